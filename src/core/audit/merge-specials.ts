import { specialKey, type Entries, type SpecialLine } from './entries';
import type { Pack } from './pack';

/** A special deduction that comes in or goes, and from which packs. */
export interface SpecialChange {
  readonly line: SpecialLine;
  readonly times: number;
  readonly from: readonly string[];
}

/** A special deduction that one side took away and another one wrote down once more. */
export interface SpecialConflict {
  readonly line: SpecialLine;
  readonly mine: number;
  readonly theirs: readonly { readonly times: number; readonly from: readonly string[] }[];
}

export interface SpecialMerge {
  readonly added: readonly SpecialChange[];
  readonly removed: readonly SpecialChange[];
  readonly conflicts: readonly SpecialConflict[];
  /** True when two sides wrote down lines of their own: the same event in other words would count twice. */
  readonly toCheck: boolean;
}

/**
 * Special deductions brought together as a set of lines: each side's additions come in, each side's removals are made.
 *
 * Equal lines that two sides wrote down are one; a line that one side removed while another repeated it is a conflict.
 */
export function mergeSpecials(mine: Entries, packs: readonly Pack[]): SpecialMerge {
  const own = counted(mine.specials);
  const sides = packs.map(({ key, base, theirs }) => ({
    key,
    base: base === null ? null : counted(base.specials),
    theirs: counted(theirs.specials),
  }));
  const lines = new Map(
    [mine, ...packs.map(({ theirs }) => theirs)].flatMap(({ specials }) => specials.map((line) => [specialKey(line), line])),
  );
  const added: SpecialChange[] = [];
  const removed: SpecialChange[] = [];
  const conflicts: SpecialConflict[] = [];
  for (const [key, line] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const here = own.get(key) ?? 0;
    const wishes = sides.flatMap((side) => wishOf(side, key, here));
    if (wishes.length === 0) continue;
    const more = wishes.filter(({ times }) => times > here);
    const fewer = wishes.filter(({ times }) => times < here);
    if (wishes.some(({ against }) => against) || (more.length > 0 && fewer.length > 0)) {
      conflicts.push({ line, mine: here, theirs: byTimes(wishes) });
    } else if (more.length > 0) {
      added.push({ line, times: Math.max(...more.map(({ times }) => times)) - here, from: more.map(({ pack }) => pack).sort() });
    } else {
      removed.push({ line, times: here - Math.min(...fewer.map(({ times }) => times)), from: fewer.map(({ pack }) => pack).sort() });
    }
  }
  return { added, removed, conflicts, toCheck: writtenApart(own, sides) };
}

interface Side {
  readonly key: string;
  readonly base: ReadonlyMap<string, number> | null;
  readonly theirs: ReadonlyMap<string, number>;
}

interface SpecialWish {
  readonly pack: string;
  readonly times: number;
  /** Whether ours was changed the other way, or nobody knows. */
  readonly against: boolean;
}

function wishOf({ key: pack, base, theirs }: Side, line: string, here: number): SpecialWish[] {
  const times = theirs.get(line) ?? 0;
  if (times === here) return [];
  if (base === null) return [{ pack, times, against: true }];
  const before = base.get(line) ?? 0;
  if (times === before) return [];
  const theirWay = Math.sign(times - before);
  const ourWay = Math.sign(here - before);
  if (ourWay === -theirWay) return [{ pack, times, against: true }];
  // Ours already went further the same way.
  if (ourWay === theirWay && Math.sign(times - here) !== theirWay) return [];
  return [{ pack, times, against: false }];
}

function byTimes(wishes: readonly SpecialWish[]): SpecialConflict['theirs'] {
  const times = [...new Set(wishes.map((wish) => wish.times))].sort((a, b) => a - b);
  return times.map((count) => ({
    times: count,
    from: wishes
      .filter((wish) => wish.times === count)
      .map(({ pack }) => pack)
      .sort(),
  }));
}

/** Whether lines were added on two sides that the other one does not have. */
function writtenApart(own: ReadonlyMap<string, number>, sides: readonly Side[]): boolean {
  const additions = sides.map(({ base, theirs }) => [...theirs.keys()].filter((line) => !base?.has(line) && !own.has(line)));
  const ours = [...own.keys()].some((line) => sides.some(({ base, theirs }) => !base?.has(line) && !theirs.has(line)));
  const writers = additions.filter((lines) => lines.length > 0).length + (ours ? 1 : 0);
  return writers > 1 && new Set(additions.flat()).size + (ours ? 1 : 0) > 1;
}

function counted(lines: readonly SpecialLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(specialKey(line), (counts.get(specialKey(line)) ?? 0) + 1);
  return counts;
}

/** The lines that come in and go once conflicts are decided: the number chosen of each, ours where nothing was chosen. */
export function decideSpecials(
  { added, removed, conflicts }: SpecialMerge,
  choices: ReadonlyMap<string, 'mine' | number>,
): { readonly added: readonly SpecialChange[]; readonly removed: readonly SpecialChange[] } {
  const chosen = conflicts.flatMap(({ line, mine, theirs }) => {
    const choice = choices.get(specialKey(line)) ?? 'mine';
    const option = choice === 'mine' ? undefined : theirs[choice];
    return option === undefined ? [] : [{ line, times: option.times - mine, from: option.from }];
  });
  return {
    added: [...added, ...chosen.filter(({ times }) => times > 0)],
    removed: [...removed, ...chosen.filter(({ times }) => times < 0).map((change) => ({ ...change, times: -change.times }))],
  };
}
