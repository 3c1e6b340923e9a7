import fc from 'fast-check';
import {
  fieldKey,
  isSameEntry,
  MERGED_FIELDS,
  specialKey,
  type Entries,
  type Entry,
  type RowEntries,
  type SpecialLine,
} from '../../src/core/audit/entries';
import { planMerge, type Choice } from '../../src/core/audit/merge';
import { mergedEntries } from '../../src/core/audit/merged-entries';
import type { Pack } from '../../src/core/audit/pack';

const IDS = ['R01', 'R02', 'R03', 'R04'];
const entry: fc.Arbitrary<Entry> = fc.constantFrom<Entry>('', '符合', '√', '不符合', 3, '3', 'x');
const row: fc.Arbitrary<RowEntries> = fc.record(
  Object.fromEntries(MERGED_FIELDS.map((field) => [field, entry])) as Record<(typeof MERGED_FIELDS)[number], fc.Arbitrary<Entry>>,
);
const line: fc.Arbitrary<SpecialLine> = fc.record({
  category: fc.constantFrom('违反法律法规', ''),
  description: fc.constantFrom('甲', '乙', '丙'),
});
const entriesOf = (ids: readonly string[]): fc.Arbitrary<Entries> =>
  fc
    .tuple(fc.array(row, { minLength: ids.length, maxLength: ids.length }), fc.array(line, { maxLength: 5 }))
    .map(([rows, specials]) => ({ rows: new Map(ids.map((id, index) => [id, rows[index] as RowEntries])), specials }));
const entries = entriesOf(IDS);
/** Some rows may be missing. */
const partial = fc.subarray(IDS, { minLength: 1 }).chain(entriesOf);
const packs = (one: fc.Arbitrary<Entries>): fc.Arbitrary<Pack[]> =>
  fc
    .array(fc.record({ base: fc.option(one, { nil: null }), theirs: one }), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((pack, index) => ({ key: `P${String(index + 1)}`, ...pack })));

/** Packs made from the sheet as it stands, each then changed in a few entries. */
const split = (base: Entries): fc.Arbitrary<Pack[]> =>
  fc
    .array(
      fc.tuple(
        fc.dictionary(fc.constantFrom(...IDS.map((id) => fieldKey(id, 'judgement')), 'R01/reason', 'R02/points'), entry),
        fc.array(line, { maxLength: 2 }),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((list) =>
      list.map(([edits, specials], index) => ({
        key: `P${String(index + 1)}`,
        base,
        theirs: { rows: edited(base, edits), specials: [...base.specials, ...specials] },
      })),
    );

function edited(base: Entries, edits: Readonly<Record<string, Entry>>): Map<string, RowEntries> {
  return new Map(
    [...base.rows].map(([id, old]) => [
      id,
      Object.fromEntries(MERGED_FIELDS.map((field) => [field, edits[fieldKey(id, field)] ?? old[field]])) as RowEntries,
    ]),
  );
}

/** Entries so that equal ones are equal: the lines of special deductions are a set. */
const comparable = ({ rows, specials }: Entries): unknown => [
  [...rows].map(([id, fields]) => [id, MERGED_FIELDS.map((field) => canonical(field, fields[field]))]),
  specials.map(specialKey).sort(),
];
const canonical = (field: (typeof MERGED_FIELDS)[number], value: Entry): Entry =>
  (['', '符合', '不符合', 3, 'x'] as Entry[]).find((word) => isSameEntry(field, word, value)) ?? value;

test('split, then merged unchanged, a sheet is what it was', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 3 }), (mine, count) => {
      const plan = planMerge(
        mine,
        Array.from({ length: count }, (_, index) => ({ key: String(index), base: mine, theirs: mine })),
      );
      expect([plan.taken, plan.conflicts, plan.unknownRows]).toEqual([[], [], []]);
      expect(mergedEntries(mine, plan)).toEqual(mine);
    }),
  );
});

test('one pack of an untouched sheet comes back whole', () => {
  fc.assert(
    fc.property(entries, entries, (base, theirs) => {
      const plan = planMerge(base, [{ key: 'P1', base, theirs }]);
      expect(plan.conflicts).toEqual([]);
      expect(plan.specials.conflicts).toEqual([]);
      expect(comparable(mergedEntries(base, plan))).toEqual(comparable(theirs));
    }),
  );
});

