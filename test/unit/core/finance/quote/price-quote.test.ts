import { rational } from '../../../../../src/core/exact';
import type { FinanceCard } from '../../../../../src/core/finance/card';
import type { PricedQuote } from '../../../../../src/core/finance/priced-quote';
import { priceQuote } from '../../../../../src/core/finance/quote/price-quote';
import type { QuoteRefusal } from '../../../../../src/core/finance/quote/quote-refusal';
import type { QuoteRequest } from '../../../../../src/core/finance/quote-request';
import { quoteRefusalSentence } from '../../../../../src/i18n/finance/quote-refusals';
import { DATE, fullCard, OUTLETS, PLAIN, trial } from '../../../../support/finance/quote-requests';

function priced(change: Partial<QuoteRequest>, card: FinanceCard = trial): PricedQuote {
  const outcome = priceQuote({ ...PLAIN, ...change }, card);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function refusal(change: Partial<QuoteRequest>, card: FinanceCard = trial): QuoteRefusal {
  const outcome = priceQuote({ ...PLAIN, ...change }, card);
  if (outcome.ok) throw new Error('It has a price.');
  return outcome.refusal;
}

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));
const days = (quote: PricedQuote): string => quote.days.toFraction();
const step = (quote: PricedQuote, wanted: string) => quote.daySteps.filter((one) => one.step === wanted);

describe('the trial card', () => {
  test.each([
    ['initial', 53_000, '16', '14'],
    ['surveillance', 18_500, '11/2', null],
    ['recertification', 35_000, '10', null],
  ] as const)('%s of 1,200 people', (auditType, total, wanted, onsite) => {
    const quote = priced({ auditType });
    expect(quote.totalFen).toBe(yuan(total));
    expect(days(quote)).toBe(wanted);
    if (onsite !== null) expect(quote.onsiteDays?.toFraction()).toBe(onsite);
  });

  test('tax included and excluded, rounded once', () => {
    const rate = rational(6, 100);
    expect(priced({ tax: { rate, mode: 'included' } }).taxed).toEqual({ netFen: 5_000_000n, taxFen: 300_000n, grossFen: 5_300_000n });
    expect(priced({ tax: { rate, mode: 'excluded' } }).taxed).toEqual({ netFen: 5_300_000n, taxFen: 318_000n, grossFen: 5_618_000n });
  });

  test('14 days on site with 4 assessors are 3.5 in the calendar', () => {
    expect(priced({}).calendarDays?.toFraction()).toBe('7/2');
    expect(priced({ assessors: 3 }).calendarDays?.toFraction()).toBe('5');
  });

  test('outlets in the total add nothing and are said', () => {
    const quote = priced({ outlets: OUTLETS });
    expect(quote.totalFen).toBe(yuan(53_000));
    expect(step(quote, 'outlets-in-headcount')).toEqual([{ step: 'outlets-in-headcount', outlets: 3 }]);
  });

  test('outlets outside the total enter the band with their people', () => {
    const quote = priced({ headcount: 1500, outlets: OUTLETS, outletsCounted: false });
    expect(quote.band.min).toBe(1551);
    expect(step(quote, 'outlets-added-to-headcount')).toEqual([
      { step: 'outlets-added-to-headcount', outlets: 3, people: 98, headcount: 1598 },
    ]);
  });

  test('categories have no rule there: 0, said', () => {
    const quote = priced({ categories: 3 });
    expect(quote.totalFen).toBe(yuan(53_000));
    expect(step(quote, 'categories-without-rule')).toEqual([{ step: 'categories-without-rule', further: 2 }]);
  });

  test('an override replaces the days, keeps both, and leaves the days on site unknown', () => {
    const quote = priced({ override: { days: rational(18), reason: '两地办公' } });
    expect(quote.totalFen).toBe(yuan(59_000));
    expect(step(quote, 'override')).toEqual([{ step: 'override', before: rational(16), days: rational(18), reason: '两地办公' }]);
    expect(quote.onsiteDays).toBeNull();
    expect(quote.calendarDays).toBeNull();
  });

  test.each([
    ['surveillance', '16/3', 18_000, 18_000],
    ['recertification', '16', 52_000, 53_000],
  ] as const)('the other reading of a %s is said, not charged', (auditType, other, lowest, highest) => {
    const reading = priced({ auditType }).otherReading;
    expect(reading?.days.toFraction()).toBe(other);
    expect([reading?.lowestFen, reading?.highestFen]).toEqual([yuan(lowest), yuan(highest)]);
  });

  test('a discount spares travel at cost and rounds once', () => {
    const extras = [{ id: 'travel', quantity: rational(1), unitPriceFen: 345_678n }] as const;
    const quote = priced({ extras, discount: { share: rational(1, 3), approver: '王经理', reason: '老客户' } });
    expect(quote.lines.at(-1)).toMatchObject({ id: 'discount', unitPriceFen: -5_300_000n, amountFen: -1_766_667n });
    expect(quote.subtotalFen).toBe(5_645_678n);
    expect(quote.totalFen).toBe(5_645_678n - 1_766_667n);
  });

  test('a follow-up visit is at the day rate', () => {
    const quote = priced({ extras: [{ id: 'followUp', quantity: rational(3, 2), unitPriceFen: null }] });
    expect(quote.lines.at(-1)).toMatchObject({ unit: 'personDay', unitPriceFen: 300_000n, amountFen: 450_000n, origin: 'published' });
  });
});

