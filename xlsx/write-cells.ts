import { firstCell, lastCell } from './address';
import { must, type OpenFile } from './file';
import type { CellSnapshot, SheetSnapshot } from './snapshot';
import { callsAddin, storedFormula } from './stored-formula';

export interface FunctionOptions {
  /** Namespace of the add-in's functions, e.g. `CERT`. */
  readonly namespace: string;
  /** Whether cells with the add-in's functions keep their formulas, or only what these last showed. */
  readonly functions: 'formulas' | 'values';
}

/** The cells as they go into the file: with the formulas it keeps. */
export function keptCells(sheet: SheetSnapshot, { namespace, functions }: FunctionOptions): [string, CellSnapshot][] {
  return Object.entries(sheet.cells).map(([address, cell]) =>
    functions === 'values' && cell.formula !== undefined && callsAddin(cell.formula, namespace)
      ? [address, { value: cell.value, ...(cell.isError === true ? { isError: true } : {}) }]
      : [address, cell],
  );
}

/** Writes values and formulas. What a formula last showed the library cannot store: see package/cell-results.ts. */
export function writeCells(
  { file }: OpenFile,
  sheetName: string,
  cells: readonly (readonly [string, CellSnapshot])[],
  namespace: string,
): void {
  for (const [address, { value, formula, spill }] of cells) {
    const what = `${sheetName}!${address}`;
    if (formula !== undefined) {
      const options = spill === undefined ? [] : [{ Type: 'array', Ref: `${firstCell(spill)}:${lastCell(spill)}` }];
      must(what, file.SetCellFormula(sheetName, address, storedFormula(formula, namespace), ...options));
    } else if (typeof value === 'number') must(what, file.SetCellFloat(sheetName, address, value, -1, 64));
    else if (typeof value === 'boolean') must(what, file.SetCellBool(sheetName, address, value));
    else if (value !== null && value !== '') must(what, file.SetCellStr(sheetName, address, value));
  }
}
