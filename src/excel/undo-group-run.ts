import { excelRun } from './excel-run';
import { OfficeMissingError } from './problems';

/** The set that lets several requests become one step of undo. */
const UNDO_GROUPS = '1.20';

export interface UndoGroupJob<T> {
  /** How many requests write. A single one is one step of undo anyway. */
  readonly writes: number;
  /** Writes, and reads nothing but what it has written. */
  readonly job: (context: Excel.RequestContext) => Promise<T>;
  /** Brings the workbook back to where it was after the job has failed; in a run of its own. What it throws is the failure. */
  readonly takeBack: (error: unknown) => Promise<void>;
}

/**
 * Runs a job that writes, as one step of undo where the host can and where it takes more than one request.
 *
 * Hosts that offer groups refuse some all the same: together with `delayForCellEdit` (office-js #6711) or with many formulas in them
 * (#6491, #6255). So what fails in a group is taken back and done once more without one.
 */
export async function undoGroupRun<T>({ writes, job, takeBack }: UndoGroupJob<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new OfficeMissingError();
  if (writes > 1 && Office.context.requirements.isSetSupported('ExcelApi', UNDO_GROUPS)) {
    try {
      return await Excel.run({ mergeUndoGroup: true }, job);
    } catch (error) {
      await takeBack(error);
    }
  }
  try {
    return await excelRun(job);
  } catch (error) {
    await takeBack(error);
    throw error;
  }
}
