import { itemNotFound } from '../../workbook/apiError';
import { cellArea } from '../../workbook/area';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, type SheetObject } from '../objects';
import { rangeArgument } from './arguments';

interface PageBreakObject extends SheetObject {
  /** The row that begins the next page. */
  readonly row: number;
}

const rowsOf = (host: Host, sheetId: string): readonly number[] => host.facts(sheetId).print?.horizontalPageBreaks ?? [];
const pageBreak = (sheetId: string, row: number): PageBreakObject => ({ type: 'PageBreak', sheetId, row });

function setRows(host: Host, sheetId: string, rows: readonly number[]): void {
  const horizontalPageBreaks = [...new Set(rows)].sort((one, other) => one - other);
  host.setFact('PageBreakCollection', sheetId, 'print', { ...host.facts(sheetId).print, horizontalPageBreaks });
}

function itemAt(host: Host, sheetId: string, index: unknown): PageBreakObject {
  const row = rowsOf(host, sheetId)[Number(index)];
  if (row === undefined) throw itemNotFound('PageBreakCollection.getItem');
  return pageBreak(sheetId, row);
}

export const PageBreakCollection = apiType<SheetObject>({
  items: ({ sheetId }, host) => rowsOf(host, sheetId).map((row) => pageBreak(sheetId, row)),
  index: ({ sheetId }, [index], host) => itemAt(host, sheetId, index),
  call: {
    Add: ({ sheetId }, [range], host) => {
      const { area } = rangeArgument(range, sheetId, 'PageBreakCollection.add', host);
      // No page ends before the first row.
      if (area.top > 0) setRows(host, sheetId, [...rowsOf(host, sheetId), area.top]);
      return pageBreak(sheetId, area.top);
    },
    GetCount: ({ sheetId }, _args, host) => rowsOf(host, sheetId).length,
    GetItem: ({ sheetId }, [index], host) => itemAt(host, sheetId, index),
    RemovePageBreaks: ({ sheetId }, _args, host) => {
      setRows(host, sheetId, []);
      return null;
    },
  },
});

export const PageBreak = apiType<PageBreakObject>({
  get: { _Id: ({ row }) => row, RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  call: {
    GetCellAfterBreak: ({ sheetId, row }) => rangeOf(sheetId, cellArea(0, row)),
    Delete: ({ sheetId, row }, _args, host) => {
      setRows(
        host,
        sheetId,
        rowsOf(host, sheetId).filter((other) => other !== row),
      );
      return null;
    },
  },
});
