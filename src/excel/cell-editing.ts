import { hostProblem } from './host-problem';
import { OfficeMissingError } from './problems';

/**
 * Whether a cell is being edited.
 *
 * A short question that Excel refuses at once, where the jobs of excelRun are held back until the cell is finished. Any other failure
 * counts as "no": the job that waits meets it too and reports it.
 */
export async function isCellBeingEdited(): Promise<boolean> {
  if (typeof Excel === 'undefined') throw new OfficeMissingError();
  try {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return hostProblem(error).kind === 'cell_editing';
  }
}
