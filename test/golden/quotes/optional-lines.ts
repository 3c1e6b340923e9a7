import { rational } from '../../../src/core/exact';
import { fullCard, trial } from '../../support/finance/quote-requests';
import type { GoldenQuote } from './golden-quote';

const LINES = { application: '1000.00', personDay: '48000.00', approvalRegistration: '2000.00', annual: '2000.00' } as const;
const one = rational(1);
const EXTRAS = [
  { id: 'travel', quantity: one, unitPriceFen: 432_150n },
  { id: 'copy', quantity: rational(2), unitPriceFen: null },
  { id: 'subCertificate', quantity: rational(3), unitPriceFen: null },
  { id: 'translation', quantity: one, unitPriceFen: null },
  { id: 'change', quantity: one, unitPriceFen: null },
  { id: 'followUp', quantity: rational(3, 2), unitPriceFen: null },
] as const;
const PRICED = {
  travel: '4321.50',
  copy: '300.00',
  subCertificate: '600.00',
  translation: '300.00',
  change: '100.00',
  followUp: '4500.00',
} as const;

/** Beside the 53,000 of the worked example, by a card whose copies cost 150, sub-certificates 200, translations 300, changes 100. */
export const OPTIONAL_LINES: readonly GoldenQuote[] = [
  {
    name: 'every optional line',
    why:
      'Travel at cost 4,321.50; 2 copies × 150 = 300; 3 sub-certificates × 200 = 600; translation 300; change 100; follow-up 1.5 days at the ' +
      'day rate 3,000 = 4,500. 53,000 + 4,321.50 + 300 + 600 + 300 + 100 + 4,500 = 63,121.50.',
    card: fullCard,
    asked: { extras: EXTRAS },
    expected: { days: '16', lines: { ...LINES, ...PRICED }, total: '63121.50' },
  },
  {
    name: 'every optional line, 10% off',
    why:
      "Travel is passed on, not discounted: the body's own fees are 63,121.50 − 4,321.50 = 58,800; a tenth is 5,880. " +
      '63,121.50 − 5,880 = 57,241.50.',
    card: fullCard,
    asked: { extras: EXTRAS, discount: { share: rational(1, 10), approver: '王经理', reason: '三年合同' } },
    expected: { days: '16', lines: { ...LINES, ...PRICED, discount: '-5880.00' }, total: '57241.50' },
  },
  {
    name: 'a copy at a typed price',
    why: 'The trial standard has no price for copies; a typed one holds: 2 × 120 = 240; 53,240.',
    card: trial,
    asked: { extras: [{ id: 'copy', quantity: rational(2), unitPriceFen: 12_000n }] },
    expected: { days: '16', lines: { ...LINES, copy: '240.00' }, total: '53240.00' },
  },
  {
    name: 'a copy without any price',
    why: 'Neither the trial standard nor the user has a price: refused, never free.',
    card: trial,
    asked: { extras: [{ id: 'copy', quantity: one, unitPriceFen: null }] },
    expected: { refused: 'extra_price_missing' },
  },
];
