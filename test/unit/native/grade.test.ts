import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { gapForm } from '../../../src/functions/native/forms/gap';
import { gradeForm } from '../../../src/functions/native/forms/grade';
import { rankForm } from '../../../src/functions/native/forms/rank';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore } from './support/score-sheet';

const SCORES: readonly Cell[] = [
  0,
  -0.01,
  -1e-12,
  69.99999999,
  69.9999999999,
  70,
  79.999999999,
  80,
  86.3,
  89.99999999,
  90,
  94.999999,
  94.99999999999888,
  95,
  100,
  100.00000000000001,
  100.00001,
  101,
  null,
  '',
  '  ',
  '很好',
  true,
  { code: '#N/A' },
];

/** The score in B2, what else in the cells beside and below it. */
const sheet = new ScoreSheet();

test.each(SCORES)('GRADE, RANK and GAP of the score %j', (score) => {
  sheet.write('B2', [[score]]);
  sheet.place('D2', [[gradeForm, rankForm, gapForm].map((form) => ({ formula: formulaOf(form, reference('B2')) ?? '' }))]);
  expect(['D2', 'E2', 'F2'].map((cell) => sheet.get(cell))).toEqual(['GRADE', 'RANK', 'GAP'].map((id) => shownByCore(id, [[score]])));
});

describe('special deductions', () => {
  test.each<Cell>([0, 4, 5, 6, 1.5, -1, null, '', '五项', true, { code: '#REF!' }])('%j in a cell', (deductions) => {
    for (const score of [95, null]) {
      sheet.write('B2', [[score, deductions]]);
      sheet.place('D2', [
        [gradeForm, rankForm].map((form) => ({ formula: formulaOf(form, reference('B2'), null, reference('C2')) ?? '' })),
      ]);
      expect([sheet.get('D2'), sheet.get('E2')]).toEqual(['GRADE', 'RANK'].map((id) => shownByCore(id, [[score]], null, [[deductions]])));
    }
  });
  test.each([0, 4, 5, -1, '5', 'viele'])('%j written out', (deductions) => {
    sheet.write('B2', [[95]]);
    sheet.place('D2', [[{ formula: formulaOf(gradeForm, reference('B2'), null, literal(deductions)) ?? '' }]]);
    expect(sheet.get('D2')).toBe(shownByCore('GRADE', [[95]], null, deductions));
  });
});

