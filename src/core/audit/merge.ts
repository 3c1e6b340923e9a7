import { fieldKey, isSameEntry, MERGED_FIELDS, type Entries, type Entry, type MergedField, type RowEntries } from './entries';
import { mergeSpecials, type SpecialMerge } from './merge-specials';
import type { Pack } from './pack';

/** An entry that only packs changed, and all of them alike. */
export interface Taken {
  readonly row: string;
  readonly field: MergedField;
  readonly was: Entry;
  readonly value: Entry;
  /** The packs it comes from. */
  readonly from: readonly string[];
}

/** An entry of a pack that stands against ours, or against another pack's. */
export interface Theirs {
  readonly value: Entry;
  readonly from: readonly string[];
  /** What stood there when the pack was made; null where that is not known. */
  readonly base: Entry | null;
}

/** An entry that was changed differently: somebody has to say which one it is to be. */
export interface Conflict {
  readonly row: string;
  readonly field: MergedField;
  readonly mine: Entry;
  readonly theirs: readonly Theirs[];
}

/** A row that one side does not have; nothing of it is merged. */
export interface UnknownRow {
  readonly row: string;
  readonly pack: string;
  readonly missingIn: 'mine' | 'theirs';
  /** Whether the pack has something in it that was not there when it was made. */
  readonly changed: boolean;
}

export interface MergePlan {
  readonly taken: readonly Taken[];
  readonly conflicts: readonly Conflict[];
  readonly specials: SpecialMerge;
  readonly unknownRows: readonly UnknownRow[];
}

/**
 * What becomes of a sheet when copies of it come back, entry by entry against what stood there when each copy was made.
 *
 * Changed on one side only: taken. Changed alike: nothing to do. Changed differently, here or between two packs: a conflict.
 * The order of the packs does not matter.
 */
export function planMerge(mine: Entries, packs: readonly Pack[]): MergePlan {
  const taken: Taken[] = [];
  const conflicts: Conflict[] = [];
  for (const [row, entries] of mine.rows) {
    for (const field of MERGED_FIELDS) {
      const wishes = packs.flatMap((pack) => wishOf(pack, row, field, entries));
      const theirs = alternatives(field, wishes);
      const [only] = theirs;
      if (only === undefined) continue;
      const was = entries[field];
      if (theirs.length === 1 && wishes.every(({ free }) => free)) taken.push({ row, field, was, value: only.value, from: only.from });
      else conflicts.push({ row, field, mine: was, theirs });
    }
  }
  return { taken, conflicts, specials: mergeSpecials(mine, packs), unknownRows: packs.flatMap((pack) => unknownRows(mine, pack)) };
}

/** What a pack wants an entry to be; free where ours is still what the pack was made from. */
interface Wish {
  readonly value: Entry;
  readonly pack: string;
  readonly base: Entry | null;
  readonly free: boolean;
}

function wishOf({ key, base, theirs }: Pack, row: string, field: MergedField, mine: RowEntries): Wish[] {
  const value = theirs.rows.get(row)?.[field];
  const before = base?.rows.get(row)?.[field] ?? null;
  if (value === undefined || isSameEntry(field, value, mine[field])) return [];
  if (before === null) return [{ value, pack: key, base: null, free: false }];
  if (isSameEntry(field, value, before)) return [];
  return [{ value, pack: key, base: before, free: isSameEntry(field, mine[field], before) }];
}

/** Wishes that say the same, together; in an order that does not depend on that of the packs. */
function alternatives(field: MergedField, wishes: readonly Wish[]): Theirs[] {
  const sorted = [...wishes].sort((a, b) => compare(a.pack, b.pack));
  const found: { value: Entry; from: string[]; base: Entry | null }[] = [];
  for (const { value, pack, base } of sorted) {
    const same = found.find((other) => isSameEntry(field, other.value, value));
    if (same === undefined) found.push({ value, from: [pack], base });
    else same.from.push(pack);
  }
  return found;
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function unknownRows(mine: Entries, { key, base, theirs }: Pack): UnknownRow[] {
  const changed = (row: string, entries: RowEntries): boolean =>
    MERGED_FIELDS.some((field) => !isSameEntry(field, entries[field], base?.rows.get(row)?.[field] ?? ''));
  return [
    ...[...theirs.rows]
      .filter(([row]) => !mine.rows.has(row))
      .map(([row, entries]) => ({ row, pack: key, missingIn: 'mine' as const, changed: changed(row, entries) })),
    ...[...mine.rows.keys()]
      .filter((row) => !theirs.rows.has(row))
      .map((row) => ({ row, pack: key, missingIn: 'theirs' as const, changed: false })),
  ];
}

/** Which of a conflict's entries it is to be: ours, or the pack's at a position. */
export type Choice = 'mine' | number;

/** An entry to be written. */
export interface Decision {
  readonly row: string;
  readonly field: MergedField;
  readonly value: Entry;
  readonly from: readonly string[];
}

/** What is to be written: all that is taken, and the packs' entries where they were chosen. A conflict without a choice stays as it is. */
export function decide({ taken, conflicts }: Pick<MergePlan, 'taken' | 'conflicts'>, choices: ReadonlyMap<string, Choice>): Decision[] {
  return [
    ...taken,
    ...conflicts.flatMap(({ row, field, theirs }) => {
      const choice = choices.get(fieldKey(row, field)) ?? 'mine';
      const chosen = choice === 'mine' ? undefined : theirs[choice];
      return chosen === undefined ? [] : [{ row, field, value: chosen.value, from: chosen.from }];
    }),
  ];
}
