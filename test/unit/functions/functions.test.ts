import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { registry } from '../../../src/functions/registry';
import { call, callIn, column, compute, faultIn, refusalOf } from '../../support/call';

describe.each(registry)('examples of CERT.$id', ({ id, examples }) => {
  test.each(examples.map((example) => [example.shows['en-US'], example] as const))('%s', (_shows, { args, gives }) => {
    if (typeof gives === 'object' && 'error' in gives) {
      expect(refusalOf(id, ...args)).toBe(gives.error);
      return;
    }
    const answer = callIn('zh-CN', id, ...args);
    expect(answer).toEqual(Array.isArray(gives) ? gives : [[gives]]);
  });
});

describe('GRADE', () => {
  test.each<[Cell, string]>([
    [0, '不合格'],
    [69.999999999, '不合格'],
    [70, '达标级'],
    [79.99, '达标级'],
    [80, '三星级'],
    [89.999999, '三星级'],
    [90, '四星级'],
    [94.999999, '四星级'],
    [94.99999999999888, '五星级'],
    [95, '五星级'],
    [100, '五星级'],
    ['95', '五星级'],
    ['９５', '五星级'],
    ['94.9999999999', '四星级'],
    ['', ''],
    [null, ''],
  ])('%p is %s', (score, expected) => {
    expect(call('GRADE', [[score]])).toBe(expected);
  });

  test.each<[Cell, string]>([
    [-0.01, 'score_out_of_range'],
    [100.00001, 'score_out_of_range'],
    ['很好', 'not_a_number'],
    [true, 'boolean_value'],
  ])('%p is refused', (score, code) => {
    expect(refusalOf('GRADE', [[score]])).toBe(code);
  });

  test('100 with binary noise is still in range', () => {
    expect(call('GRADE', 100.00000000000001)).toBe('五星级');
  });

  test('goes cell by cell, and a bad cell errs alone', () => {
    const [[good], [bad], [blank]] = callIn('en-US', 'GRADE', column(95, 101, '')) as [[unknown], [unknown], [unknown]];
    expect(good).toBe('五星级');
    expect(bad).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('"101"') as unknown });
    expect(blank).toBe('');
  });

  test('keeps the shape of a block', () => {
    expect(
      callIn(
        'zh-CN',
        'GRADE',
        [
          [70, 80],
          [90, 95],
        ],
        null,
        null,
        'en',
      ),
    ).toEqual([
      ['qualified', 'three-star'],
      ['four-star', 'five-star'],
    ]);
  });

  test('special deductions match the shape of the scores or are one cell', () => {
    expect(callIn('zh-CN', 'GRADE', column(95, 95), null, column(4, 5))).toEqual([['五星级'], ['不合格']]);
    expect(callIn('zh-CN', 'GRADE', column(95, 95), null, 5)).toEqual([['不合格'], ['不合格']]);
    expect(refusalOf('GRADE', column(95, 95), null, column(0, 0, 0))).toBe('shape_mismatch');
    expect(refusalOf('GRADE', 95, null, -1)).toBe('special_deductions_invalid');
    expect(refusalOf('GRADE', 95, null, 1.5)).toBe('special_deductions_invalid');
  });

  test.each(['#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#VALUE!'])('the Excel error %s comes back unchanged', (code) => {
    // Returned, not thrown: Office.js's runtime knows fewer codes of thrown errors.
    expect(callIn('zh-CN', 'GRADE', [[{ code }]])).toEqual([[expect.objectContaining({ code, message: '' })]]);
    expect(callIn('zh-CN', 'SCORE', column(5), column({ code }))).toEqual([[expect.objectContaining({ code, message: '' })]]);
  });

  describe('scheme', () => {
    const scheme: Matrix = [
      [60, '及格'],
      [null, null],
      ['85', '优秀'],
    ];
    test.each([
      [59, '不合格'],
      [60, '及格'],
      [85, '优秀'],
    ])('of two columns: %d is %s', (score, expected) => {
      expect(call('GRADE', score, scheme)).toBe(expected);
    });
    test('rows may stand in any order, and the rule of five deductions is of GB/T 27922 alone', () => {
      expect(
        call(
          'GRADE',
          90,
          [
            [85, '优秀'],
            [60, '及格'],
          ],
          5,
        ),
      ).toBe('优秀');
    });
    test.each<[string, Matrix, string]>([
      ['three columns', [[60, '及格', 1]], 'scheme_columns'],
      [
        'duplicate threshold',
        [
          [60, 'a'],
          [60, 'b'],
        ],
        'scheme_threshold_duplicate',
      ],
      [
        'threshold that is no number',
        [
          ['六十', 'a'],
          [70, 'b'],
        ],
        'scheme_threshold_invalid',
      ],
      [
        'no label',
        [
          [60, ''],
          [70, 'b'],
        ],
        'scheme_label_missing',
      ],
      [
        'only blanks',
        [
          [null, null],
          [0, 0],
        ],
        'scheme_empty',
      ],
      ['unknown name', [['ISO 9001']], 'scheme_unknown'],
    ])('%s is refused', (_name, range, code) => {
      expect(refusalOf('GRADE', 70, range)).toBe(code);
    });
    test.each(['GB/T 27922-2011', 'gb/t 27922', 0, '', null])('%p is the built-in one', (name) => {
      expect(call('GRADE', 70, [[name]])).toBe('达标级');
    });
  });

  test('the language does not follow the viewer', () => {
    expect(callIn('en-US', 'GRADE', 95)).toEqual([['五星级']]);
    expect(refusalOf('GRADE', 95, null, null, 'fr')).toBe('language_unknown');
  });
});

