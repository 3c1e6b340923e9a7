import { parse, type Model, type Style } from '@odoo/o-spreadsheet';
import { ApiError, accessDenied, invalidArgument } from './apiError';
import { areaAddress } from './address';
import { cellArea, cellsOf, EXCEL_COLUMNS, isUnbounded, type Area } from './area';
import { toEngineError } from './cellErrors';
import { excelNumberFormat, TEXT_FORMAT, type CellStyle } from './cellStyle';
import { runCommand } from './dispatch';
import { ensureSize } from './gridSize';
import { toEngineFormat } from './numberFormat';
import { protectionRefusal } from './protection';
import { lastReferencedRow } from './referencedRows';
import type { ProtectionOptions } from './sheetFacts';
import type { FactGetters } from './sheetFactsPlugin';

/** What of a cell's style only counts while its sheet is protected. */
const LOCKS = ['unlocked', 'hiddenFormula'] as const;

interface PendingCell {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  content?: string;
  style?: CellStyle;
  format?: string;
}

/**
 * Gathers what a request does to cells – contents, formats, styles – and gives each cell to the engine once.
 *
 * The engine compiles a cell's formula anew with every property set, and a generated sheet sets a dozen per cell.
 */
export class CellWriter {
  /** By sheet and place in it: a text for each cell would take longer than what is done to it. */
  private readonly pending = new Map<string, Map<number, PendingCell>>();

  constructor(private readonly model: Model) {}

  /** Writes one value as if it were typed, with Excel's exceptions: text format and a leading apostrophe keep text. */
  writeValue(sheetId: string, col: number, row: number, value: unknown): void {
    if (value === null || value === undefined) return;
    if (typeof value === 'number') this.setContent(sheetId, col, row, String(value));
    else if (typeof value === 'boolean') this.setContent(sheetId, col, row, value ? 'TRUE' : 'FALSE');
    else if (typeof value === 'string') this.writeText(sheetId, col, row, value);
    else throw invalidArgument('Range.values', `A cell cannot hold ${JSON.stringify(value)}.`);
  }

  /** Writes a formula, also into a cell of text. */
  writeFormula(sheetId: string, col: number, row: number, formula: string): void {
    const readable = formula.replaceAll('#REF!', toEngineError('#REF!'));
    assertFormula(readable, areaAddress(cellArea(col, row)));
    this.setContent(sheetId, col, row, readable);
  }

  private writeText(sheetId: string, col: number, row: number, text: string): void {
    if (this.styleOf(sheetId, col, row).numberFormat === TEXT_FORMAT) this.writeAsText(sheetId, col, row, text);
    else {
      if (text.startsWith('=') && text.length > 1) assertFormula(text, areaAddress(cellArea(col, row)));
      this.setContent(sheetId, col, row, text);
    }
  }

