import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { bandOf } from '../../../src/core/fees/band';
import { feeByCard, yuan } from '../../../src/core/fees/fee';
import type { OwnCard } from '../../../src/core/fees/rate-card';
import { readRateCard } from '../../../src/core/fees/read-rate-card';

const price = (name: Cell, amount: Cell, ...remarks: Cell[]): Cell[] => [name, amount, remarks[0] ?? null, remarks[1] ?? null, null];
const BANDS: Cell[][] = [
  [1, 25, 4, 1.5, 2.5],
  [26, 60, 6, 2, 4],
];
const PRICES = [price('申请费', 1000), price('人日单价', 5000), price('审定与注册费', 2000), price('年金', 5000)];

function read(...rows: readonly (readonly Cell[])[]): OwnCard {
  const card = readRateCard(rows);
  if (!card.ok) throw new Error(card.refusal.code);
  return card.value;
}

function feeOfCard(card: OwnCard, headcount: number, auditType: 'initial' | 'surveillance' | 'recertification'): number | string {
  const band = bandOf(headcount, card);
  if (!band.ok) return band.refusal.code;
  const fee = feeByCard(band.value, auditType, card);
  return fee.ok ? yuan(fee.value.totalFen) : fee.refusal.code;
}

test('bands and prices in any order, from a sheet with headings, remarks and blank rows', () => {
  const card = read(
    ['项目', '金额（元）', null, null, '备注'],
    price('年金', 5000, '含标志使用'),
    [0, 0, 0, 0, 0],
    [26, 60, 6, 2, 4],
    ['From', 'To', 'Initial', 'Surveillance', 'Recertification'],
    price('Day rate', '5,000'),
    ['', null, ' ', undefined, ''],
    ['1', '25人', '4', 1.5, '２.5'],
    price(' 申请费 ', 1000, null, '按次'),
    price('Approval and Registration Fee', 2000),
    price('网点最低人日', 0.5),
  );
  expect(card.bands.map(({ min, max }) => [min, max])).toEqual([
    [1, 25],
    [26, 60],
  ]);
  expect(card.bands.map(({ days }) => [days.initial.total.value, days.surveillance.total.value, days.recertification.total.value])).toEqual(
    [
      [4, 1.5, 2.5],
      [6, 2, 4],
    ],
  );
  expect(card.outletMinimumDays).toBe(0.5);
  expect([
    feeOfCard(card, 25, 'initial'),
    feeOfCard(card, 26, 'surveillance'),
    feeOfCard(card, 60, 'recertification'),
    feeOfCard(card, 61, 'initial'),
  ]).toEqual([4 * 5000 + 8000, 2 * 5000 + 5000, 4 * 5000 + 8000, 'headcount_above_table']);
});

test('an item that is not charged says so in words; without a row it is refused where it is needed', () => {
  const waived = read(...BANDS, price('申请费', ' 免收 '), ...PRICES.slice(1));
  expect(feeOfCard(waived, 10, 'initial')).toBe(4 * 5000 + 7000);
  const lacking = read(...BANDS, ...PRICES.slice(1));
  expect(feeOfCard(lacking, 10, 'initial')).toBe('rate_card_price_missing');
  expect(feeOfCard(lacking, 10, 'surveillance')).toBe(1.5 * 5000 + 5000);
});

test('fractions of a person-day are exact and an amount is rounded once, to the fen', () => {
  const card = read([1, 9, 0.1, 0.3, 0.7], price('人日单价', 0.05), price('年金', 0.01));
  // 0.3 × 5 fen = 1.5 fen, rounded up to 2, plus 1.
  expect(feeOfCard(card, 5, 'surveillance')).toBe(0.03);
});

