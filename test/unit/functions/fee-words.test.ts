import type { Cell, Matrix } from '../../../src/core/cells/cell';
import { call, callIn, column, compute, faultIn, refusalOf } from '../../support/call';

const BAND: Cell[] = [1, 100, 4, 2, 3];
const PRICES: Cell[][] = [
  ['申请费', 1000, '', '', ''],
  ['人日单价', 3000, '', '', ''],
  ['审定与注册费', 2000, '', '', ''],
  ['年金', 2000, '', '', ''],
];
const INITIAL = 1000 + 4 * 3000 + 2000 + 2000;

describe('a rate card as people keep it', () => {
  test.each<[string, readonly Cell[]]>([
    ['Chinese help, bands', ['下限', '上限', '初次', '监督', '复评']],
    ['from and to', ['从', '至', '初次评审人日', '监督评审人日', '复评人日']],
    ['one heading over two columns', ['人数区间', null, '初次', '监督', '复评']],
    ['least and most', ['最小人数', '最大人数', '初次评审', '监督评审', '复评']],
    ['Chinese help, prices', ['项目', '金额', null, 0, '']],
    ['unit price', ['项目', '单价（元）', '', '', '备注']],
    ['headings of FEETABLE', ['人数下限', '人数上限', '人日', '现场人日', '费用（元）']],
    ['headings of QUOTE', ['项目', '数量', '单位', '单价（元）', '金额（元）']],
    ['English headings of FEETABLE', ['From', 'To', 'Person-days', 'On site', 'Fee (CNY)']],
    ['English headings of QUOTE', ['Item', 'Quantity', 'Unit', 'Unit price (CNY)', 'Amount (CNY)']],
    ['English help', ['from', 'to', 'initial', 'surveillance', 'recertification person-days']],
    ['English help, prices', ['item', 'amount in CNY', '', '', '']],
    ['a remark', ['注：价格不含差旅', null, null, null, null]],
    ['a numbered remark', ['备注 1', '自 2026 年起', '', '', '']],
    ['a remark in English', ['Note: 2026 prices', '', '', '', '']],
    ['a remark of one word', ['Notes', 'valid in 2026', '', '', '']],
  ])('skips %s', (_name, row) => {
    expect(call('FEE', 50, null, [row, BAND, ...PRICES, row])).toBe(INITIAL);
  });
  test.each(['注册费', '备注费', 'Notebook', '茶水费'])('does not take %s for a remark, and names the row', (name) => {
    const answer = compute('FEE', 50, null, [BAND, [name, 500, '', '', ''], ...PRICES]);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'rate_card_item_unknown', row: 2, value: name } });
  });
  test('the sentence for an unknown item says which rows are skipped', () => {
    const card: Matrix = [BAND, ['茶水费', 500, '', '', '']];
    expect(faultIn('zh-CN', 'FEE', 50, null, card).message).toMatch(/第 2 行.*茶水费.*列标题.*“注”/u);
    expect(faultIn('en-US', 'FEE', 50, null, card).message).toMatch(/Row 2 .*茶水费.*column headings.*"Note"/u);
  });
  test.each<[string, string]>([
    ['评审费', '年金（含标志使用）'],
    ['评审费', '年金(含标志使用)'],
    ['Assessment fee', 'Annual fee (use of the mark)'],
  ])("takes QUOTE's own names %s and %s for prices", (days, annual) => {
    const prices = [
      ['申请费', 1000],
      [days, 3000],
      ['审定与注册费', 2000],
      [annual, 2000],
    ].map((row) => [...row, '', '', '']);
    expect(call('FEE', 50, null, [BAND, ...prices])).toBe(INITIAL);
  });
  test.each(['3000元', '¥3,000', '￥3000', '3,000 元', 'CNY 3000', '3000 RMB', '３０００元'])('reads the amount %s', (amount) => {
    const prices = PRICES.map(([name, price, ...rest]) => [name, name === '人日单价' ? amount : price, ...rest]);
    expect(call('FEE', 50, null, [BAND, ...prices])).toBe(INITIAL);
  });
  test.each(['元', '¥', '1万元', '3000元起', '约3000元', '-3000元'])('refuses the amount %s', (amount) => {
    const prices = PRICES.map(([name, price, ...rest]) => [name, name === '年金' ? amount : price, ...rest]);
    expect(refusalOf('FEE', 50, null, [BAND, ...prices])).toBe('rate_card_amount_invalid');
  });
});

describe('outlets', () => {
  test('may have no more people together than the whole organisation', () => {
    expect(callIn('zh-CN', 'QUOTE', 100, null, null, column(60, 40)).at(-1)?.[4]).toBe(call('FEE', 100));
    expect(compute('QUOTE', 100, null, null, column(60, 41))).toMatchObject({
      ok: false,
      refusal: { code: 'outlets_above_headcount', sum: 101, headcount: 100 },
    });
  });
  test.each(['QUOTE', 'OUTLETS'])('of %s are named by their place when a headcount is wrong', (id) => {
    const outlets: Matrix = [
      [10, null],
      ['', 2.5],
    ];
    const answer = id === 'QUOTE' ? compute(id, 100, null, null, outlets) : compute(id, outlets);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'outlet_headcount_invalid', position: 4, value: 2.5 } });
  });
});

describe('sentences that name the limit', () => {
  test('of the end of the card, where no further fee is known', () => {
    expect(faultIn('zh-CN', 'NEXTBAND', 9000).message).toMatch(/8501.*10700.*没有数值/u);
    expect(faultIn('en-US', 'NEXTBAND', 9000).message).toMatch(/8501.*10700.*no figure/u);
    expect(faultIn('zh-CN', 'NEXTBAND', 10_701).message).toContain('10700');
    expect(faultIn('zh-CN', 'NEXTBAND', 50, null, [BAND, ...PRICES]).message).toMatch(/从 1 人.*100 人/u);
  });
  test('of a number of sites that is too large', () => {
    expect(faultIn('zh-CN', 'SAMPLESIZE', 1e16).message).toContain(String(Number.MAX_SAFE_INTEGER));
    expect(call('SAMPLESIZE', Number.MAX_SAFE_INTEGER)).toBe(94_906_266);
  });
  test('of a tax rate of 0 beside included or excluded', () => {
    expect(faultIn('zh-CN', 'QUOTE', 1200, null, null, null, 0, '含税').message).toMatch(/“含税”.*“0”/u);
    expect(faultIn('en-US', 'QUOTE', 1200, null, null, null, null, 'included').message).toMatch(/"included".*\(blank\)/u);
  });
});

test.each<[string, readonly (Cell | Matrix)[], readonly (Cell | Matrix)[]]>([
  ['FEE', [1200, '初次'], [1200, 'initial']],
  ['FEE', [1200, '监督审核'], [1200, 'surveillance']],
  ['FEE', [1200, 'Re-certification'], [1200, 'recertification']],
  ['SCHEDULE', ['2026-11-22', '3 months'], ['2026-11-22', '3m']],
  ['INDICATORS', ['SB/T 10401-2006 生产企业'], ['production']],
  ['INDICATORS', ['SB/T10401-2006 销售'], ['sales']],
  ['INDICATORS', ['sales-service'], ['sales']],
  ['INDICATORS', ['Sales and Service'], ['sales']],
  ['MANAGERS', ['１２０人', '3 人'], [120, 3]],
])('%s understands %j as %j', (id, said, meant) => {
  expect(callIn('zh-CN', id, ...said)).toEqual(callIn('zh-CN', id, ...meant));
});