describe('a card with every rule', () => {
  test('surveillance is a third, unrounded where the card does not round', () => {
    const card: FinanceCard = { ...fullCard, rules: { ...fullCard.rules, daysRounding: 'none' } };
    const quote = priced({ auditType: 'surveillance' }, card);
    expect(days(quote)).toBe('16/3');
    expect(quote.totalFen).toBe(yuan(18_000));
    expect(quote.onsiteDays?.toFraction()).toBe('64/15');
  });

  test('recertification as initial, without the application fee', () => {
    const quote = priced({ auditType: 'recertification' }, fullCard);
    expect(quote.totalFen).toBe(yuan(52_000));
    expect(quote.lines[0]).toMatchObject({ id: 'application', quantity: rational(0), amountFen: 0n });
  });

  test('outlets by their own headcount, at least the minimum, also when they are in the total', () => {
    const least: FinanceCard = { ...fullCard, rules: { ...fullCard.rules, outletMinimumDays: rational(5) } };
    expect(step(priced({ outlets: OUTLETS }, fullCard), 'outlet').map((one) => 'days' in one && one.days.toFraction())).toEqual([
      '6',
      '3',
      '13/2',
    ]);
    expect(days(priced({ outlets: OUTLETS }, least))).toBe('67/2');
    expect(step(priced({ outlets: OUTLETS }, fullCard), 'outlets-in-headcount')).toHaveLength(1);
    // Outside the total they are timed on their own and do not enter the band.
    expect(priced({ headcount: 1500, outlets: OUTLETS, outletsCounted: false }, fullCard).band.max).toBe(1550);
  });

  test('factors end at the caps, then the nearest half day', () => {
    const off = ['管理成熟', '流程简单'].map((name) => ({ name, share: rational(-2, 10), reason: '见记录' }));
    const quote = priced({ adjustments: off }, fullCard);
    expect(step(quote, 'cap')).toEqual([{ step: 'cap', share: rational(-3, 10), days: rational(56, 5) }]);
    expect(days(quote)).toBe('11');
    expect(days(priced({ adjustments: [{ name: '多语言', share: rational(3, 10), reason: '三语' }] }, fullCard))).toBe('19');
  });

  test('half a half day goes up', () => {
    const quote = priced(
      { headcount: 8, categories: 2, adjustments: [{ name: '管理成熟', share: rational(-1, 14), reason: '是' }] },
      fullCard,
    );
    expect(days(quote)).toBe('7/2');
  });
});

