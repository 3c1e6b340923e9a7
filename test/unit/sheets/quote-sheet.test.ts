import fc from 'fast-check';
import { yuan } from '../../../src/core/fees/fee';
import { EXTRA_IDS, type FinanceCard } from '../../../src/core/finance/card';
import type { PricedQuote } from '../../../src/core/finance/priced-quote';
import { priceQuote } from '../../../src/core/finance/quote/price-quote';
import { recordOf } from '../../../src/core/finance/quote/quote-record';
import type { QuoteRequest } from '../../../src/core/finance/quote-request';
import { rational } from '../../../src/core/exact';
import { LOCALES } from '../../../src/i18n/locale';
import { QUOTE_STRINGS } from '../../../src/i18n/sheets/quote';
import { buildQuoteSheet } from '../../../src/sheets/quote/build-quote-sheet';
import { QUOTE_NAMES, QUOTE_STATE_NAMES } from '../../../src/sheets/quote/names';
import { quoteChanges } from '../../../src/sheets/quote/quote-changes';
import { readQuoteSheet } from '../../../src/sheets/quote/read-quote-sheet';
import { cellOf, columnOf } from '../../../src/sheets';
import { anyRequest } from '../../support/finance/any-request';
import { fullCard, OUTLETS, PLAIN, trial } from '../../support/finance/quote-requests';
import { PlanEngine } from './support/engine';
import { oldQuoteSheet } from './support/old-quote-sheet';
import { ourSheetOf } from './support/our-sheet-of';
import { readBack } from './support/read-back';