  /** Text format: what would otherwise be a formula is kept behind the engine's apostrophe, anything else as it is. */
  private writeAsText(sheetId: string, col: number, row: number, text: string): void {
    const plain = text.replace(/^'/, '');
    const guarded = plain.startsWith('=') && plain.length > 1;
    this.setContent(sheetId, col, row, guarded ? `'${plain}` : plain);
    this.cell(sheetId, col, row).format = guarded ? '' : TEXT_FORMAT;
  }

  setContent(sheetId: string, col: number, row: number, content: string): void {
    this.assertEditable(sheetId, cellArea(col, row));
    // A sheet that grows later would take a range beyond its end along: the engine sees rows put into the range.
    const last = lastReferencedRow(content);
    if (last > 0) ensureSize(this.model, sheetId, { ...cellArea(col, row), bottom: Math.max(row, last - 1) });
    this.cell(sheetId, col, row).content = content;
  }

  setNumberFormat(sheetId: string, col: number, row: number, format: string): void {
    this.assertFormattable(sheetId, false);
    const cell = this.cell(sheetId, col, row);
    const base = this.styleOf(sheetId, col, row);
    const style: CellStyle = { ...base };
    delete style.numberFormat;
    const engineFormat = format === TEXT_FORMAT ? this.textFormatFor(cell) : toEngineFormat(format);
    if (format === TEXT_FORMAT || (engineFormat !== format && format !== 'General')) style.numberFormat = format;
    cell.format = engineFormat;
    cell.style = style;
  }

  /** Numbers and formulas already in the cell stay what they are: only what is entered later becomes text. */
  private textFormatFor({ sheetId, col, row, content }: PendingCell): string {
    const existing = this.model.getters.getCell({ sheetId, col, row });
    if (content === undefined && existing === undefined) return TEXT_FORMAT;
    const text = content ?? (existing?.isFormula === true ? '=' : (existing?.content ?? ''));
    return text === '' || (!text.startsWith('=') && !text.startsWith("'") && Number.isNaN(Number(text))) ? TEXT_FORMAT : '';
  }

  patchStyle(sheetId: string, area: Area, patch: Partial<CellStyle>, remove: readonly (keyof CellStyle)[] = []): void {
    const locks = LOCKS.some((key) => key in patch || remove.includes(key));
    this.assertFormattable(sheetId, locks);
    const bounded = this.bounded(sheetId, area);
    for (const { col, row } of cellsOf(bounded)) {
      const style: CellStyle = { ...this.styleOf(sheetId, col, row), ...patch };
      for (const key of remove) Reflect.deleteProperty(style, key);
      this.cell(sheetId, col, row).style = style;
    }
  }

  styleOf(sheetId: string, col: number, row: number): CellStyle {
    return this.waiting(sheetId, col, row)?.style ?? this.model.getters.getCell({ sheetId, col, row })?.style ?? {};
  }

  numberFormatOf(sheetId: string, col: number, row: number): string {
    const pending = this.waiting(sheetId, col, row);
    return excelNumberFormat(this.styleOf(sheetId, col, row), pending?.format ?? this.model.getters.getCell({ sheetId, col, row })?.format);
  }

  clear(sheetId: string, area: Area, what: { contents: boolean; formats: boolean }): void {
    if (what.contents) this.assertEditable(sheetId, this.bounded(sheetId, area));
    if (what.formats) this.assertFormattable(sheetId, false);
    for (const { col, row } of cellsOf(this.bounded(sheetId, area))) {
      if (this.model.getters.getCell({ sheetId, col, row }) === undefined && this.waiting(sheetId, col, row) === undefined) continue;
      const cell = this.cell(sheetId, col, row);
      if (what.contents) cell.content = '';
      if (what.formats) {
        cell.format = '';
        cell.style = {};
      }
    }
  }

  /** The cells of an area that exist in the engine: a whole column is as long as its sheet. */
  bounded(sheetId: string, area: Area): Area {
    if (!isUnbounded(area)) {
      ensureSize(this.model, sheetId, area);
      return area;
    }
    const { getters } = this.model;
    return {
      ...area,
      right: Math.min(area.right, getters.getNumberCols(sheetId) - 1),
      bottom: Math.min(area.bottom, getters.getNumberRows(sheetId) - 1),
    };
  }

  /** Excel refuses looks on a protected sheet unless they are allowed, and which cells are locked in any case. */
  private assertFormattable(sheetId: string, locks: boolean): void {
    const protection = this.protectionOf(sheetId);
    if (protection === undefined || (!locks && protection['allowFormatCells'] === true)) return;
    throw accessDenied('RangeFormat', `sheet ${this.model.getters.getSheetName(sheetId)} is protected.`);
  }

  private protectionOf(sheetId: string): ProtectionOptions | undefined {
    return (this.model.getters as unknown as FactGetters).getSheetFacts(sheetId).protection;
  }

  /** Excel refuses contents of locked cells on a protected sheet, from an add-in too. */
  assertEditable(sheetId: string, area: Area): void {
    const protection = this.protectionOf(sheetId);
    if (protection === undefined) return;
    const command = { type: 'DELETE_CONTENT', sheetId, target: [area] } as const;
    const refused = protectionRefusal({ ...command, target: [{ ...area }] }, protection, ({ col, row }) => this.styleOf(sheetId, col, row));
    if (refused) throw accessDenied('Range', `${areaAddress(area)} of sheet ${this.model.getters.getSheetName(sheetId)} is protected.`);
  }

  flush(): void {
    const cells = [...this.pending.values()].flatMap((sheet) => [...sheet.values()]);
    this.pending.clear();
    this.write(cells);
  }

  /** Gives the engine the cells of an area; what is pending elsewhere may still gather more. */
  flushArea(sheetId: string, { left, right, top, bottom }: Area): void {
    const sheet = this.pending.get(sheetId) ?? new Map<number, PendingCell>();
    const inside = [...sheet.values()].filter(({ col, row }) => col >= left && col <= right && row >= top && row <= bottom);
    for (const { col, row } of inside) sheet.delete(placeOf(col, row));
    this.write(inside);
  }

  private write(cells: readonly PendingCell[]): void {
    for (const { sheetId, col, row, content, style, format } of cells) {
      const payload = {
        sheetId,
        col,
        row,
        ...(content === undefined ? {} : { content }),
        ...(style === undefined ? {} : { style: style as Style }),
        ...(format === undefined ? {} : { format }),
      };
      try {
        runCommand(this.model, 'Range', 'UPDATE_CELL', payload);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        throw new ApiError(error.code, `${areaAddress(cellArea(col, row))}: ${error.message}`, error.location);
      }
    }
  }

  private cell(sheetId: string, col: number, row: number): PendingCell {
    let sheet = this.pending.get(sheetId);
    if (sheet === undefined) {
      sheet = new Map();
      this.pending.set(sheetId, sheet);
    }
    const place = placeOf(col, row);
    let cell = sheet.get(place);
    if (cell === undefined) {
      cell = { sheetId, col, row };
      sheet.set(place, cell);
    }
    return cell;
  }

  private waiting(sheetId: string, col: number, row: number): PendingCell | undefined {
    return this.pending.get(sheetId)?.get(placeOf(col, row));
  }
}

const placeOf = (col: number, row: number): number => row * EXCEL_COLUMNS + col;

/** Excel refuses a formula it cannot read; an unknown function is no such thing, it shows #NAME?. */
function assertFormula(formula: string, address: string): void {
  try {
    parse(formula);
  } catch (error) {
    throw invalidArgument(
      'Range.formulas',
      `${address}: ${formula} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