test('the order of packs does not matter, all at once', () => {
  fc.assert(
    fc.property(partial, packs(partial), (mine, list) => {
      const forth = planMerge(mine, list);
      const back = planMerge(mine, [...list].reverse());
      expect(forth.taken).toEqual(back.taken);
      expect(forth.conflicts).toEqual(back.conflicts);
      expect(forth.specials).toEqual(back.specials);
    }),
  );
});

test('without conflicts packs may come one after another, in any order, and the result is that of all at once', () => {
  fc.assert(
    fc.property(
      entries.chain((base) => split(base).map((list) => ({ base, list }))),
      ({ base, list }) => {
        const once = planMerge(base, list);
        fc.pre(once.conflicts.length === 0 && once.specials.conflicts.length === 0);
        const inTurn = (order: readonly Pack[]): Entries =>
          order.reduce((mine, pack) => mergedEntries(mine, planMerge(mine, [pack])), base);
        const together = comparable(mergedEntries(base, once));
        expect(comparable(inTurn(list))).toEqual(together);
        expect(comparable(inTurn([...list].reverse()))).toEqual(together);
      },
    ),
  );
});

test('nothing a pack changed is lost silently: it stands in the result, or is a conflict, or its row is listed', () => {
  fc.assert(
    fc.property(partial, packs(partial), (mine, list) => {
      const plan = planMerge(mine, list);
      const result = mergedEntries(mine, plan);
      const open = new Set(plan.conflicts.map(({ row: id, field }) => fieldKey(id, field)));
      for (const { key, base, theirs } of list) {
        for (const [id, fields] of theirs.rows) {
          for (const field of MERGED_FIELDS) {
            if (isSameEntry(field, fields[field], base?.rows.get(id)?.[field] ?? '')) continue;
            const ours = mine.rows.get(id)?.[field];
            // Said here already: whoever changes it from there on knows it.
            if (ours !== undefined && isSameEntry(field, ours, fields[field])) continue;
            const kept = result.rows.get(id)?.[field];
            const listed = plan.unknownRows.some((unknown) => unknown.row === id && unknown.pack === key && unknown.changed);
            expect(listed || open.has(fieldKey(id, field)) || (kept !== undefined && isSameEntry(field, kept, fields[field]))).toBe(true);
          }
        }
      }
    }),
  );
});

test('nothing of ours is lost silently: what we changed stays, unless a choice says otherwise', () => {
  fc.assert(
    fc.property(partial, packs(partial), (mine, list) => {
      const result = mergedEntries(mine, planMerge(mine, list));
      for (const [id, fields] of mine.rows) {
        for (const field of MERGED_FIELDS) {
          const ours = list.some(({ base }) => !isSameEntry(field, base?.rows.get(id)?.[field] ?? '', fields[field]));
          const all = list.every(({ base }) => base !== null && !isSameEntry(field, base.rows.get(id)?.[field] ?? '', fields[field]));
          if (ours && all) expect(result.rows.get(id)?.[field]).toBe(fields[field]);
        }
      }
    }),
  );
});

test('a choice decides a conflict, and nothing else', () => {
  fc.assert(
    fc.property(entries, packs(entries), (mine, list) => {
      const plan = planMerge(mine, list);
      const choices = new Map<string, Choice>(plan.conflicts.map(({ row: id, field }) => [fieldKey(id, field), 0]));
      const result = mergedEntries(mine, plan, choices);
      for (const { row: id, field, theirs } of plan.conflicts) expect(result.rows.get(id)?.[field]).toBe(theirs[0]?.value);
      for (const { row: id, field, value } of plan.taken) expect(result.rows.get(id)?.[field]).toBe(value);
    }),
  );
});

test('special deductions: what a pack added comes in, once where two packs wrote the same', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 3 }),
      fc.array(fc.array(line, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (own, added) => {
        const base: Entries = { rows: new Map(), specials: own };
        const list = added.map((more, index) => ({ key: String(index), base, theirs: { rows: new Map(), specials: [...own, ...more] } }));
        const plan = planMerge(base, list);
        const result = mergedEntries(base, plan).specials.map(specialKey);
        const count = (lines: readonly string[], key: string): number => lines.filter((other) => other === key).length;
        for (const key of new Set(result)) {
          const most = Math.max(...list.map(({ theirs }) => count(theirs.specials.map(specialKey), key)));
          expect(count(result, key)).toBe(most);
        }
      },
    ),
  );
});
