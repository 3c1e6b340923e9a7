import type { Cell } from '../../../src/core/cells/cell';
import { call, callIn, column, faultIn, refusalOf } from '../../support/call';
import { personDayTable } from '../../support/person-day-table';

const OWN = [
  [1, 25, 4, 1.5, 2.5],
  [26, 60, 6, 2, 4],
  ['申请费', 1000, '', '', ''],
  ['人日单价', 5000, '', '', ''],
  ['审定与注册费', 2000, '', '', ''],
  ['年金', 5000, '', '', ''],
  ['网点最低人日', 0.5, '', '', ''],
];
const amounts = (rows: unknown[][]): unknown[] => rows.slice(1).map((row) => row[4]);
const whys = (rows: unknown[][]): string => rows.map((row) => String(row.at(-1))).join('\n');

describe('QUOTE', () => {
  test.each(personDayTable)('of band %d–%d at both ends', (min, max, initial, _planning, _onsite, surveillance, _s, recert) => {
    for (const headcount of [min, max]) {
      expect(amounts(callIn('zh-CN', 'QUOTE', headcount))).toEqual([1000, initial * 3000, 2000, 2000, initial * 3000 + 5000]);
      expect(amounts(callIn('zh-CN', 'QUOTE', headcount, '监督'))).toEqual([surveillance * 3000, 2000, surveillance * 3000 + 2000]);
      expect(amounts(callIn('zh-CN', 'QUOTE', headcount, '复评'))).toEqual([1000, recert * 3000, 2000, 2000, recert * 3000 + 5000]);
      expect(callIn('zh-CN', 'QUOTE', headcount)[2]?.[5]).toContain(`${min}-${max}`);
    }
  });

  test.each<[Cell, Cell, readonly number[]]>([
    [0.06, '含税', [50_000, 3_000, 53_000]],
    ['6%', true, [50_000, 3_000, 53_000]],
    ['６％', 'included', [50_000, 3_000, 53_000]],
    [0.06, '不含税', [53_000, 3_180, 56_180]],
    ['0.06', false, [53_000, 3_180, 56_180]],
    ['6.5%', 'excluded', [53_000, 3_445, 56_445]],
    [0.01, '含税', [52_475.25, 524.75, 53_000]],
    ['免税', null, [53_000, 0, 53_000]],
    ['exempt', '不含税', [53_000, 0, 53_000]],
  ])('with a tax rate of %p, %p', (rate, mode, expected) => {
    const rows = callIn('zh-CN', 'QUOTE', 1200, null, null, null, rate, mode);
    expect(amounts(rows).slice(-3)).toEqual(expected);
    expect(rows.slice(-3).map((row) => row[0])).toEqual(['不含税金额', '增值税', '价税合计']);
  });

  test('without a tax rate says what the card says of tax, and its status', () => {
    for (const blank of [null, '', 0]) {
      const rows = callIn('zh-CN', 'QUOTE', 1200, blank, blank, blank, blank, blank, blank);
      expect(rows).toHaveLength(6);
      expect(rows[5]?.[0]).toBe('合计');
      expect(rows[5]?.[5]).toMatch(/试行\/历史参考价.*含税与否.*不含差旅食宿/su);
    }
    expect(whys(callIn('zh-CN', 'QUOTE', 1200, null, null, null, 0.06, '含税'))).toContain('试行/历史参考价');
  });

  test('shows what the same material says otherwise, with its amount', () => {
    expect(whys(callIn('zh-CN', 'QUOTE', 1200, '监督'))).toContain('三分之一；以人日数表为准（按此说合计 18000 元）');
    expect(whys(callIn('zh-CN', 'QUOTE', 1200, '复评'))).toContain('（按此说合计 52000–53000 元）');
    expect(whys(callIn('zh-CN', 'QUOTE', 1200, '复评', null, null, null, null, 'en'))).toContain('(by it CNY 52000–53000 in all)');
    expect(whys(callIn('zh-CN', 'QUOTE', 1200))).not.toContain('按此说');
  });

  test('says which person-days are derived', () => {
    expect(whys(callIn('zh-CN', 'QUOTE', 9000, '复评'))).toContain('人日合计（推导值）');
    expect(whys(callIn('zh-CN', 'QUOTE', 8500, '复评'))).toContain('人日合计（公开发布）');
  });

  test('adds nothing for outlets by the trial fee standard and says so; by an own rule their days', () => {
    const trial = callIn('zh-CN', 'QUOTE', 1200, null, null, column(30, null, 0, 120));
    expect(trial[5]).toEqual(['网点评审费', 0, '人日', 3000, 0, expect.stringContaining('未规定网点另计人日')]);
    expect(amounts(trial).at(-1)).toBe(53_000);
    const own = callIn('zh-CN', 'QUOTE', 50, '监督', OWN, column(10, 40));
    expect(own.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['评审费', 2, '人日', 5000, 10_000],
      ['年金（含标志使用）', 1, '项', 5000, 5000],
      ['网点评审费', 3.5, '人日', 5000, 17_500],
      ['合计', '', '', '', 32_500],
    ]);
    expect(own[3]?.[5]).toBe('2 个网点按各自人数查表，每个至少 0.5 人日');
    expect(callIn('zh-CN', 'QUOTE', 1200, null, null, [[null, 0, '']])).toHaveLength(6);
  });

  test('by an own card names it as such', () => {
    const text = whys(callIn('zh-CN', 'QUOTE', 20, null, OWN));
    expect(text).toContain('自备收费标准');
    expect(text).not.toContain('试行');
    expect(text).not.toContain('公开发布');
  });

  test('speaks English when asked, whoever looks', () => {
    const rows = callIn('zh-CN', 'QUOTE', 1200, 'surveillance', null, 30, 0.06, 'excluded', 'en');
    expect(JSON.stringify(rows)).not.toMatch(/\p{Script=Han}/u);
    expect(callIn('en-US', 'QUOTE', 1200, 'surveillance', null, 30, 0.06, 'excluded', 'en')).toEqual(rows);
  });

  test.each<[string, readonly Cell[]]>([
    ['tax_included_missing', [0.06, null]],
    ['tax_included_missing', ['6%', 0]],
    ['tax_rate_missing', [null, '含税']],
    ['tax_rate_missing', [0, false]],
    ['tax_rate_invalid', [1, '含税']],
    ['tax_rate_invalid', [6, '含税']],
    ['tax_rate_invalid', ['100%', '含税']],
    ['tax_rate_invalid', ['%', '含税']],
    ['tax_rate_invalid', [-0.06, '含税']],
    ['tax_rate_invalid', [true, '含税']],
    ['tax_included_unknown', [0.06, 1]],
  ])('%s: %p', (code, [rate, mode]) => {
    expect(refusalOf('QUOTE', 1200, null, null, null, rate, mode)).toBe(code);
  });
});

