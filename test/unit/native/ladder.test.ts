import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { ladderForm } from '../../../src/functions/native/forms/ladder';
import type { NativeArgument } from '../../../src/functions/native/native-form';
import { column, compute } from '../../support/call';
import { literal, placeTable, readTable, reference, REFUSED, ScoreSheet, shownTable, tableOf } from './support/score-sheet';

const CRITERIA = [
  ['L-A', 7],
  ['L-B', 6],
  ['L-C', 5],
] as const;

/** The answers or the score in B2 and below, the thresholds in C2 and below, the language in E2. */
function converted(
  ...args: readonly (NativeArgument | null)[]
): (answers: readonly Cell[], thresholds?: readonly Cell[], language?: Cell) => unknown {
  const sheet = new ScoreSheet();
  placeTable(sheet, tableOf(ladderForm), args, []);
  return (answers, thresholds = [], language = null) => {
    sheet.write('B2', column(...answers));
    sheet.write('C2', column(...thresholds));
    sheet.write('E2', [[language]]);
    return readTable(sheet, 1, 3)[0];
  };
}

const shown = (ladder: string, answers: readonly Cell[], thresholds: readonly Cell[] | null, language: Cell = null): unknown => {
  const [row] = shownTable(compute('LADDER', ladder, column(...answers), thresholds ? column(...thresholds) : null, language));
  return row?.[0] === REFUSED ? [REFUSED, REFUSED, REFUSED] : row;
};

describe.each(CRITERIA)('%s of %d criteria', (ladder, count) => {
  const native = converted(literal(ladder), reference(`B2:B${String(1 + count)}`, count), null, reference('E2'));
  const met = Array.from({ length: count }, (): Cell => '是');

  test('tells the rung and the first criterion that fails, wherever it is', () => {
    for (let at = 0; at <= count; at += 1) {
      for (const language of [null, 'en', 'fr']) {
        const answers = met.map((answer, index) => (index === at ? '×' : answer));
        expect(native(answers, [], language)).toEqual(shown(ladder, answers, null, language));
      }
    }
  });
  test.each<Cell>([...Object.values(WORDS.answer).flat(), ' YES ', 1, 0, true, false, null, '', '也许', '*', 2, -1, 0.5, { code: '#N/A' }])(
    'takes the answer %j as the core does',
    (answer) => {
      for (const at of [0, count - 1]) {
        const answers = met.map((own, index) => (index === at ? answer : own));
        expect(native(answers)).toEqual(shown(ladder, answers, null));
      }
    },
  );
  test('equals the core for generated answers', () => {
    const answer = fc.constantFrom<Cell>('是', '是', '√', true, 1, '否', false, null, '未评', '尚可');
    fc.assert(
      fc.property(fc.array(answer, { minLength: count, maxLength: count }), (answers) => {
        expect(native(answers)).toEqual(shown(ladder, answers, null));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe.each(['L-D', 'L-E'])('%s by thresholds', (ladder) => {
  const native = converted(literal(ladder), reference('B2'), reference('C2:C6', 5), reference('E2'));
  const RISING: readonly Cell[] = [60, 75.5, 85, 92, 97];

  test.each<Cell>([
    0,
    59.99999999,
    60,
    75.49,
    75.5,
    84.99999999999888,
    85,
    92,
    96.999999,
    97,
    100,
    100.001,
    -1,
    null,
    '',
    '高',
    true,
    { code: '#REF!' },
  ])('of the score %j', (score) => {
    for (const language of [null, 'en']) {
      expect(native([score], RISING, language)).toEqual(shown(ladder, [score], RISING, language));
    }
  });
  test.each<[readonly Cell[]]>([
    [[60, 70, 70, 80, 90]],
    [[60, 50, 70, 80, 90]],
    [[60, 70, null, 80, 90]],
    [[60, 70, '八十', 85, 90]],
    [[-1, 70, 80, 85, 90]],
    [[60, 70, 80, 85, 101]],
    [[null, null, null, null, null]],
    [[0, 1, 2, 3, 100]],
    [[60, 70, { code: '#N/A' }, 85, 90]],
    [[0, 70, 80, 90, 95]],
    [[null, 70, 80, 90, 95]],
  ])('of the thresholds %j', (thresholds) => {
    expect(native([88], thresholds)).toEqual(shown(ladder, [88], thresholds));
  });
});

test('answers and thresholds may lie side by side', () => {
  const sheet = new ScoreSheet();
  sheet.write('B2', [['是', '是', '是', '否', '是']]);
  placeTable(sheet, tableOf(ladderForm), [literal('l-c'), reference('B2:F2', 1, 5)], []);
  expect(readTable(sheet, 1, 3)).toEqual([['中级', '服务体系高效、专业', '']]);
  sheet.write('B2', [[20, 40, 60, 80, 95]]);
  placeTable(sheet, tableOf(ladderForm), [literal('L-D'), literal(90), reference('B2:F2', 1, 5)], []);
  expect(readTable(sheet, 1, 3)[0]?.slice(0, 2)).toEqual(['四级', '五级：得分低于 95']);
});

test('there is no form where a cell names the ladder, or where the function refuses', () => {
  const { cells } = tableOf(ladderForm);
  const five = reference('B2:B6', 5);
  const place = (): string => 'A1';
  for (const args of [
    [reference('A1'), five],
    [literal('L-X'), five],
    [literal('L-A'), five],
    [literal('L-C'), five, five],
    [literal('L-E'), reference('B2')],
    [literal('L-E'), reference('B2'), reference('C2:C5', 4)],
    [literal('L-E'), reference('B2:B3', 2), five],
    [literal('L-C'), { text: '(B2:B6)' }],
    [literal('L-C'), five, null, { text: '(A1)' }],
  ]) {
    expect(cells(args, [], place)).toBeNull();
  }
});
