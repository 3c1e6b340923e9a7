import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { quoteForm } from '../../../src/functions/native/forms/quote';
import { FeeTable, shownAnswer } from './support/fee-table';
import { literal, reference, REFUSED } from './support/score-sheet';

const TYPES = ['初次评审', '监督', 'recertification'] as const;
const LANGUAGES = ['zh', 'en'] as const;
const AMOUNT = 4;

/** A quote whose headcount, outlets and tax rate are cells. */
class Quote {
  private readonly table: FeeTable;

  constructor(
    private readonly type: string,
    private readonly mode: string | null,
    private readonly language: string,
    private readonly withOutlets: boolean,
  ) {
    const rate = mode === null ? null : 0.06;
    const inputs = new Map([
      ['A1', [[1200], [rate]]],
      ['C1', [[withOutlets ? 30 : null], [null]]],
    ]);
    const args = [
      reference('A1'),
      literal(type),
      null,
      reference('$C$1:$C$2', 2, 1),
      reference('A2'),
      mode === null ? null : literal(mode),
      literal(language),
    ];
    this.table = new FeeTable(quoteForm, inputs, args, [1200, type, null, [[withOutlets ? 30 : null], [null]], rate, mode, language]);
  }

  native(headcount: Cell, rate: Cell, second: Cell): (string | number)[][] {
    this.table.sheet.write('A1', [[headcount], [rate]]);
    this.table.sheet.write('C1', [[this.withOutlets ? 30 : null], [second]]);
    return this.table.shown();
  }

  core(headcount: Cell, rate: Cell, second: Cell): readonly (readonly (string | number)[])[] {
    return shownAnswer('QUOTE', headcount, this.type, null, [[this.withOutlets ? 30 : null], [second]], rate, this.mode, this.language);
  }
}

test.each(TYPES.flatMap((type) => LANGUAGES.map((language) => [type, language] as const)))(
  'of a %s in %s equals the function, whatever the headcount',
  (type, language) => {
    const quote = new Quote(type, null, language, false);
    for (const headcount of [1, 10, 11, 1200, 2025, 2026, 8500, 8501, 10_700]) {
      expect(quote.native(headcount, null, null)).toEqual(quote.core(headcount, null, null));
    }
  },
);

test.each([
  ['含税', 'zh'],
  ['excluded', 'en'],
] as const)(
  'with tax %s in %s equals the function for any headcount and rate',
  (mode, language) => {
    for (const withOutlets of [true, false]) {
      const quote = new Quote('监督评审', mode, language, withOutlets);
      fc.assert(
        fc.property(fc.integer({ min: withOutlets ? 30 : 1, max: 10_700 }), fc.integer({ min: 1, max: 999 }), (headcount, perMille) => {
          const rate = perMille / 1000;
          expect(quote.native(headcount, rate, null)).toEqual(quote.core(headcount, rate, null));
        }),
        { numRuns: 60 },
      );
    }
  },
  120_000,
);

test.each<[string, Cell, Cell, Cell]>([
  ['a headcount above the table', 10_701, 0.06, null],
  ['a headcount of 0', 0, 0.06, null],
  ['no headcount', null, 0.06, null],
  ['half a person', 1200.5, 0.06, null],
  ['a rate of 100%', 1200, 1, null],
  ['a negative rate', 1200, -0.06, null],
  ['no rate any more', 1200, null, null],
  ['an outlet of 2.5 people', 1200, 0.06, 2.5],
  ['an outlet of fewer than 0 people', 1200, 0.06, -1],
  ['outlets of more people than there are in all', 1200, 0.06, 1201],
])('%s leaves no total', (_name, headcount, rate, second) => {
  for (const withOutlets of [true, false]) {
    const quote = new Quote('初次评审', '含税', 'zh', withOutlets);
    const rows = quote.native(headcount, rate, second);
    expect(rows.slice(-3).some((row) => row[AMOUNT] === REFUSED)).toBe(true);
    if (rate === null || rate === 1 || rate === -0.06) expect(rows.at(-3)?.[AMOUNT]).toBe(REFUSED);
    else expect(rows.at(-1)?.[AMOUNT]).toBe(REFUSED);
  }
});

test('a rate filled in where there was none leaves no total', () => {
  const quote = new Quote('初次评审', null, 'zh', false);
  expect(quote.native(1200, null, null).at(-1)?.[AMOUNT]).toBe(53_000);
  expect(quote.native(1200, 0.06, null).at(-1)?.[AMOUNT]).toBe(REFUSED);
});

test('written out, exempt, "6%" and TRUE are settled at once', () => {
  for (const [rate, mode] of [
    ['免税', null],
    ['6%', '不含税'],
    [0.03, '含税'],
  ] as const) {
    const args = [literal(1200), null, null, null, literal(rate), mode === null ? null : literal(mode)];
    const table = new FeeTable(quoteForm, new Map(), args, [1200, null, null, null, rate, mode]);
    expect(table.shown()).toEqual(shownAnswer('QUOTE', 1200, null, null, null, rate, mode));
  }
});

test.each([
  ['the audit type', [reference('A1'), reference('A2')]],
  ['the rate card', [reference('A1'), null, reference('D1:H9', 9, 5)]],
  ['the language', [reference('A1'), null, null, null, null, null, reference('A3')]],
] as const)('has no form where %s is taken from cells', (_name, args) => {
  expect(new FeeTable(quoteForm, new Map(), args, [1200]).made).toBe(false);
});