test.each<[string, Matrix, object]>([
  ['a column too few', [[1, 25, 4, 1.5]], { code: 'rate_card_columns', columns: 4 }],
  ['a column too many', [[1, 25, 4, 1.5, 2, 3]], { code: 'rate_card_columns', columns: 6 }],
  ['prices only', PRICES, { code: 'rate_card_no_bands' }],
  [
    'blank rows only',
    [
      [0, 0, 0, 0, 0],
      ['', null, undefined, ' ', 0],
    ],
    { code: 'rate_card_no_bands' },
  ],
  ['half a person', [...BANDS, [60.5, 90, 7, 3, 5]], { code: 'rate_card_bound_invalid', row: 3, bound: 'min', value: 60.5 }],
  ['an upper end in words', [...BANDS, [61, '以上', 7, 3, 5]], { code: 'rate_card_bound_invalid', row: 3, bound: 'max', value: '以上' }],
  ['a lower end of 0', [[0, 25, 4, 1.5, 2.5]], { code: 'rate_card_bound_invalid', row: 1, bound: 'min', value: 0 }],
  ['a blank upper end', [[1, null, 4, 1.5, 2.5]], { code: 'rate_card_bound_invalid', row: 1, bound: 'max', value: null }],
  ['a logical value', [[true, 25, 4, 1.5, 2.5]], { code: 'rate_card_bound_invalid', row: 1, bound: 'min', value: true }],
  ['a negative lower end as text', [['-1', 25, 4, 1.5, 2.5]], { code: 'rate_card_bound_invalid', row: 1, bound: 'min', value: '-1' }],
  ['a beginning after the end', [...BANDS, [90, 61, 7, 3, 5]], { code: 'rate_card_band_reversed', row: 3, min: 90, max: 61 }],
  ['no days', [[1, 25, 4, 0, 2.5]], { code: 'rate_card_days_invalid', row: 1, auditType: 'surveillance', value: 0, limit: 10_000 }],
  ['days below 0', [[1, 25, -4, 1, 2]], { code: 'rate_card_days_invalid', row: 1, auditType: 'initial', value: -4, limit: 10_000 }],
  [
    'too many days',
    [[1, 25, 4, 1, 10_001]],
    { code: 'rate_card_days_invalid', row: 1, auditType: 'recertification', value: 10_001, limit: 10_000 },
  ],
  ['endless digits of days', [[1, 25, '9'.repeat(400), 1, 2]], { code: 'rate_card_days_invalid', row: 1, auditType: 'initial' }],
  ['a gap', [...BANDS, [62, 90, 7, 3, 5]], { code: 'rate_card_gap', row: 3, from: 61, to: 61 }],
  ['a gap at the beginning', [[11, 25, 4, 1.5, 2.5]], { code: 'rate_card_gap', row: 1, from: 1, to: 10 }],
  ['an overlap', [...BANDS, [60, 90, 7, 3, 5]], { code: 'rate_card_overlap', row: 3, otherRow: 2, min: 60 }],
  ['the same band twice', [...BANDS, [1, 25, 4, 1.5, 2.5]], { code: 'rate_card_overlap', row: 3, otherRow: 1, min: 1 }],
  ['an unknown item', [...BANDS, price('茶水费', 100)], { code: 'rate_card_item_unknown', row: 3, value: '茶水费' }],
  ['a title', [price('某机构收费标准', null), ...BANDS], { code: 'rate_card_item_unknown', row: 1, value: '某机构收费标准' }],
  ['an item twice', [...PRICES, price('annual fee', 1)], { code: 'rate_card_item_duplicate', row: 5, otherRow: 4, value: 'annual fee' }],
  ['a negative price', [price('年金', -1)], { code: 'rate_card_amount_invalid', row: 1, item: 'annual', value: -1, limit: 10_000_000 }],
  [
    'a tenth of a fen',
    [price('年金', 0.005)],
    { code: 'rate_card_amount_invalid', row: 1, item: 'annual', value: 0.005, limit: 10_000_000 },
  ],
  ['a price of 0', [price('年金', 0)], { code: 'rate_card_amount_invalid', row: 1, item: 'annual', value: 0, limit: 10_000_000 }],
  ['a blank price', [price('年金', null)], { code: 'rate_card_amount_invalid', row: 1, item: 'annual', value: null, limit: 10_000_000 }],
  [
    'a waived day rate',
    [price('人日单价', '免收')],
    { code: 'rate_card_amount_invalid', row: 1, item: 'personDay', value: '免收', limit: 10_000_000 },
  ],
  [
    'too high a price',
    [price('年金', 10_000_001)],
    { code: 'rate_card_amount_invalid', row: 1, item: 'annual', value: 10_000_001, limit: 10_000_000 },
  ],
  ['no minimum for outlets', [price('网点最低人日', null)], { code: 'rate_card_minimum_invalid', row: 1, value: null, limit: 10_000 }],
  ['an error, wherever it stands', [...BANDS, price('年金', 1, { code: '#REF!' })], { code: 'excel_error', error: '#REF!' }],
])('%s is refused by its row', (_name, rows, refusal) => {
  expect(readRateCard(rows)).toMatchObject({ ok: false, refusal });
});

test('the limits themselves are accepted', () => {
  const card = read([1, 1, 10_000, 0.01, 1], [2, 2, 1, 1, 1], price('人日单价', 10_000_000), price('年金', 0.01));
  expect(feeOfCard(card, 1, 'surveillance')).toBe(100_000.01);
});