function priced(request: QuoteRequest, card: FinanceCard): PricedQuote {
  const outcome = priceQuote(request, card);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const EVERYTHING: QuoteRequest = {
  ...PLAIN,
  organisation: '=1+1 电器 "甲"',
  auditType: 'surveillance',
  outlets: OUTLETS,
  categories: 3,
  adjustments: [{ name: '管理成熟', share: rational(-1, 10), reason: '体系已运行多年' }],
  extras: [
    { id: 'travel', quantity: rational(1), unitPriceFen: 345_678n },
    { id: 'copy', quantity: rational(2), unitPriceFen: null },
    { id: 'followUp', quantity: rational(1, 2), unitPriceFen: null },
  ],
  discount: { share: rational(1, 8), approver: '王经理', reason: '三年合同' },
  tax: { rate: rational(6, 100), mode: 'excluded' },
};

describe.each(LOCALES)('in %s', (locale) => {
  const strings = QUOTE_STRINGS[locale];

  test.each([
    ['plain', PLAIN, trial],
    ['with everything', EVERYTHING, fullCard],
    ['tax included', { ...PLAIN, tax: { rate: rational(6, 100), mode: 'included' as const } }, trial],
    [
      'a third, unrounded',
      { ...PLAIN, auditType: 'surveillance' as const },
      { ...fullCard, rules: { ...fullCard.rules, daysRounding: 'none' as const } },
    ],
  ])('%s: the formulas come to what was priced', (_, request, card) => {
    const quote = priced(request, card);
    const sheet = ourSheetOf(new PlanEngine(buildQuoteSheet({ priced: quote, locale })));
    const amounts = columnOf(sheet, QUOTE_NAMES.amounts);
    const charges = quote.lines.filter(({ id }) => id !== 'discount');
    expect(amounts.slice(0, charges.length)).toEqual(charges.map(({ amountFen }) => yuan(amountFen)));
    const discount = quote.lines.find(({ id }) => id === 'discount');
    if (discount !== undefined) expect(amounts.slice(-2)).toEqual([yuan(quote.subtotalFen), yuan(discount.amountFen)]);
    expect(cellOf(sheet, QUOTE_NAMES.total)).toBe(yuan(quote.totalFen));
    if (quote.taxed !== null) {
      const { netFen, taxFen, grossFen } = quote.taxed;
      expect([QUOTE_NAMES.net, QUOTE_NAMES.tax, QUOTE_NAMES.gross].map((name) => cellOf(sheet, name))).toEqual(
        [netFen, taxFen, grossFen].map(yuan),
      );
    }
    expect(cellOf(sheet, QUOTE_NAMES.check)).toBe(strings.agrees);
    expect(readQuoteSheet(sheet)).toMatchObject({ state: 'draft', asPriced: true, fingerprint: '' });
  });

  test('a quantity changed by hand changes the amounts and is noticed', () => {
    const plan = buildQuoteSheet({ priced: priced(PLAIN, trial), locale });
    const engine = new PlanEngine(plan);
    const [first = ''] = (plan.names.find(({ name }) => name === QUOTE_NAMES.quantities)?.address ?? '').split(':');
    engine.write(
      first.replace(/\d+/u, (row) => String(Number(row) + 1)),
      [[17]],
    );
    const sheet = ourSheetOf(engine);
    expect(cellOf(sheet, QUOTE_NAMES.total)).toBe(56_000);
    expect(cellOf(sheet, QUOTE_NAMES.check)).toBe(strings.differs);
    expect(readQuoteSheet(sheet)?.asPriced).toBe(false);
  });

  test('a second page begins with the reasons', () => {
    const plan = buildQuoteSheet({ priced: priced(PLAIN, trial), locale });
    expect(plan.print.pageBreaks).toHaveLength(1);
    expect(JSON.stringify(plan.blocks)).toContain(strings.why.title);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('with %i optional lines no page ends in the sums, the notes or the signatures', (count) => {
    const extras = EXTRA_IDS.slice(0, count).map((id) => ({ id, quantity: rational(2), unitPriceFen: 100n }));
    for (const request of [PLAIN, { ...EVERYTHING, auditType: 'initial' as const }]) {
      const plan = buildQuoteSheet({ priced: priced({ ...request, extras }, fullCard), locale });
      const rowOf = (wanted: string): number => {
        const named = plan.names.find(({ name }) => name === wanted)?.address;
        const address = named ?? plan.blocks.find(({ rows }) => rows[0]?.[0] === wanted)?.topLeft;
        return Number(/\d+/u.exec(address ?? '')?.[0]);
      };
      const [total, check] = [rowOf(QUOTE_NAMES.total), rowOf(QUOTE_NAMES.check)];
      const [notes, issued] = [rowOf(strings.notes.title), rowOf(QUOTE_STATE_NAMES.issued)];
      expect([total < check, check < notes, issued - notes]).toEqual([true, true, 8]);
      expect(plan.print.pageBreaks?.filter((row) => (row > total && row < check) || (row > notes && row <= issued))).toEqual([]);
    }
  });

  test('a revision shows what changed', () => {
    const before = recordOf(priced(PLAIN, trial), 0);
    const plan = buildQuoteSheet({ priced: priced({ ...PLAIN, headcount: 1600 }, trial), locale, revision: 1, previous: before });
    const texts = JSON.stringify(plan.blocks);
    expect(texts).toContain(strings.difference.title(PLAIN.number));
    expect(texts).toContain('1,600');
    expect(readQuoteSheet(readBack(plan))?.record?.revision).toBe(1);
  });
});

test('a quote equals its own re-computation from its sheet', () => {
  fc.assert(
    fc.property(anyRequest, fc.constantFrom(...LOCALES), fc.integer({ min: 0, max: 9 }), ({ request, card }, locale, revision) => {
      const quote = priced(request, card);
      const read = readQuoteSheet(readBack(buildQuoteSheet({ priced: quote, locale, revision })))?.record;
      expect(read).toEqual(recordOf(quote, revision));
      if (read !== null && read !== undefined) expect(recordOf(priced(read.request, card), revision)).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

test('a damaged record is not read', () => {
  const plan = buildQuoteSheet({ priced: priced(PLAIN, trial), locale: 'zh-CN' });
  const record = plan.names.find(({ name }) => name === QUOTE_NAMES.record1)?.address ?? '';
  const row = Number(/\d+/u.exec(record)?.[0]) + 7;
  expect(readQuoteSheet(readBack(plan, { [`O${String(row)}`]: '一千二' }))?.record).toBeNull();
});

describe('the first sheets of version 1, whose record has neither labels nor days', () => {
  const read = readQuoteSheet(oldQuoteSheet());

  test('are read', () => {
    expect(read).toMatchObject({ state: 'issued', asPriced: true });
    const { days, ...record } = recordOf(priced(read?.record?.request ?? PLAIN, trial), 0);
    expect(days?.base).toEqual(rational(16));
    expect(read?.record).toEqual({ ...record, days: null });
  });

  test('are compared with a revision: what is not known of them is not said', () => {
    if (read?.record === null || read?.record === undefined) throw new Error('It cannot be read.');
    const after = recordOf(priced({ ...read.record.request, headcount: 1600 }, trial), 1);
    expect(quoteChanges(read.record, after, 'zh-CN').map(({ what, why }) => [what, why])).toEqual([
      ['员工总人数', ''],
      ['评审费', ''],
      ['应付总额', ''],
    ]);
  });
});

test.each(LOCALES)('every line of the record has a label in %s, its key in a column of its own', (locale) => {
  const request = { ...EVERYTHING, extras: EXTRA_IDS.map((id) => ({ id, quantity: rational(1), unitPriceFen: 100n })) };
  const everything = {
    ...request,
    override: { days: rational(8), reason: '两地' },
    effectiveHeadcount: { value: 1100, reason: '兼职' },
  };
  const card = { ...fullCard, rules: { ...fullCard.rules, effectiveHeadcount: true } };
  const plan = buildQuoteSheet({ priced: priced(everything, card), locale });
  const keys = plan.names.find(({ name }) => name === QUOTE_NAMES.recordKeys)?.address;
  const block = plan.blocks.find(({ topLeft }) => topLeft === 'N3');
  expect(keys).toBe(`S3:S${String((block?.rows.length ?? 0) + 2)}`);
  const english = /^[ -~]+$/u;
  for (const [label, ...cells] of block?.rows ?? []) {
    expect([cells.at(-1), english.test(String(label))]).toEqual([cells.at(-1), locale === 'en-US']);
    expect(label).not.toBe(cells.at(-1));
  }
});
