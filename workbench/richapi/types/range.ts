import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { fullAddress } from '../../workbook/address';
import {
  EXCEL_COLUMNS,
  EXCEL_ROWS,
  bounding,
  cellArea,
  columnCount,
  intersection,
  isSingleCell,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
} from '../../workbook/area';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, worksheet, type RangeObject, type RangePart } from '../objects';
import { integer, rangeArgument } from './arguments';
import { areaBox, POINTS } from './chartPlace';
import { assertShape, cellFormula, cellText, cellType, cellValue, readCells, writeCells } from './rangeCells';
import { clearRange, deleteRange, insertRange, mergeRange, selectRange, setHyperlink, unmergeRange } from './rangeActions';
import { usedArea } from './usedArea';

const part =
  (type: string) =>
  (range: RangeObject): RangePart => ({ type, range });

const resized = (sheetId: string, area: Area, member: string): RangeObject => {
  if (
    area.left < 0 ||
    area.top < 0 ||
    area.right < area.left ||
    area.bottom < area.top ||
    area.right >= EXCEL_COLUMNS ||
    area.bottom >= EXCEL_ROWS
  )
    throw invalidArgument(member);
  return rangeOf(sheetId, area);
};

function setValues(range: RangeObject, value: unknown, host: Host, member: string): void {
  writeCells(host, range, value, member, (col, row, cell) => {
    host.cells.writeValue(range.sheetId, col, row, cell);
  });
  host.wrote();
}

function setNumberFormat(range: RangeObject, value: unknown, host: Host): void {
  writeCells(host, range, value, 'Range.numberFormat', (col, row, format) => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw invalidArgument('Range.numberFormat');
    host.cells.setNumberFormat(range.sheetId, col, row, format);
  });
  host.wrote();
}

function spillOf({ sheetId, area }: RangeObject, host: Host): RangeObject | null {
  host.calculate();
  const position = { sheetId, col: area.left, row: area.top };
  if (!isSingleCell(area) || host.getters.getCell(position)?.isFormula !== true) return null;
  const zone = host.getters.getSpreadZone(position);
  return zone === undefined || isSingleCell(zone) ? null : rangeOf(sheetId, { ...zone });
}

function spillParentOf({ sheetId, area }: RangeObject, host: Host): RangeObject | null {
  host.calculate();
  const parent = host.getters.getArrayFormulaSpreadingOn({ sheetId, col: area.left, row: area.top });
  return parent === undefined ? null : rangeOf(sheetId, cellArea(parent.col, parent.row));
}

/** Null where some are hidden and some are not. */
function hidden({ sheetId, area }: RangeObject, host: Host, dimension: 'ROW' | 'COL'): boolean | null {
  const { left, right, top, bottom } = host.cells.bounded(sheetId, area);
  const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right];
  const isHidden = (index: number): boolean =>
    dimension === 'ROW' ? host.getters.isRowHidden(sheetId, index) : host.getters.isColHidden(sheetId, index);
  for (let index = first + 1; index <= last; index++) if (isHidden(index) !== isHidden(first)) return null;
  return isHidden(first);
}

function setHidden({ sheetId, area }: RangeObject, value: unknown, host: Host, dimension: 'ROW' | 'COL'): void {
  const { left, right, top, bottom } = host.cells.bounded(sheetId, area);
  const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right];
  const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  host.run('Range.hidden', value === true ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
}