describe('CYCLE', () => {
  test.each(personDayTable)('over three years in band %d–%d', (min, max, initial, _planning, _onsite, surveillance, _s, recert) => {
    const [first, later, last] = [initial * 3000 + 5000, surveillance * 3000 + 2000, recert * 3000 + 5000];
    for (const headcount of [min, max]) {
      const rows = callIn('zh-CN', 'CYCLE', headcount);
      expect(amounts(rows)).toEqual([first, later, later, last, first + 2 * later, first + 2 * later + last]);
      expect(rows.slice(1, 5).map((row) => row[5])).toEqual([first, first + later, first + 2 * later, first + 2 * later + last]);
    }
  });

  test('a later certificate begins with a year without an audit', () => {
    const rows = callIn('zh-CN', 'CYCLE', 1200, 6);
    expect(rows.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      [1, '初次评审', 53_000],
      [2, '监督评审', 18_500],
      [3, '监督评审', 18_500],
      [3, '复评', 35_000],
      [4, '无评审', 0],
      [5, '监督评审', 18_500],
      [6, '监督评审', 18_500],
      [6, '复评', 35_000],
      ['', '合计（不含第 6 年复评）', 162_000],
      ['', '合计（含第 6 年复评）', 197_000],
    ]);
    expect(rows[5]?.[6]).toContain('上年末的复评已开启新证书');
  });

  test('a last year without a recertification has one total', () => {
    expect(
      callIn('zh-CN', 'CYCLE', 1200, 2)
        .slice(1)
        .map((row) => [row[1], row[4]]),
    ).toEqual([
      ['初次评审', 53_000],
      ['监督评审', 18_500],
      ['合计', 71_500],
    ]);
  });

  test.each([
    ['zh', '三分之一；以人日数表为准', '复评与初次评审相同'],
    ['en', 'one third of the initial time', 'equals the initial audit'],
  ])('says in %s what else the material says, by the trial card only', (language, surveillance, recertification) => {
    const whysOf = (card: Cell | Cell[][], headcount: number): unknown[] =>
      callIn('zh-CN', 'CYCLE', headcount, 3, card, language).map((row) => row[6]);
    const [, first, second, third, fourth] = whysOf(null, 1200);
    expect(first).not.toMatch(/三分之一|one third/u);
    for (const why of [second, third]) expect(why).toContain(surveillance);
    expect(fourth).toContain(recertification);
    expect(JSON.stringify(whysOf(OWN, 20))).not.toMatch(/三分之一|one third/u);
  });

  test('takes one headcount per year from a column or a row', () => {
    for (const headcounts of [column(1200, 1600, 30), [[1200, 1600, 30]]]) {
      expect(amounts(callIn('zh-CN', 'CYCLE', headcounts)).slice(0, 4)).toEqual([53_000, 20_000, 8_000, 17_000]);
    }
    expect(callIn('zh-CN', 'CYCLE', column(1200, 1600, 30), 3, null, 'en')[2]?.slice(0, 4)).toEqual([2, 'Surveillance', 1600, 6]);
  });

  test.each<[string, Cell | Cell[][], Cell]>([
    ['headcounts_per_year', column(1, 2), 3],
    ['headcounts_per_year', column(1, 2, 3, 4), 3],
    ['value_missing', column(1, null, 3), 3],
    ['headcount_below_one', column(1, 0, 3), 3],
    ['years_invalid', 1200, 13],
    ['years_invalid', 1200, -1],
    ['years_invalid', 1200, 2.5],
    ['years_invalid', 1200, '三'],
    ['years_invalid', 1200, true],
  ])('%s', (code, headcounts, years) => {
    expect(refusalOf('CYCLE', headcounts, years)).toBe(code);
  });

  test('a blank number of years is three', () => {
    for (const blank of [null, '', 0]) expect(callIn('zh-CN', 'CYCLE', 1200, blank)).toHaveLength(7);
  });
});

