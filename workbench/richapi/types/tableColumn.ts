import { itemNotFound } from '../../workbook/apiError';
import type { Area } from '../../workbook/area';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, type RangeObject, type TableColumnObject, type TableObject } from '../objects';
import { cellText } from './rangeCells';
import { body, engineTable, table } from './table';

const columns = (object: TableObject, host: Host): TableColumnObject[] => {
  const { left, right } = engineTable(object, host).range.zone;
  return Array.from({ length: right - left + 1 }, (_, column) => ({
    type: 'TableColumn',
    sheetId: object.sheetId,
    tableId: object.tableId,
    column,
  }));
};

function columnName({ sheetId, tableId, column }: TableColumnObject, host: Host): string {
  host.calculate();
  const { left, top } = engineTable(table(sheetId, tableId), host).range.zone;
  return cellText(host, sheetId, left + column, top);
}

function findColumn(object: TableObject, key: unknown, host: Host): TableColumnObject | null {
  const wanted = String(key).toLowerCase();
  return columns(object, host).find((column) => column.column + 1 === key || columnName(column, host).toLowerCase() === wanted) ?? null;
}

function getColumn(object: TableObject, key: unknown, host: Host): TableColumnObject {
  const found = findColumn(object, key, host);
  if (found === null) throw itemNotFound('TableColumnCollection.getItem');
  return found;
}

export const TableColumnCollection = apiType<TableObject>({
  get: { Count: (object, host) => columns(object, host).length },
  items: columns,
  index: (object, [key], host) => getColumn(object, key, host),
  call: {
    GetItem: (object, [key], host) => getColumn(object, key, host),
    GetItemOrNullObject: (object, [key], host) => findColumn(object, key, host),
    GetItemAt: (object, [index], host) => getColumn(object, Number(index) + 1, host),
    GetCount: (object, _args, host) => columns(object, host).length,
  },
});

const ofColumn = ({ sheetId, column }: TableColumnObject, area: Area): RangeObject =>
  rangeOf(sheetId, { ...area, left: area.left + column, right: area.left + column });

export const TableColumn = apiType<TableColumnObject>({
  get: { Id: ({ column }) => column + 1, Index: ({ column }) => column, Name: columnName },
  call: {
    GetRange: (column, _args, host) => ofColumn(column, engineTable(column, host).range.zone),
    GetDataBodyRange: (column, _args, host) => ofColumn(column, body(column, host)),
    GetHeaderRowRange: (column, _args, host) => {
      const { zone } = engineTable(column, host).range;
      return ofColumn(column, { ...zone, bottom: zone.top });
    },
  },
});