export const Range = apiType<RangeObject>({
  get: {
    Address: ({ sheetId, area }, host) => fullAddress(host.getters.getSheetName(sheetId), area),
    AddressLocal: ({ sheetId, area }, host) => fullAddress(host.getters.getSheetName(sheetId), area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    CellCount: ({ area }) => rowCount(area) * columnCount(area),
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Values: (range, host) => readCells(range, (sheetId, col, row) => cellValue(host, sheetId, col, row)),
    Formulas: (range, host) => readCells(range, (sheetId, col, row) => cellFormula(host, sheetId, col, row)),
    FormulasLocal: (range, host) => readCells(range, (sheetId, col, row) => cellFormula(host, sheetId, col, row)),
    Text: (range, host) => readCells(range, (sheetId, col, row) => cellText(host, sheetId, col, row)),
    ValueTypes: (range, host) => readCells(range, (sheetId, col, row) => cellType(host, sheetId, col, row)),
    NumberFormat: (range, host) => readCells(range, (sheetId, col, row) => host.cells.numberFormatOf(sheetId, col, row)),
    NumberFormatLocal: (range, host) => readCells(range, (sheetId, col, row) => host.cells.numberFormatOf(sheetId, col, row)),
    Left: ({ sheetId, area }, host) => areaBox(sheetId, host.cells.bounded(sheetId, area), host).left * POINTS,
    Top: ({ sheetId, area }, host) => areaBox(sheetId, host.cells.bounded(sheetId, area), host).top * POINTS,
    Width: ({ sheetId, area }, host) => areaBox(sheetId, host.cells.bounded(sheetId, area), host).width * POINTS,
    Height: ({ sheetId, area }, host) => areaBox(sheetId, host.cells.bounded(sheetId, area), host).height * POINTS,
    HasSpill: (range, host) => spillOf(range, host) !== null,
    RowHidden: (range, host) => hidden(range, host, 'ROW'),
    ColumnHidden: (range, host) => hidden(range, host, 'COL'),
    Hidden: (range, host) => {
      const [rows, columns] = [hidden(range, host, 'ROW'), hidden(range, host, 'COL')];
      return rows === true || columns === true || (rows === null || columns === null ? null : false);
    },
    Hyperlink: ({ sheetId, area }, host) => {
      const link = host.getters.getEvaluatedCell({ sheetId, col: area.left, row: area.top }).link;
      return link === undefined ? null : { address: link.url, textToDisplay: link.label };
    },
  },
  set: {
    Values: (range, value, host) => {
      setValues(range, value, host, 'Range.values');
    },
    Formulas: (range, value, host) => {
      setValues(range, value, host, 'Range.formulas');
    },
    FormulasLocal: (range, value, host) => {
      setValues(range, value, host, 'Range.formulasLocal');
    },
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: (range, value, host) => {
      setHidden(range, value, host, 'ROW');
    },
    ColumnHidden: (range, value, host) => {
      setHidden(range, value, host, 'COL');
    },
    Hyperlink: setHyperlink,
  },
  nav: {
    Worksheet: ({ sheetId }) => worksheet(sheetId),
    Format: part('RangeFormat'),
    DataValidation: part('DataValidation'),
    ConditionalFormats: part('ConditionalFormatCollection'),
  },
  call: {
    // Large writes arrive in parts: the shape first, then blocks of rows.
    _ValidateArraySize: (range, [rows, columns]) => {
      assertShape(range, rows, columns, 'Range.values');
      return null;
    },
    GetCell: ({ sheetId, area }, args) => {
      const [row, col] = [integer(args, 0, 'Range.getCell'), integer(args, 1, 'Range.getCell')];
      return resized(sheetId, cellArea(area.left + col, area.top + row), 'Range.getCell');
    },
    GetRow: ({ sheetId, area }, args) => {
      const row = area.top + integer(args, 0, 'Range.getRow');
      return resized(sheetId, { ...area, top: row, bottom: row }, 'Range.getRow');
    },
    GetColumn: ({ sheetId, area }, args) => {
      const col = area.left + integer(args, 0, 'Range.getColumn');
      return resized(sheetId, { ...area, left: col, right: col }, 'Range.getColumn');
    },
    GetLastCell: ({ sheetId, area }) => rangeOf(sheetId, cellArea(area.right, area.bottom)),
    GetLastRow: ({ sheetId, area }) => rangeOf(sheetId, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheetId, area }) => rangeOf(sheetId, { ...area, left: area.right }),
    GetResizedRange: ({ sheetId, area }, args) => {
      const [rows, cols] = [integer(args, 0, 'Range.getResizedRange'), integer(args, 1, 'Range.getResizedRange')];
      return resized(sheetId, { ...area, right: area.right + cols, bottom: area.bottom + rows }, 'Range.getResizedRange');
    },
    GetAbsoluteResizedRange: ({ sheetId, area }, args) => {
      const [rows, cols] = [integer(args, 0, 'Range.getAbsoluteResizedRange'), integer(args, 1, 'Range.getAbsoluteResizedRange')];
      return resized(sheetId, { ...area, right: area.left + cols - 1, bottom: area.top + rows - 1 }, 'Range.getAbsoluteResizedRange');
    },
    GetOffsetRange: ({ sheetId, area: { left, top, right, bottom } }, args) => {
      const [rows, cols] = [integer(args, 0, 'Range.getOffsetRange'), integer(args, 1, 'Range.getOffsetRange')];
      return resized(sheetId, { left: left + cols, right: right + cols, top: top + rows, bottom: bottom + rows }, 'Range.getOffsetRange');
    },
    GetEntireRow: ({ sheetId, area }) => rangeOf(sheetId, { ...area, left: 0, right: EXCEL_COLUMNS - 1 }),
    GetEntireColumn: ({ sheetId, area }) => rangeOf(sheetId, { ...area, top: 0, bottom: EXCEL_ROWS - 1 }),
    GetBoundingRect: ({ sheetId, area }, [other], host) =>
      rangeOf(sheetId, bounding(area, rangeArgument(other, sheetId, 'Range.getBoundingRect', host).area)),
    GetIntersection: (range, [other], host) => {
      const cut = cutWith(range, other, host);
      if (cut === null) throw itemNotFound('Range.getIntersection');
      return cut;
    },
    GetIntersectionOrNullObject: (range, [other], host) => cutWith(range, other, host),
    GetUsedRange: ({ sheetId, area }, [valuesOnly], host) => {
      const used = usedArea(host, sheetId, valuesOnly === true, area);
      if (used === null) throw itemNotFound('Range.getUsedRange');
      return rangeOf(sheetId, used);
    },
    GetUsedRangeOrNullObject: ({ sheetId, area }, [valuesOnly], host) => {
      const used = usedArea(host, sheetId, valuesOnly === true, area);
      return used === null ? null : rangeOf(sheetId, used);
    },
    GetSpillingToRangeOrNullObject: (range, _args, host) => spillOf(range, host),
    GetSpillParentOrNullObject: (range, _args, host) => spillParentOf(range, host),
    Merge: (range, [across], host) => mergeRange(range, across === true, host),
    Unmerge: (range, _args, host) => unmergeRange(range, host),
    Clear: (range, [applyTo], host) => clearRange(range, applyTo ?? 'All', host),
    Select: (range, _args, host) => selectRange(range, host),
    Insert: (range, [shift], host) => insertRange(range, shift, host),
    Delete: (range, [shift], host) => deleteRange(range, shift, host),
    Calculate: (_range, _args, host) => {
      host.wrote();
      host.calculate();
      return null;
    },
  },
});

function cutWith({ sheetId, area }: RangeObject, other: unknown, host: Host): RangeObject | null {
  const { sheetId: otherSheet, area: otherArea } = rangeArgument(other, sheetId, 'Range.getIntersection', host);
  const cut = otherSheet === sheetId ? intersection(area, otherArea) : null;
  return cut === null ? null : rangeOf(sheetId, cut);
}
