import { rational } from '../../../src/core/exact';
import type { Tax } from '../../../src/core/fees/tax';
import { fullCard, trial } from '../../support/finance/quote-requests';
import type { GoldenQuote } from './golden-quote';

const LINES = { application: '1000.00', personDay: '48000.00', approvalRegistration: '2000.00', annual: '2000.00' } as const;
const discount = (numerator: number, denominator: number) => ({
  share: rational(numerator, denominator),
  approver: '王经理',
  reason: '三年合同',
});
const tax = (percent: number, mode: Tax['mode']): Tax => ({ rate: rational(percent, 100), mode });

/** Always the 53,000 of the worked example, less a discount or with tax. */
export const DISCOUNT_AND_TAX: readonly GoldenQuote[] = [
  {
    name: 'a discount of 10%',
    why: 'Of 53,000 a tenth is 5,300; 53,000 − 5,300 = 47,700. The trial standard sets no limit.',
    card: trial,
    asked: { discount: discount(1, 10) },
    expected: { days: '16', lines: { ...LINES, discount: '-5300.00' }, total: '47700.00' },
  },
  {
    name: 'a discount of 33.33%',
    why: '53,000 × 0.3333 = 17,664.90; 53,000 − 17,664.90 = 35,335.10.',
    card: trial,
    asked: { discount: discount(3333, 10_000) },
    expected: { days: '16', lines: { ...LINES, discount: '-17664.90' }, total: '35335.10' },
  },
  {
    name: 'a discount at the floor',
    why: 'This card allows 20%: 53,000 × 0.2 = 10,600; 42,400 is the least it may cost.',
    card: fullCard,
    asked: { discount: discount(1, 5) },
    expected: { days: '16', lines: { ...LINES, discount: '-10600.00' }, total: '42400.00' },
  },
  {
    name: 'a discount below the floor',
    why: '20.01% is more than the 20% that the card allows.',
    card: fullCard,
    asked: { discount: discount(2001, 10_000) },
    expected: { refused: 'discount_above_limit' },
  },
  {
    name: 'a discount nobody approved',
    why: 'A discount needs an approver.',
    card: trial,
    asked: { discount: { ...discount(1, 10), approver: '' } },
    expected: { refused: 'discount_approver_missing' },
  },
  {
    name: '6% included',
    why: '53,000 ÷ 1.06 = 50,000.00 exactly; tax 53,000 − 50,000 = 3,000.00.',
    card: trial,
    asked: { tax: tax(6, 'included') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '50000.00', tax: '3000.00', gross: '53000.00' } },
  },
  {
    name: '6% excluded',
    why: '53,000 × 0.06 = 3,180.00; 53,000 + 3,180 = 56,180.00.',
    card: trial,
    asked: { tax: tax(6, 'excluded') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '53000.00', tax: '3180.00', gross: '56180.00' } },
  },
  {
    name: '3% included',
    why: '53,000 ÷ 1.03 = 51,456.3106… → 51,456.31; tax 53,000 − 51,456.31 = 1,543.69.',
    card: trial,
    asked: { tax: tax(3, 'included') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '51456.31', tax: '1543.69', gross: '53000.00' } },
  },
  {
    name: '3% excluded',
    why: '53,000 × 0.03 = 1,590.00; 54,590.00.',
    card: trial,
    asked: { tax: tax(3, 'excluded') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '53000.00', tax: '1590.00', gross: '54590.00' } },
  },
  {
    name: '1% included',
    why: '53,000 ÷ 1.01 = 52,475.2475… → 52,475.25; tax 53,000 − 52,475.25 = 524.75.',
    card: trial,
    asked: { tax: tax(1, 'included') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '52475.25', tax: '524.75', gross: '53000.00' } },
  },
  {
    name: '1% excluded',
    why: '53,000 × 0.01 = 530.00; 53,530.00.',
    card: trial,
    asked: { tax: tax(1, 'excluded') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '53000.00', tax: '530.00', gross: '53530.00' } },
  },
  {
    name: 'exempt',
    why: 'Net and gross are the same, tax 0.00.',
    card: trial,
    asked: { tax: tax(0, 'included') },
    expected: { days: '16', lines: LINES, total: '53000.00', taxed: { net: '53000.00', tax: '0.00', gross: '53000.00' } },
  },
  {
    name: 'a discount, then 6% included',
    why: 'Tax is reckoned once, on the total after the discount: 47,700 ÷ 1.06 = 45,000.00; tax 2,700.00.',
    card: trial,
    asked: { discount: discount(1, 10), tax: tax(6, 'included') },
    expected: {
      days: '16',
      lines: { ...LINES, discount: '-5300.00' },
      total: '47700.00',
      taxed: { net: '45000.00', tax: '2700.00', gross: '47700.00' },
    },
  },
];