describe('refusals', () => {
  const noRate: FinanceCard = { ...trial, prices: { ...trial.prices, personDay: null } };
  const cases: [string, Partial<QuoteRequest>, Partial<QuoteRefusal> & { code: string }, FinanceCard?][] = [
    ['a broken headcount', { headcount: 1.5 }, { code: 'headcount_invalid', value: 1.5 }],
    ['beyond the table', { headcount: 10_701 }, { code: 'headcount_outside_bands', headcount: 10_701, max: 10_700, outlet: null }],
    [
      'beyond the table by its outlets',
      { headcount: 10_700, outlets: OUTLETS, outletsCounted: false },
      { code: 'headcount_outside_bands', headcount: 10_798 },
    ],
    [
      'an outlet beyond the table',
      { headcount: 20, outlets: [{ name: '', headcount: 20_000 }], outletsCounted: false },
      { code: 'headcount_outside_bands', outlet: 1 },
      fullCard,
    ],
    ['an outlet without people', { outlets: [{ name: '', headcount: 0 }] }, { code: 'quoted_outlet_invalid', outlet: 1, value: 0 }],
    [
      'more in outlets than in all',
      { headcount: 97, outlets: OUTLETS },
      { code: 'quoted_outlets_above_headcount', sum: 98, headcount: 97 },
    ],
    ['no category', { categories: 0 }, { code: 'categories_invalid', value: 0 }],
    [
      'effective headcount by the wrong card',
      { effectiveHeadcount: { value: 900, reason: '轮班' } },
      { code: 'effective_headcount_not_in_card' },
    ],
    [
      'factors by the wrong card',
      { adjustments: [{ name: '管理成熟', share: rational(-1, 10), reason: '是' }] },
      { code: 'adjustments_not_in_card' },
    ],
    [
      'an unknown factor',
      { adjustments: [{ name: '天气', share: rational(0), reason: '是' }] },
      { code: 'adjustment_unknown', name: '天气' },
      fullCard,
    ],
    [
      'a factor out of its range',
      { adjustments: [{ name: '管理成熟', share: rational(-3, 10), reason: '是' }] },
      { code: 'adjustment_outside' },
      fullCard,
    ],
    [
      'a factor without a reason',
      { adjustments: [{ name: '管理成熟', share: rational(-1, 10), reason: ' ' }] },
      { code: 'adjustment_reason_missing' },
      fullCard,
    ],
    ['an override without a reason', { override: { days: rational(18), reason: ' ' } }, { code: 'override_reason_missing' }],
    ['an override of nothing', { override: { days: rational(0), reason: '是' } }, { code: 'override_not_positive' }],
    ['no day rate', {}, { code: 'charge_price_missing', item: 'personDay', auditType: 'initial' }, noRate],
    [
      'travel without its cost',
      { extras: [{ id: 'travel', quantity: rational(1), unitPriceFen: null }] },
      { code: 'extra_price_missing', item: 'travel' },
    ],
    [
      'a copy the card has no price for',
      { extras: [{ id: 'copy', quantity: rational(2), unitPriceFen: null }] },
      { code: 'extra_price_missing', item: 'copy' },
    ],
    [
      'a discount beyond the floor',
      { discount: { share: rational(21, 100), approver: '王', reason: '是' } },
      { code: 'discount_above_limit' },
      fullCard,
    ],
    [
      'a discount nobody approved',
      { discount: { share: rational(1, 10), approver: '', reason: '是' } },
      { code: 'discount_approver_missing' },
    ],
    [
      'a discount without a reason',
      { discount: { share: rational(1, 10), approver: '王', reason: '' } },
      { code: 'discount_reason_missing' },
    ],
    ['a discount beyond all', { discount: { share: rational(11, 10), approver: '王', reason: '是' } }, { code: 'discount_invalid' }],
    ['a tax beyond all', { tax: { rate: rational(1), mode: 'included' } }, { code: 'quote_tax_rate_invalid' }],
    ['validity that ends before it begins', { validUntil: DATE - 1 }, { code: 'valid_until_before_date' }],
    ['an edition not yet in force', {}, { code: 'card_not_in_force', from: DATE + 1 }, { ...trial, validFrom: DATE + 1 }],
    ['an edition no longer in force', {}, { code: 'card_not_in_force', to: DATE - 1 }, { ...trial, validTo: DATE - 1 }],
    ['nobody on site', { assessors: 0 }, { code: 'assessors_invalid', value: 0 }],
  ];
  test.each(cases)('%s', (...[, change, wanted, card]) => {
    const refused = refusal(change, card);
    expect(refused).toMatchObject(wanted);
    for (const locale of ['zh-CN', 'en-US'] as const) expect(quoteRefusalSentence(refused, locale)).toMatch(/[。.]$/u);
  });
});

describe('a card with effective headcounts', () => {
  const card: FinanceCard = { ...trial, rules: { ...trial.rules, effectiveHeadcount: true } };
  test('enters the band by the effective headcount, with its reason', () => {
    const quote = priced({ effectiveHeadcount: { value: 1100, reason: '兼职折算' } }, card);
    expect(quote.band.max).toBe(1175);
    expect(quote.daySteps[0]).toEqual({ step: 'effective-headcount', headcount: 1200, effective: 1100, reason: '兼职折算' });
  });
  test('without one the total enters, said', () => {
    expect(priced({}, card).daySteps[0]).toEqual({ step: 'effective-headcount', headcount: 1200, effective: 1200, reason: null });
  });
  test.each([
    [1201, '是', 'effective_headcount_invalid'],
    [900, '', 'effective_headcount_reason_missing'],
  ])('%s with reason “%s” is refused', (value, reason, code) => {
    expect(refusal({ effectiveHeadcount: { value, reason } }, card).code).toBe(code);
  });
});
