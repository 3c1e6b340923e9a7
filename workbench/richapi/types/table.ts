import type { CoreTable, TableConfig } from '@odoo/o-spreadsheet';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../workbook/apiError';
import { areaAddress } from '../../workbook/address';
import { cellsOf, sameArea, type Area } from '../../workbook/area';
import type { TableFacts } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, worksheet, type RangeObject, type ScopeObject, type TableObject } from '../objects';
import { rangeArgument, text } from './arguments';
import { cellText } from './rangeCells';

const DEFAULT_STYLE = 'TableStyleMedium2';
/** The engine draws only the styles of Excel's own gallery. */
const GALLERY = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

const DEFAULT_CONFIG: TableConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: DEFAULT_STYLE,
};

export const table = (sheetId: string, tableId: string): TableObject => ({ type: 'Table', sheetId, tableId });

export function engineTable({ sheetId, tableId }: TableObject, host: Host): CoreTable {
  const found = host.getters.getCoreTables(sheetId).find(({ id }) => id === tableId);
  if (found === undefined) throw itemNotFound('Table');
  return found;
}

const factsOf = ({ sheetId, tableId }: TableObject, host: Host): TableFacts =>
  host.facts(sheetId).tables?.[tableId] ?? { name: `Table${tableId}`, style: DEFAULT_STYLE };

function setFacts(object: TableObject, host: Host, facts: Partial<TableFacts>): void {
  const { sheetId, tableId } = object;
  host.setFact('Table', sheetId, 'tables', { ...host.facts(sheetId).tables, [tableId]: { ...factsOf(object, host), ...facts } });
}

const all = (sheetId: string | null, host: Host): TableObject[] =>
  (sheetId === null ? host.getters.getSheetIds() : [sheetId]).flatMap((id) =>
    host.getters.getCoreTables(id).map((entry) => table(id, entry.id)),
  );

function find(sheetId: string | null, key: string, host: Host): TableObject | null {
  return (
    all(sheetId, host).find((object) => object.tableId === key || factsOf(object, host).name.toLowerCase() === key.toLowerCase()) ?? null
  );
}

function getItem(sheetId: string | null, args: readonly unknown[], host: Host): TableObject {
  const found = find(sheetId, text(args, 0, 'TableCollection.getItem'), host);
  if (found === null) throw itemNotFound('TableCollection.getItem');
  return found;
}

function freeName(host: Host): string {
  for (let number = 1; ; number++) {
    const name = `Table${String(number)}`;
    if (find(null, name, host) === null) return name;
  }
}

