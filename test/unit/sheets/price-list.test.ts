import { LOCALES } from '../../../src/i18n/locale';
import { parseMarker, type SheetPlan } from '../../../src/sheets';
import { priceListOf, priceListPlan } from './support/price-list-plan';

const lines = (plan: SheetPlan): readonly (readonly (string | number)[])[] =>
  plan.blocks.find(({ topLeft }) => topLeft === 'A8')?.rows ?? [];
const texts = (plan: SheetPlan): string => plan.blocks.flatMap(({ rows }) => rows.flat()).join('\n');

test('a line has its price, or what was written there and why it has none', () => {
  expect(lines(priceListPlan('zh-CN', false))).toEqual([
    [5, '=甲公司', 1200, '30、25', '初次评审', '1176–1550', 16, 1000, 48_000, 2000, 2000, 53_000, ''],
    [6, '乙公司', 10_701, '', '', '', '', '', '', '', '', '', '10701 人不在收费标准的人数区间 1–10700 之内，不作推算。'],
    // 2.5 × 3,000 + 2,000; no application, no registration.
    [8, '丙公司', 80, 0, '监督评审', '66–85', 2.5, '', 7500, '', 2000, 9500, ''],
  ]);
});

test('a client listed once more is priced, and the note beside it says where the other one stands', () => {
  const rows = [
    ['甲', 1200],
    ['乙', 80],
    ['甲', 1200],
  ];
  expect(lines(priceListOf(rows, 'zh-CN', false)).map((line) => line.slice(11))).toEqual([
    [53_000, ''],
    [expect.any(Number), ''],
    [53_000, '与原表第 5 行名称和评审类型相同，已照常报价并计入合计，请核对是否重复。'],
  ]);
});

test('net, tax and gross have columns where tax was asked for, and only there', () => {
  const [first] = lines(priceListPlan('en-US', true));
  expect(first?.slice(11)).toEqual([53_000, 50_000, 3000, 53_000, '']);
  expect(lines(priceListPlan('en-US', false))[0]).toHaveLength(13);
});

test.each(LOCALES)('the card, its edition and its status stand on the list in %s', (locale) => {
  const plan = priceListPlan(locale, false);
  const marker = parseMarker(String(plan.blocks.find(({ topLeft }) => topLeft === 'M1')?.rows[0]?.[0]));
  expect(marker).toMatchObject({ kind: 'priceList', version: 1, subject: 'trial', locale });
  expect(texts(plan)).toContain(locale === 'zh-CN' ? '试行/历史参考价' : 'historic reference prices');
  expect(texts(plan)).toContain('A5:D8');
});

test('what a user typed is never a formula', () => {
  const plan = priceListPlan('zh-CN', true);
  const holding = plan.blocks.filter(({ rows }) => rows.some((row) => row.includes('=甲公司')));
  expect(holding.map(({ kind }) => kind)).toEqual(['values']);
  expect(plan.numberFormats).toContainEqual({ address: 'B8:B10', format: '@' });
});

test('its lines have no names: whatever is named is read along with every sheet of ours', () => {
  for (const { address } of priceListPlan('zh-CN', true).names) expect(address).not.toContain(':');
});
