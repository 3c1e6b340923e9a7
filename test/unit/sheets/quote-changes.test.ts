import { rational } from '../../../src/core/exact';
import type { FinanceCard } from '../../../src/core/finance/card';
import { priceQuote } from '../../../src/core/finance/quote/price-quote';
import { recordOf, type QuoteRecord } from '../../../src/core/finance/quote/quote-record';
import type { QuoteRequest } from '../../../src/core/finance/quote-request';
import type { Locale } from '../../../src/core/local-text';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';
import { iafFinanceCard } from '../../../src/rate-cards/iaf-finance-card';
import { buildQuoteSheet } from '../../../src/sheets/quote/build-quote-sheet';
import { quoteChanges } from '../../../src/sheets/quote/quote-changes';
import { readQuoteSheet } from '../../../src/sheets/quote/read-quote-sheet';
import { recordInLanguage } from '../../../src/sheets/quote/record-in-language';
import { formOf } from '../../../src/taskpane/features/finance/quote/quote-form';
import { readForm } from '../../../src/taskpane/features/finance/quote/read-form';
import { DATE, fullCard, OUTLETS, PLAIN } from '../../support/finance/quote-requests';
import { readBack } from './support/read-back';

/** Everything that a quote can be asked for and whose words differ by language. */
const EVERYTHING: QuoteRequest = {
  ...PLAIN,
  auditType: 'surveillance',
  validUntil: DATE + 45,
  outlets: OUTLETS,
  outletsCounted: false,
  categories: 2,
  extras: [
    { id: 'travel', quantity: rational(1), unitPriceFen: 345_678n },
    { id: 'followUp', quantity: rational(1, 2), unitPriceFen: null },
  ],
  discount: { share: rational(1, 8), approver: '王', reason: '老客户' },
  tax: { rate: rational(0), mode: 'excluded' },
  invoice: 'ordinary',
};

function priced(request: QuoteRequest, card: FinanceCard) {
  const outcome = priceQuote(request, card);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** A quote as it is read back from the sheet that was made of it in a language. */
function issued(request: QuoteRequest, card: FinanceCard, locale: Locale): QuoteRecord {
  const record = readQuoteSheet(readBack(buildQuoteSheet({ priced: priced(request, card), locale })))?.record;
  if (record === null || record === undefined) throw new Error('It cannot be read.');
  return record;
}

/** The revision that the pane makes of it when nothing but the headcount is typed anew. */
function revised(before: QuoteRecord, headcount: number, card: FinanceCard): QuoteRecord {
  const form = { ...formOf(before, DATE), headcount: String(headcount) };
  const read = readForm(form, { estimate: '', freeNumber: 'Q', card });
  if (!read.ok) throw new Error(Object.keys(read.problems).join());
  return recordOf(priced(read.request, card), 1);
}

describe.each([
  ['zh-CN', 'en-US', ['Headcount', 'Assessment fee', 'Amount payable']],
  ['en-US', 'zh-CN', ['员工总人数', '评审费', '应付总额']],
] as const)('issued in %s, revised in %s', (first, second, wanted) => {
  test.each([
    ['a plain quote', PLAIN],
    ['with tax', { ...PLAIN, tax: { rate: rational(6, 100), mode: 'included' as const } }],
  ])('%s: only the headcount changed, and what follows from it', (_, request) => {
    const before = issued(request, trialFinanceCard(first), first);
    const after = revised(before, 1600, trialFinanceCard(second));
    expect(quoteChanges(before, after, second).map(({ what }) => what)).toEqual(wanted);
    expect(quoteChanges(before, after, first)).toHaveLength(wanted.length);
  });

  test('with everything, nothing changed: only what is payable is left to say', () => {
    const before = issued(EVERYTHING, trialFinanceCard(first), first);
    const after = revised(before, 1200, trialFinanceCard(second));
    expect(quoteChanges(before, after, second).map(({ what }) => what)).toEqual(wanted.slice(-1));
  });

  test('another card is said in the language of the pane', () => {
    const before = issued(PLAIN, trialFinanceCard(first), first);
    const iaf = iafFinanceCard(second);
    const [row] = quoteChanges(before, { ...before, card: { id: iaf.id, name: iaf.name, edition: iaf.edition } }, second);
    const trial = trialFinanceCard(second);
    expect([row?.before.includes(trial.name), row?.before.includes(trial.edition), row?.after.includes(iaf.name)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('a card of one’s own keeps its words, and another edition of it is a change', () => {
  const before = issued(PLAIN, fullCard, 'zh-CN');
  expect(recordInLanguage(before, 'en-US')).toEqual(before);
  const after = recordOf(priced(PLAIN, { ...fullCard, edition: '2027' }), 1);
  expect(quoteChanges(before, after, 'en-US').map(({ what }) => what)).toEqual(['Rate card', 'Amount payable']);
});

test('factors in another order are the same factors', () => {
  const factors = ['管理成熟', '流程简单'].map((name) => ({ name, share: rational(-1, 10), reason: '见记录' }));
  const before = issued({ ...PLAIN, adjustments: factors }, fullCard, 'zh-CN');
  const after = recordOf(priced({ ...PLAIN, adjustments: [...factors].reverse() }, fullCard), 1);
  expect(quoteChanges(before, after, 'zh-CN').map(({ what }) => what)).toEqual(['应付总额']);
});
