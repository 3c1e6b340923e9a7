import { excelRun } from './excel-run';

/** A sheet-scoped name with the cells it is to lead to. */
export interface NameToRestore {
  readonly sheet: string;
  readonly name: string;
  /** Without the sheet, e.g. `E9:E24`. */
  readonly address: string;
  readonly comment: string;
}

/**
 * Gives sheets their lost names back; a name that leads to cells again by now is left alone. One read, one write; where that fails halfway,
 * the names that were given by then are taken away again.
 *
 * @returns The names given.
 */
export async function restoreNames(names: readonly NameToRestore[]): Promise<NameToRestore[]> {
  if (names.length === 0) return [];
  let begun: readonly NameToRestore[] = [];
  try {
    return await excelRun((context) => give(context, names, (lost) => (begun = lost)));
  } catch (error) {
    await removeNames(begun);
    throw error;
  }
}

/** @param onBegin - Told of the names to be given, before the first is. */
async function give(
  context: Excel.RequestContext,
  names: readonly NameToRestore[],
  onBegin: (lost: readonly NameToRestore[]) => void,
): Promise<NameToRestore[]> {
  const found = names.map((wanted) => {
    const sheet = context.workbook.worksheets.getItem(wanted.sheet);
    const item = sheet.names.getItemOrNullObject(wanted.name);
    item.load('name');
    const range = item.getRangeOrNullObject();
    range.load('address');
    return { wanted, sheet, item, range };
  });
  await context.sync();
  const lost = found.filter(({ item, range }) => item.isNullObject || range.isNullObject);
  const given = lost.map(({ wanted }) => wanted);
  onBegin(given);
  for (const { wanted, sheet, item } of lost) {
    // A name whose cells were deleted is still there, and stands for an error.
    if (!item.isNullObject) item.delete();
    sheet.names.add(wanted.name, sheet.getRange(wanted.address), wanted.comment);
  }
  await context.sync();
  return given;
}

/** Takes restored names away again. */
export async function removeNames(names: readonly NameToRestore[]): Promise<void> {
  if (names.length === 0) return;
  await excelRun(async (context) => {
    const items = names.map(({ sheet, name }) => {
      const item = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name);
      item.load('name');
      return item;
    });
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
  });
}
