export { isCellBeingEdited } from './cell-editing';
export { createSheet, type CreatedSheet } from './create-sheet';
export { hostProblem, type HostProblem } from './host-problem';
export { insertFormula, type FormulaToInsert, type InsertOutcome } from './insert-formula';
export { readActiveSheet, type ActiveSheet } from './read-active-sheet';
export { readRanges, readSelectedCell, type SelectedCell } from './read-cells';
export { watchWorkbook, type WorkbookChange } from './watch-workbook';
