import { specialKey, type Entries, type RowEntries, type SpecialLine } from './entries';
import { decide, type Choice, type MergePlan } from './merge';
import { decideSpecials } from './merge-specials';

/** The entries of a sheet once a merge is done. */
export function mergedEntries(mine: Entries, plan: MergePlan, choices: ReadonlyMap<string, Choice> = new Map()): Entries {
  const rows = new Map<string, RowEntries>(mine.rows);
  for (const { row, field, value } of decide(plan, choices)) {
    const entries = rows.get(row);
    if (entries !== undefined) rows.set(row, { ...entries, [field]: value });
  }
  const { added, removed } = decideSpecials(plan.specials, choices);
  const kept: SpecialLine[] = [...mine.specials];
  for (const { line, times } of removed) {
    for (let time = 0; time < times; time += 1) {
      const index = kept.findIndex((other) => specialKey(other) === specialKey(line));
      if (index >= 0) kept.splice(index, 1);
    }
  }
  return { rows, specials: [...kept, ...added.flatMap(({ line, times }) => Array.from({ length: times }, () => line))] };
}
