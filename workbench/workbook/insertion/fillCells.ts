import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import type { CellLook, CellSnapshot, SheetSnapshot } from '../../../xlsx/snapshot';
import type { Host } from '../../richapi/host';
import { parseAddress } from '../address';
import { ApiError } from '../apiError';
import { cellArea, cellsOf, type Area } from '../area';
import type { CellStyle } from '../cellStyle';
import { movedFormula, type SheetRenaming } from './references';

const MEMBER = 'Workbook.insertWorksheetsFromBase64';
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** Looks before contents: a cell of text takes what looks like a number as text. */
export function fillCells(host: Host, sheetId: string, sheet: SheetSnapshot, renaming: SheetRenaming): void {
  for (const { range, look } of sheet.looks) fillLook(host, sheetId, areaOf(range), look);
  const spilled = new Set(Object.entries(sheet.cells).flatMap(([anchor, cell]) => spilledCells(anchor, cell)));
  for (const [address, cell] of Object.entries(sheet.cells)) {
    if (spilled.has(address)) continue;
    const { left, top } = areaOf(address);
    host.cells.bounded(sheetId, cellArea(left, top));
    if (cell.numberFormat !== undefined) host.cells.setNumberFormat(sheetId, left, top, cell.numberFormat);
    fillContent(host, sheetId, left, top, cell, renaming);
  }
  host.wrote();
  host.cells.flush();
  for (const { range, look } of sheet.looks) {
    if (look.borders !== undefined)
      host.run(MEMBER, 'SET_BORDERS_ON_TARGET', { sheetId, target: [areaOf(range)], border: { ...look.borders } });
  }
}

export function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new ApiError('InvalidArgument', `The file has no cells at ${address}.`, MEMBER);
  return parsed.area;
}

function spilledCells(anchor: string, { spill }: CellSnapshot): string[] {
  if (spill === undefined) return [];
  return [...cellsOf(areaOf(spill))].map(({ col, row }) => helpers.toXC(col, row)).filter((address) => address !== anchor);
}

function fillLook(host: Host, sheetId: string, area: Area, look: CellLook): void {
  const style = styleOf(look);
  if (Object.keys(style).length > 0) host.cells.patchStyle(sheetId, area, style);
  const { numberFormat } = look;
  host.cells.bounded(sheetId, area);
  if (numberFormat !== undefined) for (const { col, row } of cellsOf(area)) host.cells.setNumberFormat(sheetId, col, row, numberFormat);
}

function styleOf(look: CellLook): Partial<CellStyle> {
  const { color, fill, bold, italic, underline, strikethrough, fontName, fontSize, indent, unlocked, hiddenFormula } = look;
  const style: CellStyle = {};
  if (color !== undefined) style.textColor = color;
  if (fill !== undefined) style.fillColor = fill;
  if (fontName !== undefined) style.fontName = fontName;
  if (fontSize !== undefined) style.fontSize = fontSize;
  if (indent !== undefined) style.indent = indent;
  if (look.horizontal !== undefined) style.align = look.horizontal;
  if (look.vertical !== undefined) style.verticalAlign = VERTICAL[look.vertical];
  if (look.wrap === true) style.wrapping = 'wrap';
  for (const [key, set] of Object.entries({ bold, italic, underline, strikethrough, unlocked, hiddenFormula }))
    if (set === true) Object.assign(style, { [key]: true });
  return style;
}

function fillContent(host: Host, sheetId: string, col: number, row: number, cell: CellSnapshot, renaming: SheetRenaming): void {
  const { value, formula } = cell;
  if (formula === undefined) {
    host.cells.writeValue(sheetId, col, row, typeof value === 'string' && cell.isError !== true ? asText(value, cell.numberFormat) : value);
    return;
  }
  try {
    host.cells.writeFormula(sheetId, col, row, movedFormula(formula, renaming));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // A formula of the file that the engine cannot read, which Excel could: what it last showed stays.
    host.cells.writeValue(sheetId, col, row, typeof value === 'string' ? asText(value, cell.numberFormat) : value);
  }
}

/** Text of a file is text, whatever it looks like. */
function asText(text: string, numberFormat: string | undefined): string {
  if (numberFormat === '@') return text;
  const { isNumber, isDateTime } = helpers;
  const looksOtherwise =
    /^[='#]/u.test(text) || /^(?:true|false)$/iu.test(text) || isNumber(text, DEFAULT_LOCALE) || isDateTime(text, DEFAULT_LOCALE);
  return looksOtherwise ? `'${text}` : text;
}