describe('scheme', () => {
  const SCHEMES: readonly Matrix[] = [
    [
      [85, '优秀'],
      [null, null],
      [60, '及格'],
    ],
    [
      [60, '及格'],
      [85, 1],
    ],
    [[0, '入门']],
    [
      [60, 'a'],
      [60, 'b'],
    ],
    [
      [60, 'a'],
      [70, null],
    ],
    [
      [null, 'a'],
      [70, 'b'],
    ],
    [
      ['六十', 'a'],
      [70, 'b'],
    ],
    [
      [null, null],
      [0, 0],
    ],
    [
      [0, 'a'],
      [70, 'b'],
    ],
    [
      [-1, 'a'],
      [70, 'b'],
    ],
    [
      [60, 'a'],
      [101, 'b'],
    ],
    [
      ['下限', '等级'],
      [85, '优秀'],
      [60, '及格'],
    ],
    [
      [' Threshold ', null],
      [0, 0],
      [100, '满分'],
      [60, '及格'],
    ],
    [
      ['下限', '五星级'],
      [60, '及格'],
    ],
    [
      [60, '及格'],
      ['下限', '等级'],
    ],
    [['下限', '等级']],
  ];
  test.each(SCHEMES.map((scheme) => [scheme]))('of the user: %j', (scheme) => {
    const own = new ScoreSheet();
    own.write('H2', scheme);
    const range = reference(`$H$2:$I$${String(1 + scheme.length)}`, scheme.length, 2);
    own.place('D2', [[gradeForm, rankForm].map((form) => ({ formula: formulaOf(form, reference('B2'), range, reference('C2')) ?? '' }))]);
    for (const [score, deductions] of [
      [0, 0],
      [59.99999999, 0],
      [60, 0],
      [84.9999, 5],
      [84.99999999999, 0],
      [85, 7],
      [100, 0],
      [null, 0],
    ] as const) {
      own.write('B2', [[score, deductions]]);
      expect([score, own.get('D2'), own.get('E2')]).toEqual([
        score,
        ...['GRADE', 'RANK'].map((id) => shownByCore(id, [[score]], scheme, deductions)),
      ]);
    }
  });
  test.each<Cell>(['GB/T 27922-2011', ' gb/t 27922 ', null, 0, 'ISO 9001', true])('named %j in a cell', (name) => {
    sheet.write('B2', [[90, name]]);
    sheet.place('D2', [[{ formula: formulaOf(gradeForm, reference('B2'), reference('C2')) ?? '' }]]);
    expect(sheet.get('D2')).toBe(shownByCore('GRADE', 90, [[name]]));
  });
  test('written out, or of three columns', () => {
    sheet.write('B2', [[90]]);
    const graded = (scheme: Parameters<typeof formulaOf>[2]): string | number => {
      sheet.place('D2', [[{ formula: formulaOf(gradeForm, reference('B2'), scheme ?? null) ?? '' }]]);
      return sheet.get('D2');
    };
    expect([graded(literal('GB/T 27922')), graded(literal('ISO')), graded(reference('H2:J4', 3, 3))]).toEqual(['四星级', REFUSED, REFUSED]);
    expect(formulaOf(gradeForm, reference('B2'), { text: '(H2:I4)' })).toBeNull();
  });
});

describe('language', () => {
  test.each<Cell>(['en', ' English ', 'zh', '中文', null, 0, 'fr'])('%j in a cell', (language) => {
    sheet.write('B2', [[90, language]]);
    sheet.place('D2', [[{ formula: formulaOf(gradeForm, reference('B2'), null, null, reference('C2')) ?? '' }]]);
    expect(sheet.get('D2')).toBe(shownByCore('GRADE', 90, null, null, [[language]]));
  });
  test.each(['en', 'zh', 'fr'])('%j written out', (language) => {
    sheet.place('D2', [[{ formula: formulaOf(gradeForm, literal(90), null, null, literal(language)) ?? '' }]]);
    expect(sheet.get('D2')).toBe(shownByCore('GRADE', 90, null, null, language));
  });
  test('a range is refused, an expression of unknown size has no form', () => {
    expect(formulaOf(gradeForm, reference('B2'), null, null, reference('C2:C3', 2))).toBe('NA()');
    expect(formulaOf(gradeForm, reference('B2'), null, null, { text: '(C2)' })).toBeNull();
  });
});

describe('target of GAP', () => {
  const TARGETS: readonly Cell[] = ['五星级', '五星', 'Four-Star', ' qualified ', '不合格', '六星', 92.5, 0, 100, 101, -1, null, '', true];
  test.each(TARGETS)('%j in a cell and written out', (target) => {
    for (const score of [86.3, 70, 96.7, 94.99999999999888, null]) {
      sheet.write('B2', [[score, target]]);
      const written = typeof target === 'string' || typeof target === 'number' ? literal(target) : null;
      sheet.place('D2', [[reference('C2'), written].map((argument) => ({ formula: formulaOf(gapForm, reference('B2'), argument) ?? '' }))]);
      expect([sheet.get('D2'), sheet.get('E2')]).toEqual([
        shownByCore('GAP', [[score]], [[target]]),
        shownByCore('GAP', [[score]], written ? [[target]] : null),
      ]);
    }
  });
  test('a range has no form of its own: each cell is asked for itself', () => {
    expect(formulaOf(gapForm, reference('B2'), reference('C2:C3', 2))).toBeNull();
  });
});
