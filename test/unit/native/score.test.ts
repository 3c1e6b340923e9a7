import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { levelForm } from '../../../src/functions/native/forms/level';
import { scoreForm } from '../../../src/functions/native/forms/score';
import type { NativeArgument, NativeRecord } from '../../../src/functions/native/native-form';
import { auditRows, BROKEN_ROWS, columnOf, exactRow, type AuditRow } from './support/audit-rows';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore, type Shown } from './support/score-sheet';

const LENGTH = 16;
const BLANK: AuditRow = [null, null, null, null];
const column = (letter: string): NativeArgument => reference(`$${letter}$8:$${letter}$23`, LENGTH);
const COLUMNS = ['C', 'D', 'E', 'F'].map(column);
const DEDUCTIONS = reference('$H$2');
const BONUS = reference('$H$3');
const LANGUAGE = reference('$H$4');

const formula = (form: NativeRecord, ...args: readonly (NativeArgument | null)[]): string => formulaOf(form, ...args) ?? 'no form';

const sheet = new ScoreSheet();
beforeAll(() => {
  sheet.place('J2', [[{ formula: formula(scoreForm, ...COLUMNS, DEDUCTIONS, BONUS) }]]);
  sheet.place('J3', [[{ formula: formula(levelForm, ...COLUMNS, DEDUCTIONS, BONUS, LANGUAGE) }]]);
});

test('one blank cell for samples or nonconforming: written out it is left out; in a cell it cannot be told, and there is no form', () => {
  const [points = null, judgements = null] = COLUMNS;
  const without = formula(scoreForm, points, judgements, null, null);
  expect(formula(scoreForm, points, judgements, literal(0), literal(''))).toBe(without);
  expect(formulaOf(scoreForm, points, judgements, DEDUCTIONS, null)).toBeNull();
  expect(formulaOf(scoreForm, points, judgements, null, DEDUCTIONS)).toBeNull();
  expect(formula(scoreForm, points, judgements, literal(3), null)).toBe('NA()');
});

interface Audit {
  readonly rows: readonly AuditRow[];
  readonly deductions?: Cell;
  readonly bonus?: Cell;
  readonly language?: Cell;
}

/** SCORE and LEVEL by formulas, and by the core, for an audit of up to 16 rows. */
function both({ rows, deductions = null, bonus = null, language = null }: Audit): { native: Shown[]; core: Shown[] } {
  const filled = Array.from({ length: LENGTH }, (_, index) => rows[index] ?? BLANK);
  sheet.write('C8', filled);
  sheet.write('H2', [[deductions], [bonus], [language]]);
  const columns = [0, 1, 2, 3].map((index) => columnOf(filled, index));
  return {
    native: [sheet.get('J2'), sheet.get('J3')],
    core: [
      shownByCore('SCORE', ...columns, [[deductions]], [[bonus]]),
      shownByCore('LEVEL', ...columns, [[deductions]], [[bonus]], [[language]]),
    ],
  };
}

const good = (points: number): AuditRow => [points, '符合', null, null];
const bad = (points: number): AuditRow => [points, '不符合', null, null];
const third: AuditRow = [5, '抽样', 3, 1];

describe('SCORE and LEVEL', () => {
  test.each<[string, readonly AuditRow[], readonly Shown[]]>([
    ['three sampled rows lose a third each: exactly five-star', [good(85), third, third, third], [95, '五星级']],
    ['just below 70', [good(69.99999999), bad(30.00000001)], [69.99999999, '不合格']],
    ['exactly 70', [good(70), bad(30)], [70, '达标级']],
    ['just below 80', [good(79.99999999), bad(20.00000001)], [79.99999999, '达标级']],
    ['exactly 80', [good(80), bad(20)], [80, '三星级']],
    ['just below 90', [good(89.99999999), bad(10.00000001)], [89.99999999, '三星级']],
    ['exactly 90', [good(90), bad(10)], [90, '四星级']],
    ['just below 95', [good(94.99999999), bad(5.00000001)], [94.99999999, '四星级']],
    ['noise of points earned', [[33.3, 33.3 * 0.95, null, null]], [95, '五星级']],
    ['a third of 100', [good(1), bad(2)], [33.33333333, '不合格']],
    ['an exact score is not rounded up at the ninth decimal', [[100, '抽样', 21, 16]], [23.8095238, '不合格']],
    ['two thirds of 100', [good(2), bad(1)], [66.66666666, '不合格']],
    [
      'three open rows',
      [good(91), bad(6), [1, '未评', null, null], [1, null, null, null], [1, 0, null, null]],
      [93.81443298, '暂定 四星级（未评 3 项）'],
    ],
    ['nothing scored', [[5, '未评', null, null]], [REFUSED, '未评分']],
    ['nothing applies', [[5, '不适用', null, null]], [REFUSED, REFUSED]],
    ['no rows at all', [], [REFUSED, REFUSED]],
  ])('%s', (_name, rows, expected) => {
    const { native, core } = both({ rows });
    expect(native).toEqual(expected);
    expect(core).toEqual(expected);
  });

  test.each(BROKEN_ROWS.map((row) => [row]))('refuse the row %j', (row) => {
    const { native, core } = both({ rows: [good(5), row] });
    expect(core).toEqual([REFUSED, REFUSED]);
    expect(native).toEqual(core);
  });

  test.each(Object.values(WORDS.judgement).flat())('know the word %j', (word) => {
    for (const written of [word, ` ${word.toUpperCase()}\u3000`]) {
      const { native, core } = both({ rows: [good(5), [4, written, 4, null]] });
      expect(core[1]).not.toBe(REFUSED);
      expect(native).toEqual(core);
    }
  });

  test.each<[Cell, Cell]>([
    [0, 0],
    [4, null],
    [5, null],
    [7, 1],
    [null, 1],
    [1, 1],
    [1.5, 0],
    [-1, 0],
    [0, 2],
    [0, -1],
    [0, 0.5],
    ['', ''],
    ['一', 0],
    [0, '一'],
    [true, 0],
    [0, true],
    [{ code: '#N/A' }, 0],
    [0, { code: '#N/A' }],
  ])('deductions %j and bonus %j', (deductions, bonus) => {
    for (const rows of [[good(96), bad(4)], [good(2), bad(98)], [[5, '未评', null, null] as const]]) {
      const { native, core } = both({ rows, deductions, bonus });
      expect(native).toEqual(core);
    }
  });

  test.each<Cell>(['en', 'zh', 'English', 'fr', 0, ''])('language %j', (language) => {
    const { native, core } = both({ rows: [good(91), [9, '未评', null, null]], language });
    expect(native).toEqual(core);
  });

  test('equal the core for generated audits', () => {
    const special = fc.record({
      deductions: fc.constantFrom(0, 0, 1, 2, 5, 6, null),
      bonus: fc.constantFrom(0, 1, null),
      language: fc.constantFrom(null, 'en'),
    });
    fc.assert(
      fc.property(fc.oneof(auditRows(LENGTH), auditRows(LENGTH, exactRow)), special, (rows, options) => {
        const { native, core } = both({ rows, ...options });
        expect(native).toEqual(core);
      }),
      { numRuns: 300 },
    );
  }, 240_000);
});

