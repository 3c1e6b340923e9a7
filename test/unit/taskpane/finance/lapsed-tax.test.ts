import { rational } from '../../../../src/core/exact';
import { serialDate } from '../../../../src/core/lifecycle/serial-date';
import { taxRateSentence } from '../../../../src/i18n/finance/quote-tax-refusals';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import { batchRates, batchTax } from '../../../../src/taskpane/features/finance/batch/batch-tax';
import { cycleForm } from '../../../../src/taskpane/features/finance/cycle/cycle-form';
import { cycleView } from '../../../../src/taskpane/features/finance/cycle/cycle-view';
import { compareForm } from '../../../../src/taskpane/features/finance/compare/compare-form';
import { compareView } from '../../../../src/taskpane/features/finance/compare/compare-view';
import { lapsedRate, ratesToChoose, taxOf } from '../../../../src/taskpane/features/finance/client/tax-of';

const LAST = serialDate(2027, 12, 31) ?? 0;
const concession = { mode: 'excluded', rate: 'smallScaleConcession' } as const;

test.each([
  ['on its last day', concession, LAST, { ok: true, value: { mode: 'excluded', rate: rational(1, 100) } }],
  ['the day after', concession, LAST + 1, { ok: false, refusal: { code: 'tax_rate_not_in_force', date: LAST + 1, validTo: LAST } }],
  ['where no tax is wanted', { ...concession, mode: 'none' as const }, LAST + 1, { ok: true, value: null }],
  ['a rate without an end', { ...concession, rate: 'general' as const }, LAST + 1, { ok: true, value: { rate: rational(6, 100) } }],
  ['exempt', { ...concession, rate: 'exempt' as const }, LAST + 1, { ok: true, value: { rate: rational(0) } }],
] as const)('the 1%% of small-scale taxpayers: %s', (_, choice, date, wanted) => {
  expect(taxOf(choice, date)).toMatchObject(wanted);
});

test.each([
  ['zh-CN', '“小规模纳税人减按 1%，至 2027-12-31（默认）”在 2028-01-01 不适用，适用期：至 2027-12-31。请另选税率。'],
  [
    'en-US',
    '“Small-scale taxpayer, reduced to 1% until 2027-12-31 (default)” does not hold on 2028-01-01; it holds until 2027-12-31. Choose another rate.',
  ],
] as const)('in %s rate, day and validity are named', (locale, sentence) => {
  const tax = taxOf(concession, LAST + 1);
  expect(tax.ok ? '' : taxRateSentence(tax.refusal, locale)).toBe(sentence);
});

test('a rate that lapsed while it was chosen stays in its list, another that lapsed does not', () => {
  expect(ratesToChoose('smallScaleConcession', LAST + 1).map(({ id }) => id)).toContain('smallScaleConcession');
  expect(ratesToChoose('general', LAST + 1).map(({ id }) => id)).not.toContain('smallScaleConcession');
});

test.each([
  ['1', LAST, null],
  ['1', LAST + 1, LAST],
  ['6', LAST + 1, null],
  ['', LAST + 1, null],
  // Not one of ours: nothing is known of its days.
  ['9', LAST + 1, null],
] as const)('a quote with “%s” on day %i', (percent, date, until) => {
  expect(lapsedRate(percent, date)?.validTo ?? null).toBe(until);
});

test('a cycle with a lapsed rate has no price, least of all one without tax', () => {
  const form = { ...cycleForm.get(), headcounts: { 1: '1200', 2: '', 3: '' }, tax: concession };
  const card = trialFinanceCard('zh-CN');
  expect(cycleView(form, card, LAST)).toMatchObject({ kind: 'priced' });
  expect(cycleView(form, card, LAST + 1)).toEqual({ kind: 'tax-lapsed' });
});

test('a comparison with tax has no result by a lapsed rate; one of prices as listed does not ask', () => {
  const known = [trialFinanceCard('zh-CN'), { ...trialFinanceCard('zh-CN'), id: 'body-a' }];
  const bodies = known.map(({ id }) => ({ card: id, tax: concession }));
  const form = { ...compareForm.get(), bodies, headcount: '1200', basis: 'gross' as const };
  expect(compareView(form, known, LAST)).toMatchObject({ kind: 'compared' });
  expect(compareView(form, known, LAST + 1)).toEqual({ kind: 'tax-lapsed' });
  expect(compareView({ ...form, basis: 'asListed' }, known, LAST + 1)).toMatchObject({ kind: 'compared' });
});

test('a batch with a lapsed rate is not priced, and its list still shows the rate', () => {
  const choices = { taxRate: 'smallScaleConcession', taxMode: 'excluded' } as const;
  expect(batchTax(choices, LAST)).toMatchObject({ ok: true, value: { rate: rational(1, 100) } });
  expect(batchTax(choices, LAST + 1)).toMatchObject({ ok: false, refusal: { code: 'tax_rate_not_in_force' } });
  expect(batchTax({ ...choices, taxRate: null }, LAST + 1)).toEqual({ ok: true, value: null });
  expect(batchRates(choices, LAST + 1).map(({ id }) => id)).toContain('smallScaleConcession');
  expect(batchRates({ ...choices, taxRate: null }, LAST + 1).map(({ id }) => id)).not.toContain('smallScaleConcession');
});