/** Excel makes headers text, fills empty ones and tells equal ones apart by a number. */
function writeHeaders(sheetId: string, header: Area, host: Host): void {
  host.calculate();
  const seen = new Set<string>();
  for (const { col, row } of cellsOf(header)) {
    const cell = host.getters.getEvaluatedCell({ sheetId, col, row });
    const wanted = cell.type === 'empty' ? `Column${String(col - header.left + 1)}` : cellText(host, sheetId, col, row);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
    seen.add(name.toLowerCase());
    const isPlainText = cell.type === 'text' && host.getters.getCell({ sheetId, col, row })?.isFormula !== true;
    if (!isPlainText || name !== wanted) host.cells.setContent(sheetId, col, row, /^[\d=+'-]/.test(name) ? `'${name}` : name);
  }
  host.wrote();
}

function add(collection: ScopeObject, args: readonly unknown[], host: Host): TableObject {
  const member = 'TableCollection.add';
  const { sheetId, area } = rangeArgument(args[0], collection.sheetId ?? host.getters.getActiveSheetId(), member, host);
  if (args[1] !== true) host.unknown('TableCollection.add without headers');
  if (area.bottom === area.top) throw invalidArgument(member, 'A table needs a row below its headers.');
  const overlapping = host.getters
    .getCoreTables(sheetId)
    .some(
      ({ range: { zone } }) => zone.left <= area.right && area.left <= zone.right && zone.top <= area.bottom && area.top <= zone.bottom,
    );
  if (overlapping) throw invalidArgument(member, `${areaAddress(area)} overlaps another table.`);
  writeHeaders(sheetId, { ...area, bottom: area.top }, host);
  return placeTable(sheetId, area, host, { name: freeName(host), style: DEFAULT_STYLE, config: {} });
}

interface WholeTable {
  readonly name: string;
  readonly style: string;
  readonly config: Partial<TableConfig>;
}

/** Makes a table of cells that have their headers; where its name is taken, a number is added. */
export function placeTable(sheetId: string, area: Area, host: Host, { name, style, config }: WholeTable): TableObject {
  const member = 'TableCollection.add';
  const styleId = GALLERY.test(style) ? style : 'None';
  host.run(member, 'CREATE_TABLE', {
    sheetId,
    ranges: [host.rangeData(sheetId, area)],
    tableType: 'static',
    config: { ...DEFAULT_CONFIG, styleId, ...config },
  });
  const created = host.getters.getCoreTables(sheetId).find(({ range }) => sameArea(range.zone, area));
  if (created === undefined) throw invalidArgument(member);
  const object = table(sheetId, created.id);
  let free = name;
  for (let number = 2; find(null, free, host) !== null; number++) free = `${name}${String(number)}`;
  setFacts(object, host, { name: free, style });
  return object;
}

function configure(object: TableObject, host: Host, member: string, config: Partial<TableConfig>): void {
  const zone = engineTable(object, host).range.zone;
  host.run(`Table.${member}`, 'UPDATE_TABLE', { sheetId: object.sheetId, zone, config });
}

function rename(object: TableObject, value: unknown, host: Host): void {
  const name = String(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255)
    throw invalidArgument('Table.name', `${JSON.stringify(name)} cannot be the name of a table.`);
  const taken = find(null, name, host);
  if (taken !== null && taken.tableId !== object.tableId) throw itemAlreadyExists('Table.name');
  const named = host.getters
    .getSheetIds()
    .some((sheetId) => host.names(sheetId).some((entry) => entry.name.toLowerCase() === name.toLowerCase()));
  if (named) throw itemAlreadyExists('Table.name');
  setFacts(object, host, { name });
}

export function body(object: TableObject, host: Host): Area {
  const { range, config } = engineTable(object, host);
  const { left, right, top, bottom } = range.zone;
  return { left, right, top: top + config.numberOfHeaders, bottom: bottom - (config.totalRow ? 1 : 0) };
}

export const TableCollection = apiType<ScopeObject>({
  get: { Count: ({ sheetId }, host) => all(sheetId, host).length },
  items: ({ sheetId }, host) => all(sheetId, host),
  index: ({ sheetId }, args, host) => getItem(sheetId, args, host),
  call: {
    Add: add,
    GetItem: ({ sheetId }, args, host) => getItem(sheetId, args, host),
    GetItemOrNullObject: ({ sheetId }, args, host) => find(sheetId, text(args, 0, 'TableCollection.getItemOrNullObject'), host),
    GetItemAt: ({ sheetId }, [index], host) => {
      const found = all(sheetId, host)[Number(index)];
      if (found === undefined) throw itemNotFound('TableCollection.getItemAt');
      return found;
    },
    GetCount: ({ sheetId }, _args, host) => all(sheetId, host).length,
  },
});

export const Table = apiType<TableObject>({
  get: {
    Id: ({ tableId }) => tableId,
    Name: (object, host) => factsOf(object, host).name,
    Style: (object, host) => factsOf(object, host).style,
    ShowHeaders: (object, host) => engineTable(object, host).config.numberOfHeaders > 0,
    ShowTotals: (object, host) => engineTable(object, host).config.totalRow,
    ShowBandedRows: (object, host) => engineTable(object, host).config.bandedRows,
    ShowBandedColumns: (object, host) => engineTable(object, host).config.bandedColumns,
    ShowFilterButton: (object, host) => engineTable(object, host).config.hasFilters,
    HighlightFirstColumn: (object, host) => engineTable(object, host).config.firstColumn,
    HighlightLastColumn: (object, host) => engineTable(object, host).config.lastColumn,
  },
  set: {
    Name: rename,
    Style: (object, value, host) => {
      const style = String(value);
      configure(object, host, 'style', { styleId: GALLERY.test(style) ? style : 'None' });
      setFacts(object, host, { style });
    },
    ShowHeaders: (_object, value, host) => {
      if (value !== true) host.unknown('Table.showHeaders = false');
    },
    ShowTotals: (_object, value, host) => {
      if (value === true) host.unknown('Table.showTotals = true');
    },
    ShowBandedRows: (object, value, host) => {
      configure(object, host, 'showBandedRows', { bandedRows: value === true });
    },
    ShowBandedColumns: (object, value, host) => {
      configure(object, host, 'showBandedColumns', { bandedColumns: value === true });
    },
    ShowFilterButton: (object, value, host) => {
      configure(object, host, 'showFilterButton', { hasFilters: value === true });
    },
    HighlightFirstColumn: (object, value, host) => {
      configure(object, host, 'highlightFirstColumn', { firstColumn: value === true });
    },
    HighlightLastColumn: (object, value, host) => {
      configure(object, host, 'highlightLastColumn', { lastColumn: value === true });
    },
  },
  nav: {
    Worksheet: ({ sheetId }) => worksheet(sheetId),
    Columns: ({ sheetId, tableId }) => ({ type: 'TableColumnCollection', sheetId, tableId }) as TableObject,
  },
  call: {
    GetRange: (object, _args, host) => rangeOf(object.sheetId, { ...engineTable(object, host).range.zone }),
    GetDataBodyRange: (object, _args, host) => rangeOf(object.sheetId, body(object, host)),
    GetHeaderRowRange: (object, _args, host) => {
      const { zone } = engineTable(object, host).range;
      return rangeOf(object.sheetId, { ...zone, bottom: zone.top });
    },
    Delete: (object, _args, host) => {
      const { zone } = engineTable(object, host).range;
      host.cells.clear(object.sheetId, zone, { contents: true, formats: true });
      host.run('Table.delete', 'REMOVE_TABLE', { sheetId: object.sheetId, target: [zone] });
      return null;
    },
    ConvertToRange: (object, _args, host): RangeObject => {
      const { zone } = engineTable(object, host).range;
      host.run('Table.convertToRange', 'REMOVE_TABLE', { sheetId: object.sheetId, target: [zone] });
      return rangeOf(object.sheetId, { ...zone });
    },
  },
});