describe('SCORE', () => {
  test('reads all columns and special items', () => {
    expect(call('SCORE', column(50, 50), column('符合', '抽样'), column(null, 4), column(null, 1), 2, 1)).toBe(86.5);
  });
  test.each<[string, readonly unknown[], string]>([
    [
      'two columns of points',
      [
        [
          [1, 2],
          [3, 4],
        ],
        column('符合', '符合'),
      ],
      'column_expected',
    ],
    ['columns of other lengths', [column(1, 2), column('符合')], 'column_length'],
    ['one sample for two rows', [column(1, 2), column('抽样', '抽样'), 3], 'column_length'],
    ['a bonus of 2', [column(1), column('符合'), null, null, 0, 2], 'bonus_invalid'],
    ['half a special deduction', [column(1), column('符合'), null, null, 0.5], 'special_deductions_invalid'],
    ['no judgements', [column(1), null], 'value_missing'],
  ])('%s is refused', (_name, args, code) => {
    expect(refusalOf('SCORE', ...(args as (Cell | Matrix)[]))).toBe(code);
  });
  test('the sentence names row, position and value', () => {
    expect(faultIn('zh-CN', 'SCORE', column(5, 5), column('符合', '尚可')).message).toContain('第 2 行');
    expect(faultIn('zh-CN', 'SCORE', column(5, 5), column('符合', '尚可')).message).toContain('“尚可”');
    expect(faultIn('en-US', 'SCORE', column(5, 5), column('符合', '尚可')).message).toContain('Row 2');
  });
});

describe('the three forms of a blank', () => {
  test.each([0, null, ''])('%p: an open row counts as unscored, omitted samples as none', (blank) => {
    const judgements = column('符合', blank, '不符合');
    const samples = column(blank, blank, blank);
    expect(call('LEVEL', column(45, 50, 5), judgements, samples, samples, blank, blank)).toBe('暂定 四星级（未评 1 项）');
    expect(call('SCORE', column(45, 50, 5), judgements, samples, samples, blank, blank)).toBe(90);
  });
});

describe('BREAKDOWN', () => {
  test('level 2 groups 5.1.2 and 5.1.2.2 together', () => {
    expect(
      callIn(
        'en-US',
        'BREAKDOWN',
        column('5.1.2', '5.1.2.2', '5.3.1'),
        column(5, 5, 12.5),
        column('符合', '不符合', 10),
        null,
        null,
        2,
        'en',
      ),
    ).toEqual([
      ['Group', 'Full points', 'Applicable', 'Earned', 'Rate'],
      ['5.1.2', 10, 10, 5, 0.5],
      ['5.3.1', 12.5, 12.5, 10, 0.8],
    ]);
  });
  test('a clause with a stray dot or in full width belongs to its group', () => {
    expect(
      callIn('zh-CN', 'BREAKDOWN', column('５.１.１', '5.1.', 5.1), column(5, 5, 5), column('符合', '符合', '符合'))[1]?.slice(0, 2),
    ).toEqual(['5.1', 15]);
  });
  test.each<[string, readonly (Cell | Matrix)[], string]>([
    ['a missing clause', [column('5.1.1', null), column(5, 5), column('符合', '符合')], 'clause_missing'],
    ['level 3', [column('5.1.1'), column(5), column('符合'), null, null, 3], 'breakdown_level_unknown'],
    ['fewer clauses than points', [column('5.1.1'), column(5, 5), column('符合', '符合')], 'column_length'],
    ['an error as clause', [column({ code: '#REF!' }), column(5), column('符合')], 'excel_error'],
    ['a boolean as clause', [column(true), column(5), column('符合')], 'boolean_value'],
  ])('%s is refused', (_name, args, code) => {
    expect(refusalOf('BREAKDOWN', ...args)).toBe(code);
  });
});

describe('GAP', () => {
  test.each<[Cell, Cell, Cell]>([
    [86.3, null, 3.7],
    [70.1 + 0.2, '三星', 9.7],
    [95, null, 0],
    [94.99999999999888, null, 0],
    [96, '五星级', 0],
    [86.3, 'five-star', 8.7],
    [50, 60, 10],
    ['', null, ''],
    [86.3, 0, 3.7],
    [86.3, '', 3.7],
  ])('of %p to %p is %p', (score, target, expected) => {
    expect(call('GAP', [[score]], [[target]])).toBe(expected);
  });
  test('a target out of range is refused', () => {
    expect(refusalOf('GAP', 50, 101)).toBe('target_out_of_range');
    expect(refusalOf('GAP', 50, true)).toBe('boolean_value');
  });
});

test('an object that is no Excel error, as old metadata may hand over, counts as omitted', () => {
  expect(callIn('zh-CN', 'GRADE', 95, { functionName: 'GRADE', address: 'A1' })).toEqual([['五星级']]);
});

test('refusals of single calls are data in compute and thrown by the wrapper', () => {
  const answer = compute('FEE', 0);
  expect(answer).toEqual({ ok: true, value: [[{ refusal: { code: 'headcount_below_one', value: 0 } }]] });
  expect(faultIn('zh-CN', 'FEE', 0).code).toBe('#VALUE!');
});
