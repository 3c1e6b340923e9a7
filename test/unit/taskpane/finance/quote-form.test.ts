import { rational } from '../../../../src/core/exact';
import { priceQuote } from '../../../../src/core/finance/quote/price-quote';
import { recordOf } from '../../../../src/core/finance/quote/quote-record';
import { formOf, newForm, type QuoteForm } from '../../../../src/taskpane/features/finance/quote/quote-form';
import { readForm } from '../../../../src/taskpane/features/finance/quote/read-form';
import { DATE, fullCard, OUTLETS, PLAIN, trial } from '../../../support/finance/quote-requests';

const context = { estimate: '', freeNumber: 'Q-1', card: trial };
const form = (change: Partial<QuoteForm>): QuoteForm => ({ ...newForm(DATE), headcount: '1200', ...change });

test('a new form asks for a headcount only', () => {
  expect(readForm(newForm(DATE), context)).toEqual({ ok: false, problems: { headcount: 'missing' } });
});

test('a new form holds 30 days, says nothing of tax and takes the headcount of the estimate', () => {
  const read = readForm(newForm(DATE), { ...context, estimate: '1,200人' });
  expect(read).toMatchObject({
    ok: true,
    request: { headcount: 1200, number: 'Q-1', date: DATE, validUntil: DATE + 30, tax: null, outletsCounted: true },
  });
});

test.each([
  [{ headcount: '一千' }, { headcount: 'not_a_number' }],
  [{ headcount: '12.5' }, { headcount: 'not_whole' }],
  [{ date: '2026-02-30' }, { date: 'not_a_date' }],
  [{ validUntil: '' }, { validUntil: 'missing' }],
  [{ outlets: [{ name: '甲', headcount: '' }] }, { 'outlet:0': 'missing' }],
  [{ taxRate: '6' }, { taxMode: 'mode_missing' }],
  [{ discount: 'viel' }, { discount: 'not_a_number' }],
  [
    { extras: { ...newForm(DATE).extras, travel: { wanted: true, quantity: '1', price: '12.345' } } },
    { 'extra:travel': 'too_many_decimals' },
  ],
] as const)('%j is said at its field', (change, problems) => {
  expect(readForm(form(change), context)).toEqual({ ok: false, problems });
});

test('full width, grouped and marked figures are read', () => {
  const read = readForm(
    form({
      headcount: '１,２００ 人',
      discount: '12.5%',
      discountApprover: '王',
      discountReason: '是',
      overrideDays: '10.5',
      overrideReason: '是',
    }),
    context,
  );
  expect(read).toMatchObject({
    ok: true,
    request: { headcount: 1200, discount: { share: rational(1, 8) }, override: { days: rational(21, 2) } },
  });
});

test('what the card has no use for is left out', () => {
  const read = readForm(
    form({ effective: '900', effectiveReason: '是', adjustments: [{ name: '管理成熟', percent: '-10', reason: '是' }] }),
    context,
  );
  expect(read).toMatchObject({ ok: true, request: { effectiveHeadcount: null, adjustments: [] } });
});

test('a quote that was made comes back as it was typed', () => {
  const request = {
    ...PLAIN,
    outlets: OUTLETS,
    outletsCounted: false,
    categories: 2,
    adjustments: [{ name: '管理成熟', share: rational(-1, 10), reason: '见记录' }],
    override: { days: rational(21, 2), reason: '两地' },
    extras: [
      { id: 'travel' as const, quantity: rational(1), unitPriceFen: 345_678n },
      { id: 'copy' as const, quantity: rational(2), unitPriceFen: null },
    ],
    discount: { share: rational(1, 8), approver: '王', reason: '老客户' },
    tax: { rate: rational(6, 100), mode: 'included' as const },
  };
  const priced = priceQuote(request, fullCard);
  if (!priced.ok) throw new Error(priced.refusal.code);
  expect(readForm(formOf(recordOf(priced.value, 0), DATE), { ...context, card: fullCard })).toEqual({ ok: true, request });
});

test('an exempt supply is not asked whether its prices hold the tax; any other is', () => {
  expect(readForm(form({ taxRate: '0' }), context)).toMatchObject({ ok: true, request: { tax: { rate: rational(0) } } });
  expect(readForm(form({ taxRate: '1' }), context)).toEqual({ ok: false, problems: { taxMode: 'mode_missing' } });
});
