import type { Cell } from '../../../../src/core/cells/cell';
import { scoringInputs, SCORING_NAMES, type ScoringInputs } from '../../../../src/sheets';
import { judgementOfKey } from '../../../../src/taskpane/features/scoring/rows/judgement-keys';
import { nextRow } from '../../../../src/taskpane/features/scoring/rows/next-row';
import { cellOfField } from '../../../../src/taskpane/features/scoring/rows/row-fields';
import { passes, scoringRows } from '../../../../src/taskpane/features/scoring/rows/scoring-rows';

function inputsOf(columns: Partial<Record<keyof ScoringInputs, readonly Cell[]>>): ScoringInputs {
  return scoringInputs(
    Object.fromEntries(Object.entries(columns).map(([key, cells]) => [SCORING_NAMES[key as keyof ScoringInputs], cells])),
  );
}

const names = { [SCORING_NAMES.ids]: { row: 8, column: 0, values: [], contents: [] } };

test.each<[string, Partial<Record<keyof ScoringInputs, Cell>>, string, string]>([
  ['blank', { judgements: '' }, 'unscored', 'unscored'],
  ['a 0 of a desktop', { judgements: 0 }, 'unscored', 'unscored'],
  ['未评', { judgements: '未评' }, 'unscored', 'unscored'],
  ['符合', { judgements: '符合' }, 'conforming', 'scored'],
  ['full width √', { judgements: ' √ ' }, 'conforming', 'scored'],
  ['不符合', { judgements: '不符合' }, 'nonconforming', 'lost'],
  ['抽样 without samples', { judgements: '抽样' }, 'sampled', 'problem'],
  ['抽样, none bad', { judgements: '抽样', samples: 3, nonconforming: '' }, 'sampled', 'scored'],
  ['抽样, one bad', { judgements: '抽样', samples: 3, nonconforming: 1 }, 'sampled', 'lost'],
  ['抽样, more bad than samples', { judgements: '抽样', samples: 3, nonconforming: 4 }, 'sampled', 'problem'],
  ['不适用 without reason', { judgements: '不适用' }, 'deleted', 'problem'],
  ['不适用 with reason', { judgements: '不适用', reasons: '无此业务' }, 'deleted', 'scored'],
  ['points by judgement without reason', { judgements: '符合', adjudged: 3 }, 'earned', 'problem'],
  ['points by judgement 0', { judgements: '未评', adjudged: 0, reasons: '没有' }, 'earned', 'lost'],
  ['points pasted as judgement', { judgements: 4 }, 'earned', 'lost'],
  ['a word nobody knows', { judgements: '尚可' }, 'unknown', 'problem'],
])('%s', (_, row, judgement, state) => {
  const columns = Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, [cell]]));
  const [view] = scoringRows(inputsOf({ ids: ['R01'], clauses: ['5.1.1'], indicators: ['组织架构'], ...columns }), names);
  expect(view).toEqual({ line: 0, row: 8, id: 'R01', clause: '5.1.1', name: '组织架构', judgement, state });
});

test('a row without an id is no indicator; the others keep their lines', () => {
  const rows = scoringRows(inputsOf({ ids: ['R01', '', 'R02'], judgements: ['符合', '', '未评'] }), names);
  expect(rows.map(({ id, line, row }) => [id, line, row])).toEqual([
    ['R01', 0, 8],
    ['R02', 2, 10],
  ]);
});

describe('the next row', () => {
  const rows = scoringRows(inputsOf({ ids: ['R01', 'R02', 'R03', 'R04'], judgements: ['符合', '未评', '不符合', '未评'] }), names);
  test.each<[number | null, 1 | -1, 'all' | 'unscored' | 'problem', string | undefined]>([
    [null, 1, 'all', 'R01'],
    [null, 1, 'unscored', 'R02'],
    [0, 1, 'all', 'R02'],
    [1, 1, 'unscored', 'R04'],
    [3, 1, 'all', undefined],
    [3, -1, 'unscored', 'R02'],
    [3, -1, 'problem', 'R03'],
    [0, -1, 'all', undefined],
  ])('from line %j, step %j, showing %s: %s', (from, step, filter, id) => {
    expect(nextRow(rows, from, step, filter)?.id).toBe(id);
  });

  test('the filters together show every row that is not fine', () => {
    expect(rows.filter((row) => passes(row, 'unscored') || passes(row, 'problem')).map(({ id }) => id)).toEqual(['R02', 'R03', 'R04']);
  });
});

test.each([
  ['1', 'conforming'],
  ['2', 'nonconforming'],
  ['3', 'sampled'],
  ['4', 'deleted'],
  ['0', 'unscored'],
  ['5', null],
  ['Enter', null],
])('the key %s gives %s', (key, judgement) => {
  expect(judgementOfKey(key)).toBe(judgement);
});

test.each<[Parameters<typeof cellOfField>[0], string, string | number | null]>([
  ['samples', '12', 12],
  ['samples', '１２', 12],
  ['adjudged', ' 2.5 ', 2.5],
  ['adjudged', '0', 0],
  ['adjudged', '', ''],
  ['nonconforming', '两个', null],
  ['nonconforming', '-1', null],
  ['reason', ' =1+1 ', '=1+1'],
  ['reason', '', ''],
])('typed for %s, %j is %j', (field, typed, cell) => {
  expect(cellOfField(field, typed)).toBe(cell);
});
