import type { Align, VerticalAlign } from '@odoo/o-spreadsheet';
import { invalidArgument } from '../../workbook/apiError';
import type { CellStyle } from '../../workbook/cellStyle';
import { apiType } from '../apiType';
import type { Host } from '../host';
import type { BorderObject, RangePart } from '../objects';
import { toHex } from './color';
import { common } from './rangeCells';

/** Pixels per point. */
const PIXELS = 4 / 3;
const DEFAULT_FONT = { name: 'Arial', size: 10 };

const HORIZONTAL: Readonly<Record<string, Align>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'left',
  Justify: 'left',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'top',
  Distributed: 'middle',
};

function patch({ range }: RangePart, host: Host, style: Partial<CellStyle>, remove: readonly (keyof CellStyle)[] = []): void {
  host.cells.patchStyle(range.sheetId, range.area, style, remove);
}

/** Sets one field of the style, or takes it away: the field's default must not be stored. */
function put<K extends keyof CellStyle>(part: RangePart, host: Host, key: K, value: CellStyle[K]): void {
  if (value === undefined) patch(part, host, {}, [key]);
  else patch(part, host, { [key]: value });
}

const style = ({ range }: RangePart, host: Host, read: (style: CellStyle) => unknown): unknown =>
  common(host, range, (sheetId, col, row) => read(host.cells.styleOf(sheetId, col, row)));

