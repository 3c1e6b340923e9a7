import { scoreChanges } from '../../../../src/core/audit/score-changes';
import type { ScoreContent, ScoreEntry } from '../../../../src/core/audit/score-content';

const row = (id: string, fields: ScoreEntry['fields'] = {}): ScoreEntry => ({ id, fields });
const content = (rows: readonly ScoreEntry[], rest: Partial<ScoreContent> = {}): ScoreContent => ({
  standard: 'GB/T 27922-2011',
  edition: '',
  header: {},
  specials: [],
  rows,
  ...rest,
});

test('nothing changed, in whatever order the rows stand', () => {
  const rows = [row('R01', { judgements: '符合' }), row('R02', { judgements: 0 })];
  expect(scoreChanges(content(rows), content([row('R02', { judgements: '' }), row('R01', { judgements: '符合' })]))).toEqual([]);
});

test('a changed field is told with what it was and what it is', () => {
  expect(scoreChanges(content([row('R01', { judgements: '符合' })]), content([row('R01', { judgements: '不符合' })]))).toEqual([
    { kind: 'field', part: 'row', id: 'R01', field: 'judgements', before: '符合', after: '不符合' },
  ]);
});

test('rows that came and went are told with what they hold', () => {
  expect(scoreChanges(content([row('R01', { points: 5 })]), content([row('R02', { points: 6 })]))).toEqual([
    { kind: 'row_lost', part: 'row', id: 'R01' },
    { kind: 'field', part: 'row', id: 'R01', field: 'points', before: 5, after: undefined },
    { kind: 'row_added', part: 'row', id: 'R02' },
    { kind: 'field', part: 'row', id: 'R02', field: 'points', before: undefined, after: 6 },
  ]);
});

test('rows that share an id are compared in their order', () => {
  expect(
    scoreChanges(content([row('R01', { points: 5 }), row('R01', { points: 6 })]), content([row('R01', { points: 5 }), row('R01')])),
  ).toEqual([{ kind: 'field', part: 'row', id: 'R01', field: 'points', before: 6, after: undefined }]);
});

test.each([
  ['special deductions by line', { specials: [row('2', { specialTexts: 'a' })] }, { part: 'special', id: '2', field: 'specialTexts' }],
  ['the header', { header: { organisation: '甲' } }, { part: 'header', id: '', field: 'organisation' }],
  ['the edition', { edition: 'B' }, { part: 'header', id: '', field: 'edition' }],
])('%s', (_what, rest, expected) =>
  expect(scoreChanges(content([]), content([], rest))).toEqual([expect.objectContaining({ kind: 'field', ...expected })]),
);
