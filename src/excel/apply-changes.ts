import { isCellError, type Cell } from '../core/cells/cell';
import { groupOf, type CellChange, type ChangeOutcome, type MadeChange } from './cell-change';
import { newContent, type CellContent } from './cell-content';
import { bytesOf } from './cell-places';
import { lookForClosed, type ClosedSheets } from './closed-sheets';
import { errorDetails } from './error-details';
import { excelRun } from './excel-run';
import { readHeld, type Held } from './read-held';
import { readSpillsIn } from './read-spills';
import { takeBack, NotTakenBackError } from './take-back';
import { undoGroupRun } from './undo-group-run';
import { writeCells, writingParts } from './write-cells';

export { reversed, type CellChange, type ChangeOutcome, type MadeChange } from './cell-change';

const NOTHING: ChangeOutcome = { made: [], skipped: [], rejected: [], stopped: null, checked: true };

/** Bytes guessed for what a cell holds that another one fills. */
const FILLED_BYTES = 100;

/** A change with what its cell held just before. */
interface Due {
  readonly change: CellChange;
  readonly was: CellContent;
}

/**
 * Makes changes as one step of undo, where the host can. Cells that were edited since the change was planned, or show something else
 * than it was planned for, are left alone, and so is a formula that Excel does not take. When writing fails halfway, what was written
 * is taken back; once all is written, nothing is thrown any more.
 *
 * @param closed - How sheets say that they are closed; without it none is.
 * @throws SheetClosedError, with nothing written anywhere, where a change goes into a closed sheet.
 */
export async function applyChanges(changes: readonly CellChange[], closed?: ClosedSheets): Promise<ChangeOutcome> {
  if (changes.length === 0) return NOTHING;
  const held = await excelRun((context) => readBefore(context, changes, closed));
  const stale = held.stale;
  const due = changes.flatMap((change, index): Due[] =>
    stale.has(groupOf(change)) ? [] : [{ change, was: held.cells[index]?.content ?? '' }],
  );
  const skipped = changes.filter((change) => stale.has(groupOf(change)));
  if (due.length === 0) return { ...NOTHING, skipped };
  try {
    const rejected = await write(due);
    const isRejected = ({ change }: Due): boolean => rejected.has(groupOf(change));
    // The rest of a group whose formula was rejected is written by then.
    const back = due.filter(isRejected);
    if (back.length > 0) await takeBack(back.map(backOf));
    const made = await lookAt(due.filter((entry) => !isRejected(entry)));
    return { ...NOTHING, ...made, skipped, rejected: back.map(({ change }) => change) };
  } catch (error) {
    if (!(error instanceof NotTakenBackError)) throw error;
    const left = new Set(error.left.map(placeOf));
    const made = await lookAt(due.filter(({ change }) => left.has(placeOf(change))));
    return { ...NOTHING, ...made, skipped, stopped: errorDetails(error.cause).message };
  }
}

/** Writes what is due; the groups of cells whose formula Excel rejected are told. */
async function write(due: readonly Due[]): Promise<ReadonlySet<string>> {
  const parts = writingParts(due.map(({ change }) => change));
  const rejected = new Set<string>();
  await undoGroupRun({
    writes: parts.length,
    job: (context) => writeCells(context, parts, (change) => rejected.add(groupOf(change))),
    takeBack: async (error) => {
      rejected.clear();
      await takeBack(due.map(backOf), error);
    },
  });
  return rejected;
}

function backOf({ change, was }: Due) {
  const { sheet, row, column, before } = change;
  return { sheet, row, column, was: before === null ? null : was, after: before === null ? { value: '' } : newContent(was) };
}

async function readBefore(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  closed: ClosedSheets | undefined,
): Promise<{ readonly cells: readonly Held[]; readonly stale: ReadonlySet<string> }> {
  const refuse = closed && lookForClosed(context, changes, closed);
  const cells = await readHeld(context, changes, ({ before }) => (before === null ? FILLED_BYTES : bytesOf(before)));
  refuse?.();
  const stale = new Set(changes.filter((change, index) => isStale(change, cells[index])).map(groupOf));
  for (const group of await resizedGroups(
    context,
    changes.filter((change) => !stale.has(groupOf(change))),
  )) {
    stale.add(group);
  }
  return { cells, stale };
}

function isStale({ before, shown }: CellChange, held: Held | undefined): boolean {
  if (held === undefined || (before !== null && before !== held.content)) return true;
  return shown !== undefined && plain(shown) !== plain(held.shows);
}

/** An error by its code, a blank cell as text of no length. */
function plain(cell: Cell): string | number | boolean {
  return isCellError(cell) ? `#${cell.code}` : (cell ?? '');
}

/** Groups whose formula fills other cells by now than it did when the change was planned. */
async function resizedGroups(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<string[]> {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (change.shown !== undefined) groups.set(groupOf(change), [...(groups.get(groupOf(change)) ?? []), change]);
  }
  const tables = [...groups].filter(([, members]) => members.length > 1);
  const spills = await readSpillsIn(
    context,
    tables.flatMap(([, [first]]) => (first === undefined ? [] : [{ sheet: first.sheet, ...first.anchor }])),
  );
  return tables.flatMap(([group, members], index) => {
    const spill = spills[index] ?? null;
    const inside = members.every(
      ({ row, column }) =>
        spill !== null &&
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    );
    return spill !== null && inside && spill.rows * spill.columns === members.length ? [] : [group];
  });
}

/** What cells hold and show once they are written. */
async function lookAt(due: readonly Due[]): Promise<Pick<ChangeOutcome, 'made' | 'checked'>> {
  const changes = due.map(({ change }) => change);
  if (changes.length === 0) return { made: [], checked: true };
  try {
    const cells = await excelRun((context) => readHeld(context, changes, ({ after }) => bytesOf(after)));
    const made = changes.map((change, index) => ({ ...change, now: cells[index]?.content ?? '', shows: cells[index]?.shows }));
    return { made, checked: true };
  } catch {
    return { made: changes.map(asWritten), checked: false };
  }
}

function asWritten(change: CellChange): MadeChange {
  const { after } = change;
  if ('formula' in after) return { ...change, now: after.formula, shows: undefined };
  const { value } = after;
  return { ...change, now: typeof value === 'string' && /^[=']/u.test(value) ? `'${value}` : value, shows: value };
}

function placeOf({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}!${sheet}`;
}
