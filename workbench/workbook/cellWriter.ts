import { parse, type Model, type Style } from '@odoo/o-spreadsheet';
import { ApiError, accessDenied, invalidArgument } from './apiError';
import { areaAddress } from './address';
import { cellArea, cellsOf, isUnbounded, type Area } from './area';
import { toEngineError } from './cellErrors';
import { excelNumberFormat, TEXT_FORMAT, type CellStyle } from './cellStyle';
import { runCommand } from './dispatch';
import { ensureSize } from './gridSize';
import { toEngineFormat } from './numberFormat';
import { protectionRefusal } from './protection';
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
  private readonly pending = new Map<string, PendingCell>();

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
    return this.pending.get(keyOf(sheetId, col, row))?.style ?? this.model.getters.getCell({ sheetId, col, row })?.style ?? {};
  }

  numberFormatOf(sheetId: string, col: number, row: number): string {
    const pending = this.pending.get(keyOf(sheetId, col, row));
    return excelNumberFormat(this.styleOf(sheetId, col, row), pending?.format ?? this.model.getters.getCell({ sheetId, col, row })?.format);
  }

  clear(sheetId: string, area: Area, what: { contents: boolean; formats: boolean }): void {
    if (what.contents) this.assertEditable(sheetId, this.bounded(sheetId, area));
    if (what.formats) this.assertFormattable(sheetId, false);
    for (const { col, row } of cellsOf(this.bounded(sheetId, area))) {
      if (this.model.getters.getCell({ sheetId, col, row }) === undefined && !this.pending.has(keyOf(sheetId, col, row))) continue;
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
    if (this.pending.size === 0) return;
    const cells = [...this.pending.values()];
    this.pending.clear();
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
    const key = keyOf(sheetId, col, row);
    let cell = this.pending.get(key);
    if (cell === undefined) {
      cell = { sheetId, col, row };
      this.pending.set(key, cell);
    }
    return cell;
  }
}

const keyOf = (sheetId: string, col: number, row: number): string => `${sheetId}!${String(col)},${String(row)}`;

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