describe('the forms of SCORE and LEVEL', () => {
  test('stand without samples, and then refuse sampled rows', () => {
    const own = new ScoreSheet();
    own.place('J2', [[{ formula: formula(scoreForm, ...COLUMNS.slice(0, 2)) }], [{ formula: formula(scoreForm, ...COLUMNS.slice(0, 3)) }]]);
    const show = (...rows: AuditRow[]): Shown[] => {
      own.write(
        'C8',
        Array.from({ length: LENGTH }, (_, index) => rows[index] ?? BLANK),
      );
      return [own.get('J2'), own.get('J3')];
    };
    expect(show(good(1), bad(2))).toEqual([33.33333333, 33.33333333]);
    // Without the column of nonconforming samples none is nonconforming.
    expect(show(good(1), third)).toEqual([REFUSED, 100]);
  });
  test('take rows that lie side by side', () => {
    const own = new ScoreSheet();
    own.write('C2', [
      [85, 5, 5, 5],
      ['符合', '抽样', 'sampled', 'SAMPLE'],
      [null, 3, 3, 3],
      [null, 1, 1, 1],
    ]);
    const lines = [2, 3, 4, 5].map((row) => reference(`C${String(row)}:F${String(row)}`, 1, 4));
    own.place('J2', [[{ formula: formula(levelForm, ...lines) }, { formula: formula(scoreForm, ...lines) }]]);
    expect([own.get('J2'), own.get('K2')]).toEqual(['五星级', 95]);
  });
  test('settle constants when they are made', () => {
    const own = new ScoreSheet();
    own.write('C8', [good(100)]);
    const one = [reference('C8'), reference('D8')];
    const given = (deductions: number | string, bonus: number | string, language: string): Shown[] => {
      const args = [...one, null, null, literal(deductions), literal(bonus)];
      own.place('J2', [[{ formula: formula(scoreForm, ...args) }, { formula: formula(levelForm, ...args, literal(language)) }]]);
      return [own.get('J2'), own.get('K2')];
    };
    expect(given(1, 0, 'en')).toEqual([99, 'five-star']);
    expect(given('２', 1, 'zh')).toEqual([99, '五星级']);
    expect(given(5, 0, 'en')).toEqual([95, 'not qualified']);
    expect(given(0.5, 0, 'en')).toEqual([REFUSED, REFUSED]);
    expect(given(0, 2, 'en')).toEqual([REFUSED, REFUSED]);
    expect(given(0, 0, 'fr')).toEqual([100, REFUSED]);
  });
  test('refuse columns of different lengths, and say so when they do not know', () => {
    expect(formulaOf(scoreForm, reference('A1:A3', 3), reference('B1:B4', 4))).toBe('NA()');
    expect(formulaOf(scoreForm, reference('A1:B3', 3, 2), reference('C1:D3', 3, 2))).toBe('NA()');
    expect(formulaOf(scoreForm, reference('A1:A3', 3), null)).toBe('NA()');
    expect(formulaOf(scoreForm, reference('A1:A3', 3), reference('B1:D1', 1, 3))).toBeNull();
    expect(formulaOf(levelForm, reference('A1:A3', 3), { text: '(B1:B3)' })).toBeNull();
  });
  test('stay short enough for every spreadsheet', () => {
    for (const form of [scoreForm, levelForm]) {
      const elsewhere = (letter: string): NativeArgument => reference(`'指标评分表 (2)'!$${letter}$1008:$${letter}$1023`, LENGTH);
      const columns = ['C', 'D', 'E', 'F'].map(elsewhere);
      expect(formula(form, ...columns, DEDUCTIONS, BONUS, LANGUAGE).length).toBeLessThan(8000);
    }
  });
});