function headers({ range }: RangePart, dimension: 'COL' | 'ROW', host: Host): number[] {
  const { left, right, top, bottom } = host.cells.bounded(range.sheetId, range.area);
  const [first, last] = dimension === 'COL' ? [left, right] : [top, bottom];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function resize(part: RangePart, dimension: 'COL' | 'ROW', points: unknown, host: Host): void {
  const size = Math.round(Number(points) * PIXELS);
  const member = dimension === 'COL' ? 'RangeFormat.columnWidth' : 'RangeFormat.rowHeight';
  if (!Number.isFinite(size) || size < 0) throw invalidArgument(member);
  host.run(member, 'RESIZE_COLUMNS_ROWS', { sheetId: part.range.sheetId, dimension, elements: headers(part, dimension, host), size });
}

function size(part: RangePart, dimension: 'COL' | 'ROW', host: Host): number | null {
  const { sheetId } = part.range;
  const read = (index: number): number =>
    dimension === 'COL' ? host.getters.getColSize(sheetId, index) : host.getters.getRowSize(sheetId, index);
  const [first = 0, ...rest] = headers(part, dimension, host);
  return rest.every((index) => read(index) === read(first)) ? read(first) / PIXELS : null;
}

const keyOf = (table: Readonly<Record<string, string | undefined>>, value: string | undefined, fallback: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? fallback;

export const RangeFormat = apiType<RangePart>({
  get: {
    ColumnWidth: (part, host) => size(part, 'COL', host),
    RowHeight: (part, host) => size(part, 'ROW', host),
    WrapText: (part, host) => style(part, host, ({ wrapping }) => wrapping === 'wrap'),
    HorizontalAlignment: (part, host) => style(part, host, ({ align }) => keyOf(HORIZONTAL, align, 'General')),
    VerticalAlignment: (part, host) => style(part, host, ({ verticalAlign }) => keyOf(VERTICAL, verticalAlign, 'Bottom')),
    IndentLevel: (part, host) => style(part, host, ({ indent }) => indent ?? 0),
  },
  set: {
    ColumnWidth: (part, value, host) => {
      resize(part, 'COL', value, host);
    },
    RowHeight: (part, value, host) => {
      resize(part, 'ROW', value, host);
    },
    WrapText: (part, value, host) => {
      put(part, host, 'wrapping', value === true ? 'wrap' : undefined);
    },
    HorizontalAlignment: (part, value, host) => {
      if (!(String(value) in HORIZONTAL)) throw invalidArgument('RangeFormat.horizontalAlignment');
      put(part, host, 'align', HORIZONTAL[String(value)]);
    },
    VerticalAlignment: (part, value, host) => {
      if (!(String(value) in VERTICAL)) throw invalidArgument('RangeFormat.verticalAlignment');
      put(part, host, 'verticalAlign', VERTICAL[String(value)]);
    },
    IndentLevel: (part, value, host) => {
      put(part, host, 'indent', Number(value));
    },
  },
  nav: {
    Fill: ({ range }) => ({ type: 'RangeFill', range }) as RangePart,
    Font: ({ range }) => ({ type: 'RangeFont', range }) as RangePart,
    Borders: ({ range }) => ({ type: 'RangeBorderCollection', range }) as RangePart,
    Protection: ({ range }) => ({ type: 'FormatProtection', range }) as RangePart,
  },
  call: {
    AutofitColumns: (part, _args, host) => {
      host.calculate();
      host.run('RangeFormat.autofitColumns', 'AUTORESIZE_COLUMNS', { sheetId: part.range.sheetId, cols: headers(part, 'COL', host) });
      return null;
    },
    AutofitRows: (part, _args, host) => {
      host.calculate();
      host.run('RangeFormat.autofitRows', 'AUTORESIZE_ROWS', { sheetId: part.range.sheetId, rows: headers(part, 'ROW', host) });
      return null;
    },
  },
});

export const RangeFill = apiType<RangePart>({
  get: { Color: (part, host) => style(part, host, ({ fillColor }) => fillColor ?? '#FFFFFF') },
  set: {
    Color: (part, value, host) => {
      put(part, host, 'fillColor', value === '' ? undefined : toHex(value, 'RangeFill.color'));
    },
  },
  call: {
    Clear: (part, _args, host) => {
      patch(part, host, {}, ['fillColor']);
      return null;
    },
  },
});

const flag = (key: 'bold' | 'italic' | 'strikethrough') => (part: RangePart, value: unknown, host: Host) => {
  put(part, host, key, value === true ? true : undefined);
};

export const RangeFont = apiType<RangePart>({
  get: {
    Bold: (part, host) => style(part, host, ({ bold }) => bold === true),
    Italic: (part, host) => style(part, host, ({ italic }) => italic === true),
    Strikethrough: (part, host) => style(part, host, ({ strikethrough }) => strikethrough === true),
    Underline: (part, host) => style(part, host, ({ underline }) => (underline === true ? 'Single' : 'None')),
    Color: (part, host) => style(part, host, ({ textColor }) => textColor ?? '#000000'),
    Size: (part, host) => style(part, host, ({ fontSize }) => fontSize ?? DEFAULT_FONT.size),
    Name: (part, host) => style(part, host, ({ fontName }) => fontName ?? DEFAULT_FONT.name),
  },
  set: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Underline: (part, value, host) => {
      put(part, host, 'underline', value === 'None' ? undefined : true);
    },
    Color: (part, value, host) => {
      put(part, host, 'textColor', toHex(value, 'RangeFont.color'));
    },
    Size: (part, value, host) => {
      put(part, host, 'fontSize', Number(value));
    },
    Name: (part, value, host) => {
      put(part, host, 'fontName', String(value));
    },
  },
});

export const FormatProtection = apiType<RangePart>({
  get: {
    Locked: (part, host) => style(part, host, ({ unlocked }) => unlocked !== true),
    FormulaHidden: (part, host) => style(part, host, ({ hiddenFormula }) => hiddenFormula === true),
  },
  set: {
    Locked: (part, value, host) => {
      put(part, host, 'unlocked', value === false ? true : undefined);
    },
    FormulaHidden: (part, value, host) => {
      put(part, host, 'hiddenFormula', value === true ? true : undefined);
    },
  },
});

const edge = ({ range }: RangePart, name: unknown): BorderObject => {
  const known = EDGES.find((candidate) => candidate === name);
  if (known === undefined) throw invalidArgument('RangeBorderCollection.getItem', `${String(name)} is not an edge the workbench draws.`);
  return { type: 'RangeBorder', range, edge: known };
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

export const RangeBorderCollection = apiType<RangePart>({
  get: { Count: () => EDGES.length },
  items: (part) => EDGES.map((name) => edge(part, name)),
  index: (part, [name]) => edge(part, name),
  call: { GetItem: (part, [name]) => edge(part, name) },
});
