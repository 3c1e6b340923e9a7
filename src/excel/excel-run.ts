import { OfficeMissingError } from './problems';

/** The set that lets several requests become one step of undo. */
const UNDO_GROUPS = '1.20';

/**
 * Runs a job against the workbook. While a cell is being edited it waits and goes on by itself.
 *
 * @param job - What to do; it queues calls and syncs.
 * @param undoGroup - Whether all it changes is to be one step of undo, where the host can.
 */
export async function excelRun<T>(job: (context: Excel.RequestContext) => Promise<T>, { undoGroup = false } = {}): Promise<T> {
  if (typeof Excel === 'undefined') throw new OfficeMissingError();
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (undoGroup && Office.context.requirements.isSetSupported('ExcelApi', UNDO_GROUPS)) options.mergeUndoGroup = true;
  return Excel.run(options, job);
}
