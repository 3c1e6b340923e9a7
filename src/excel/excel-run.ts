import { OfficeMissingError } from './problems';

/** Runs a job against the workbook. While a cell is being edited it waits and goes on by itself. */
export async function excelRun<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new OfficeMissingError();
  return Excel.run({ delayForCellEdit: true }, job);
}
