import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../xlsx';
import type { NativeSheet } from './native-sheet';
import type { Input } from './place-cases';

const BARE: Omit<SheetSnapshot, 'name' | 'cells'> = {
  visible: true,
  looks: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  names: [],
  tables: [],
  charts: [],
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  gridlines: true,
  validations: [],
  conditionalFormats: [],
  print: {},
  protected: false,
  protection: {},
};

/** What a cell holds for a program that trusts stored results: nothing any form gives. */
export const STALE = 'stale';

/** Inputs and native formulas of each function on a sheet of its own, results stale, so that only a program that calculates is right. */
export function casesWorkbook(sheets: readonly NativeSheet[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ placed, natives }) => ({
      ...BARE,
      name: placed.id,
      cells: Object.fromEntries([...placed.inputs, ...natives].map(([address, value]): [string, CellSnapshot] => [address, cellOf(value)])),
    })),
    names: [],
    activeSheet: sheets[0]?.placed.id ?? '',
  };
}

function cellOf(value: Input): CellSnapshot {
  return typeof value === 'object' ? { value: STALE, formula: `=${value.formula.replace(/^=/u, '')}` } : { value };
}
