import { Model } from '@odoo/o-spreadsheet';
import { teachEngine } from '../../../workbench/workbook/teachEngine';
import type { NativeCell } from '../../../src/functions/native/native-form';
import type { Shown } from './outcome';
import type { Input } from './place-cases';

const SHEET = 'cases';
const TEXT_FORMAT = 1;

/** What the engine would take for a number, a date or a formula. */
const LIKE_A_NUMBER = /^[=\d\s.,:/%()+-]+$|^=/u;

let taught = false;

/** Inputs and native formulas on one sheet of the workbench's engine, calculated. */
export class EngineSheet {
  private readonly model: Model;

  constructor(inputs: ReadonlyMap<string, Input>, natives: ReadonlyMap<string, NativeCell>, size: { rows: number; columns: number }) {
    if (!taught) teachEngine();
    taught = true;
    const cells: Record<string, string> = {};
    const formats: Record<string, number> = {};
    const put = (where: string, value: Input | NativeCell): void => {
      if (typeof value === 'object') cells[where] = `=${value.formula.replace(/^=/u, '')}`;
      else {
        cells[where] = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
        // Text stays text; a format on every text would make numbers calculated from it texts too.
        if (typeof value === 'string' && LIKE_A_NUMBER.test(value)) formats[where] = TEXT_FORMAT;
      }
    };
    for (const [where, value] of inputs) put(where, value);
    for (const [where, value] of natives) put(where, value);
    this.model = new Model({
      version: '19.3',
      sheets: [{ id: SHEET, name: SHEET, colNumber: size.columns + 1, rowNumber: size.rows + 1, cells, formats }],
      formats: { [TEXT_FORMAT]: '@' },
    });
  }

  shown(row: number, column: number): Shown {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: SHEET, col: column, row });
    return cell.type === 'error' ? { error: cell.value } : (cell.value ?? '');
  }
}