describe('OUTLETS, SAMPLESIZE and NEXTBAND', () => {
  test('OUTLETS by the own rule: each by its headcount, at least the minimum, for the audit type', () => {
    const least = [...OWN.slice(0, -1), ['网点最低人日', 2, '', '', '']];
    expect(call('OUTLETS', column(10, 40, null, 0, ''), least)).toBe(10);
    expect(call('OUTLETS', column(10, 40), least, '监督')).toBe(4);
    expect(call('OUTLETS', [[10, 40]], OWN.slice(0, -1))).toBe(0);
    expect(call('OUTLETS', column(null, 0, ''))).toBe(0);
    expect(refusalOf('OUTLETS', 61, OWN)).toBe('outlet_above_table');
  });

  test.each(personDayTable)('NEXTBAND at the ends of band %d–%d', (min, max) => {
    for (const type of ['初审', '监督', '复评']) {
      const fee = (headcount: number): unknown => call('FEE', headcount, type);
      const next = personDayTable.find(([from]) => from > max && fee(from) !== fee(min));
      for (const headcount of [min, max]) {
        if (next === undefined) expect(refusalOf('NEXTBAND', headcount, type)).toBe('no_next_band');
        else expect(callIn('zh-CN', 'NEXTBAND', headcount, type)).toEqual([[next[0], Number(fee(next[0])) - Number(fee(headcount))]]);
      }
    }
  });

  test('NEXTBAND in the last band is #N/A naming where it begins', () => {
    const fault = faultIn('zh-CN', 'NEXTBAND', 9000);
    expect([fault.code, fault.message]).toEqual(['#N/A', expect.stringContaining('8501')]);
    const [first, second] = callIn('zh-CN', 'NEXTBAND', column(1200, 9000));
    expect(first).toEqual([1551, 3000]);
    expect(second).toEqual([expect.objectContaining({ code: '#N/A' }), expect.objectContaining({ code: '#N/A' })]);
  });

  test('NEXTBAND by a card that gets cheaper is negative', () => {
    const cheaper = [[1, 9, 4.1, 1, 1], [10, 20, 4, 1, 1], ...OWN.slice(2)];
    expect(callIn('zh-CN', 'NEXTBAND', 5, null, cheaper)).toEqual([[10, -500]]);
  });

  test('SAMPLESIZE goes cell by cell', () => {
    expect(callIn('zh-CN', 'SAMPLESIZE', column(1, 25, 26), column('初审', '监督', '复评'))).toEqual(column(1, 3, 5));
  });
});

describe('an own card', () => {
  test('is read by BAND, PERSONDAYS, FEE and FEETABLE', () => {
    expect(call('BAND', 30, OWN)).toBe('26-60');
    expect(callIn('zh-CN', 'PERSONDAYS', column(30, 10), '监督', null, OWN)).toEqual(column(2, 1.5));
    expect(callIn('zh-CN', 'FEE', column(30, 10), column('初审', '监督'), OWN)).toEqual(column(38_000, 12_500));
    expect(callIn('zh-CN', 'FEETABLE', '监督', 'en', OWN).slice(1)).toEqual([
      [1, 25, 1.5, '', 12_500, 'your own rate card'],
      [26, 60, 2, '', 15_000, 'your own rate card'],
    ]);
  });

  test('has no days on site: refused, not 0', () => {
    expect(refusalOf('PERSONDAYS', 30, null, '现场', OWN)).toBe('rate_card_part_missing');
  });

  test('a built-in one goes by its names, or is left out', () => {
    for (const card of ['试行', ' TRIAL ', null, '', 0]) expect(call('FEE', 1200, null, card)).toBe(53_000);
    for (const card of ['ISO', 5, true]) expect(refusalOf('FEE', 1200, null, card)).toBe('rate_card_unknown');
  });

  test('without a price errs in the cells that need it, not beside them', () => {
    const [[needs], [does]] = callIn('zh-CN', 'FEE', column(10, 10), column('初审', '监督'), [...OWN.slice(0, 2), ...OWN.slice(3)]) as [
      [unknown],
      [unknown],
    ];
    expect(needs).toMatchObject({ message: '收费标准缺少“申请费”一行，无法计算初次评审费用。' });
    expect(does).toBe(12_500);
  });
});
