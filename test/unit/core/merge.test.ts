import {
  MERGED_FIELDS,
  type Entries,
  type Entry,
  type MergedField,
  type RowEntries,
  type SpecialLine,
} from '../../../src/core/audit/entries';
import { decide, planMerge } from '../../../src/core/audit/merge';

const blank = Object.fromEntries(MERGED_FIELDS.map((field) => [field, ''])) as RowEntries;
const sheet = (rows: Record<string, Partial<RowEntries>>, specials: readonly SpecialLine[] = []): Entries => ({
  rows: new Map(Object.entries(rows).map(([id, entries]) => [id, { ...blank, ...entries }])),
  specials,
});
const field = (name: MergedField, value: Entry): Entries => sheet({ R01: { [name]: value } });

describe('one entry, three ways', () => {
  test.each<[string, MergedField, Entry, Entry, Entry, 'nothing' | 'taken' | 'conflict']>([
    ['untouched', 'judgement', '未评', '未评', '未评', 'nothing'],
    ['changed in the pack', 'judgement', '未评', '未评', '符合', 'taken'],
    ['changed here', 'judgement', '未评', '符合', '未评', 'nothing'],
    ['changed alike', 'judgement', '未评', '符合', '符合', 'nothing'],
    ['changed to another word for the same', 'judgement', '未评', '√', '符合', 'nothing'],
    ['changed differently', 'judgement', '未评', '符合', '不符合', 'conflict'],
    ['blank is unscored', 'judgement', '', '未评', '', 'nothing'],
    ['emptied in the pack', 'reason', '无网点', '无网点', '', 'taken'],
    ['emptied in the pack, reworded here', 'reason', '无网点', '没有网点', '', 'conflict'],
    ['a number typed as text', 'samples', 10, 10, '10', 'nothing'],
    ['nothing adjudged, and none of the points', 'adjudged', '', '', 0, 'taken'],
    ['the points themselves', 'points', 5, 5, 6, 'taken'],
  ])('%s', (_, name, base, mine, theirs, expected) => {
    const plan = planMerge(field(name, mine), [{ key: '李工', base: field(name, base), theirs: field(name, theirs) }]);
    expect([plan.taken.length, plan.conflicts.length]).toEqual([expected === 'taken' ? 1 : 0, expected === 'conflict' ? 1 : 0]);
  });
});

test('two packs that changed an entry alike are one taking that names both', () => {
  const base = field('judgement', '未评');
  const plan = planMerge(base, [
    { key: '王工', base, theirs: field('judgement', '√') },
    { key: '李工', base, theirs: field('judgement', '符合') },
  ]);
  expect(plan.taken).toEqual([{ row: 'R01', field: 'judgement', was: '未评', value: '符合', from: ['李工', '王工'] }]);
});

test('two packs that changed an entry differently are a conflict although nothing was changed here', () => {
  const base = field('judgement', '未评');
  const plan = planMerge(base, [
    { key: '王工', base, theirs: field('judgement', '不符合') },
    { key: '李工', base, theirs: field('judgement', '符合') },
  ]);
  expect(plan.taken).toEqual([]);
  expect(plan.conflicts).toEqual([
    {
      row: 'R01',
      field: 'judgement',
      mine: '未评',
      theirs: [
        { value: '符合', from: ['李工'], base: '未评' },
        { value: '不符合', from: ['王工'], base: '未评' },
      ],
    },
  ]);
  expect(decide(plan, new Map([['R01/judgement', 1]]))).toEqual([{ row: 'R01', field: 'judgement', value: '不符合', from: ['王工'] }]);
  expect(decide(plan, new Map([['R01/judgement', 'mine']]))).toEqual([]);
});

test('a pack whose beginning is lost never overwrites: every difference is a conflict', () => {
  const plan = planMerge(field('reason', ''), [{ key: '李工', base: null, theirs: field('reason', '见记录') }]);
  expect(plan.taken).toEqual([]);
  expect(plan.conflicts).toEqual([{ row: 'R01', field: 'reason', mine: '', theirs: [{ value: '见记录', from: ['李工'], base: null }] }]);
});

test('rows that one side lacks are listed, with whether something was entered there', () => {
  const base = sheet({ R01: {}, R02: {}, R03: {} });
  const theirs = sheet({ R02: { judgement: '符合' }, R03: {} });
  expect(planMerge(sheet({ R01: {} }), [{ key: '李工', base, theirs }]).unknownRows).toEqual([
    { row: 'R02', pack: '李工', missingIn: 'mine', changed: true },
    { row: 'R03', pack: '李工', missingIn: 'mine', changed: false },
    { row: 'R01', pack: '李工', missingIn: 'theirs', changed: false },
  ]);
});

describe('special deductions', () => {
  const X: SpecialLine = { category: '违反法律法规', description: '广告用语' };
  const Y: SpecialLine = { category: '', description: '承诺未兑现' };
  const lines = (...specials: SpecialLine[]): Entries => sheet({}, specials);
  test.each<[string, SpecialLine[], SpecialLine[], SpecialLine[], number[]]>([
    ['added in the pack', [], [], [X], [1, 0, 0]],
    ['added here', [], [X], [], [0, 0, 0]],
    ['added alike', [], [X], [X], [0, 0, 0]],
    ['added twice in the pack, once here', [], [X], [X, X], [1, 0, 0]],
    ['added once in the pack, twice here', [], [X, X], [X], [0, 0, 0]],
    ['removed in the pack', [X], [X], [], [0, 1, 0]],
    ['removed here', [X], [], [X], [0, 0, 0]],
    ['removed in the pack, repeated here', [X], [X, X], [], [0, 0, 1]],
    ['repeated in the pack, removed here', [X], [], [X, X], [0, 0, 1]],
    ['one of each', [X], [X], [Y], [1, 1, 0]],
  ])('%s', (_, base, mine, theirs, [added, removed, conflicts]) => {
    const { specials } = planMerge(lines(...mine), [{ key: '李工', base: lines(...base), theirs: lines(...theirs) }]);
    const total = (changes: readonly { times: number }[]): number => changes.reduce((sum, { times }) => sum + times, 0);
    expect([total(specials.added), total(specials.removed), specials.conflicts.length]).toEqual([added, removed, conflicts]);
  });

  test('written down in other words on two sides, they are to be looked at', () => {
    const plan = (mine: SpecialLine[], theirs: SpecialLine[]) =>
      planMerge(lines(...mine), [{ key: '李工', base: lines(), theirs: lines(...theirs) }]).specials.toCheck;
    expect([plan([X], [Y]), plan([X], [X]), plan([], [Y]), plan([X], [])]).toEqual([true, false, false, false]);
  });
});
