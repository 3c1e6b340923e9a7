import type { Cell } from '../../../src/core/cells/cell';
import { exactText } from '../../../src/core/audit/point-row';
import { cardInForce } from '../../../src/core/finance/card/cards-at-hand';
import { CARD_WORDS } from '../../../src/core/finance/card/card-words';
import { checkCard } from '../../../src/core/finance/card/check-card';
import type { CardDraft, DraftBand } from '../../../src/core/finance/card/card-draft';
import type { CardField, CardItem, ItemColumn } from '../../../src/core/finance/card/card-problem';
import { cardJson, MOST_CARD_BYTES, readCardJson, yuanText } from '../../../src/core/finance/card/card-json';
import { overlappingEditions } from '../../../src/core/finance/card/overlapping-editions';
import { serialDate } from '../../../src/core/lifecycle/serial-date';
import { cardProblemSentence } from '../../../src/i18n/finance/card-problems';
import { cardChoiceSentence } from '../../../src/i18n/finance/card-choice-refusals';
import { iafFinanceCard } from '../../../src/rate-cards/iaf-finance-card';
import { taxRates, taxRatesOn } from '../../../src/rate-cards/tax-rates';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';
import { buildRateCardSheet } from '../../../src/sheets/rate-card/build-rate-card-sheet';
import { readRateCardDraft } from '../../../src/sheets/rate-card/read-rate-card-sheet';
import { readBack } from '../sheets/support/read-back';

const day = (year: number, month: number, date: number): number => serialDate(year, month, date) ?? 0;

/** The trial card as its sheet has it; bands begin in row `first`. */
const { draft } = readRateCardDraft(readBack(buildRateCardSheet({ card: trialFinanceCard('zh-CN'), locale: 'zh-CN' })));
if (draft === null) throw new Error('the trial card makes a draft');
const base: CardDraft = draft;
const first = base.bands[0]?.row ?? 0;

const withField = (field: CardField, cell: Cell): CardDraft => ({ ...base, fields: { ...base.fields, [field]: cell } });
const withItem = (item: CardItem, column: ItemColumn, cell: Cell): CardDraft => {
  const old = base.items[item];
  const changed =
    column === 'amount' || column === 'origin' ? { ...old, [column]: cell } : { ...old, charged: { ...old.charged, [column]: cell } };
  return { ...base, items: { ...base.items, [item]: changed } };
};
const withBand = (index: number, change: (band: DraftBand) => Partial<DraftBand>): CardDraft => ({
  ...base,
  bands: base.bands.map((band, at) => (at === index ? { ...band, ...change(band) } : band)),
});
const withDays = (index: number, part: 'total' | 'onsite' | 'origin', cell: Cell): CardDraft =>
  withBand(index, ({ days }) => ({ days: { ...days, initial: { ...days.initial, [part]: cell } } }));

const row = (index: number): number => first + index;

describe('what the check says of one change of the trial card', () => {
  test.each<[string, CardDraft, string, string]>([
    ['no edition', withField('edition', ' '), '版本：没有填。', 'Edition: nothing is entered.'],
    ['an id with blanks', withField('id', 'Body A'), '编号：“Body A”只能用小写字母', 'Id: “Body A” may have only small letters'],
    ['an error cell', withField('name', { code: '#REF!' }), '名称：单元格是错误值 #REF!。', 'Name: the cell holds the error #REF!.'],
    ['a date that is none', withField('validFrom', '2026-02-30'), '“2026-02-30”不是日期', '“2026-02-30” is no date'],
    ['a blank cell of a desktop', withField('validFrom', 0), '“0”不是日期', '“0” is no date'],
    ['a rule in other words', withField('daysRounding', '四舍五入'), '“四舍五入”不认识', '“四舍五入” is not known'],
    ['a rule left open', withField('surveillanceDays', ''), '监督评审人日：没有填。', 'Surveillance person-days: nothing is entered.'],
    ['a share above all', withField('mostDiscount', 1.5), '1.5 应不大于 100%。', '1.5 must not be above 100%.'],
    ['half an adjustment', withField('mostOff', 0.3), '最多减和最多加都要填', 'needs both limits'],
    [
      'a price below zero',
      withItem('personDay', 'amount', -5),
      '评审人日单价，金额：-5 应不小于 0。',
      'Day rate of assessors, Amount: -5 must not be below 0.',
    ],
    ['a price of three decimals', withItem('annual', 'amount', 0.005), '0.005 最多 2 位小数。', '0.005 has more than 2 decimals.'],
    ['a price in words', withItem('annual', 'amount', '面议'), '“面议”不是数。', '“面议” is no number.'],
    ['a missing price', withItem('personDay', 'amount', ''), '没有评审人日单价：收取它的评审不能报价。', 'no day rate of assessors'],
    [
      'person-days for nothing',
      withItem('personDay', 'initial', '不收'),
      '初次评审必须收评审人日',
      'person-days must be charged: initial audit',
    ],
    [
      'a charge left open',
      withItem('annual', 'surveillance', null),
      '年金（含标志使用），监督评审：没有填。',
      'Annual fee with mark, Surveillance: nothing',
    ],
    [
      'no first band at 1',
      withBand(0, () => ({ min: 2 })),
      `第 ${String(row(0))} 行，人数从：第一档从 2 人起`,
      'the first band begins at 2',
    ],
    [
      'a gap',
      withBand(1, () => ({ min: 13 })),
      `第 ${String(row(1))} 行，人数从：空缺：11–12 人没有区间，本行应从 11 起。`,
      'gap: no band for 11–12',
    ],
    ['an overlap', withBand(1, () => ({ min: 10 })), '重叠：10 人已在上一档内，本行应从 11 起。', 'overlap: 10 is in the band before'],
    [
      'a reversed band',
      withBand(1, () => ({ min: 15, max: 11 })),
      `第 ${String(row(1))} 行，人数至：上限 11 小于下限 15。`,
      'the end, 11, is below the beginning, 15',
    ],
    ['a headcount of a half', withBand(1, () => ({ max: 15.5 })), '15.5 应为整数。', '15.5 must be a whole number.'],
    ['a third of a day', withDays(1, 'total', 3.25), '3.25 应为半天的倍数', '3.25 must be whole or half days'],
    ['no days', withDays(1, 'total', ''), '初次评审合计：没有填。', 'Initial audit total: nothing is entered.'],
    ['zero days', withDays(1, 'total', 0), '0 应不小于 0.5。', '0 must not be below 0.5.'],
    ['more on site than in all', withDays(1, 'onsite', 99), '现场 99 多于合计', '99 on site is above the total'],
    [
      'fewer days than before',
      withDays(3, 'total', 5),
      `第 ${String(row(3))} 行，初次评审合计：5 比第 ${String(row(2))} 行的`,
      'is less than',
    ],
  ])('%s', (_, changed, chinese, english) => {
    const { problems } = checkCard(changed);
    const said = (locale: 'zh-CN' | 'en-US'): string => problems.map((problem) => cardProblemSentence(problem, locale, 'sheet')).join('\n');
    expect(said('zh-CN')).toContain(chinese);
    expect(said('en-US')).toContain(english);
  });

  test('dates reversed are told with both', () => {
    const { card, problems } = checkCard({
      ...base,
      fields: { ...base.fields, validFrom: '2026年1月2日', validTo: '2026-01-01' },
    });
    expect(card).toBeNull();
    expect(problems).toContainEqual({
      place: { kind: 'field', field: 'validTo' },
      code: 'dates_reversed',
      from: '2026-01-02',
      to: '2026-01-01',
    });
  });

  test('a row that cannot be read is told once, not again as a gap after it', () => {
    const { problems } = checkCard(withBand(1, () => ({ max: 'x' })));
    expect(problems.map(({ code }) => code)).toEqual(['not_a_number']);
  });

  test('amounts, days and heads may carry their units', () => {
    const { card } = checkCard(withItem('personDay', 'amount', '￥5,000.50 元'));
    expect(card?.prices.personDay?.amountFen).toBe(500_050n);
    const days = checkCard(withDays(0, 'total', '3.5 人日')).card?.bands[0]?.days.initial.total;
    expect(days && exactText(days)).toBe('3.5');
  });

  test('days that a rule implies may stay blank: a third of the initial ones, unrounded', () => {
    const blank = { total: '', onsite: null, origin: '' };
    const implied = {
      ...withField('surveillanceDays', CARD_WORDS.surveillanceDays['third-of-initial']['zh-CN']),
      bands: base.bands.map((band) => ({ ...band, days: { ...band.days, surveillance: blank } })),
    };
    const { card } = checkCard(implied);
    expect(card?.bands.find(({ min }) => min === 1176)?.days.surveillance.total.toFraction()).toBe('16/3');
  });
});

test('IAF MD 5: days of the published table, the others derived; nothing can be charged', () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const card = iafFinanceCard(locale);
    expect([card.name, card.status].every((text) => /(仅供比较|[Ff]or comparison only)/u.test(text) && text.includes('GB/T 27922'))).toBe(
      true,
    );
    expect(Object.values({ ...card.prices, ...card.extras }).every((price) => price === null)).toBe(true);
  }
  const days = (headcount: number) => {
    const band = iafFinanceCard('zh-CN').bands.find(({ min, max }) => min <= headcount && headcount <= max);
    return (
      band &&
      (['initial', 'surveillance', 'recertification'] as const).map((type) =>
        [exactText(band.days[type].total), band.days[type].origin].join(' '),
      )
    );
  };
  // By hand: 14 ÷ 3 = 4.67 → 4.5, 28 ÷ 3 = 9.33 → 9.5; 1.5 ÷ 3 = 0.5, 1.5 × 2 ÷ 3 = 1.
  expect(days(1200)).toEqual(['14 published', '4.5 derived', '9.5 derived']);
  expect(days(5)).toEqual(['1.5 published', '0.5 derived', '1 derived']);
  expect(days(10_700)).toEqual(['22 published', '7.5 derived', '14.5 derived']);
  expect(days(10_701)).toBeUndefined();
  const { bands } = iafFinanceCard('zh-CN');
  bands.slice(1).forEach(({ min }, index) => expect(min).toBe((bands[index]?.max ?? 0) + 1));
});

test('tax rates are dated: the concession ends with 2027', () => {
  expect(taxRates.map(({ id, rate }) => [id, rate.toFraction()])).toEqual([
    ['general', '3/50'],
    ['smallScale', '3/100'],
    ['smallScaleConcession', '1/100'],
    ['exempt', '0'],
  ]);
  const ids = (date: number) => taxRatesOn(date).map(({ id }) => id);
  expect(ids(day(2027, 12, 31))).toContain('smallScaleConcession');
  expect(ids(day(2028, 1, 1))).toEqual(['general', 'smallScale', 'exempt']);
});

test('a tax rate names the law or announcement it is from, or says in its name and its source that it is a default', () => {
  for (const { provenance, name, source } of taxRates) {
    const isDefault = provenance === 'default';
    expect([name['zh-CN'].endsWith('（默认）'), name['en-US'].endsWith('(default)')]).toEqual([isDefault, isDefault]);
    if (isDefault) {
      expect(source['zh-CN']).toBe('手头没有公布的来源，请向税务顾问核实');
      expect(source['en-US']).toBe('No published source at hand: check with your tax adviser');
    } else expect(source['zh-CN']).toMatch(/号/u);
  }
});

describe('the edition in force', () => {
  const old = {
    ...trialFinanceCard('zh-CN'),
    id: 'a',
    name: '甲',
    edition: '2025',
    validFrom: day(2025, 1, 1),
    validTo: day(2025, 12, 31),
  };
  const next = { ...old, edition: '2026', validFrom: day(2026, 1, 1), validTo: null };
  const cards = [old, next];
  test.each([
    [day(2025, 1, 1), '2025'],
    [day(2025, 12, 31), '2025'],
    [day(2026, 1, 1), '2026'],
    [day(2099, 1, 1), '2026'],
  ])('on day %i it is %s', (date, edition) => {
    const found = cardInForce(cards, 'a', date);
    expect(found.ok && found.value.edition).toBe(edition);
  });
  test('none, several and unknown are told with the editions', () => {
    const say = (from: typeof cards, id: string, date: number): string[] => {
      const found = cardInForce(from, id, date);
      if (found.ok) throw new Error('no edition can be chosen');
      return [cardChoiceSentence(found.refusal, 'zh-CN'), cardChoiceSentence(found.refusal, 'en-US')];
    };
    expect(say(cards, 'a', day(2024, 12, 31))[0]).toBe(
      '“甲”在 2024-12-31 没有有效的版本；现有：2025（2025-01-01 至 2025-12-31）、2026（2026-01-01 起）。请改日期或补充版本。',
    );
    const both = [{ ...old, validTo: day(2026, 6, 30) }, next];
    expect(say(both, 'a', day(2026, 2, 1))[1]).toMatch(/^2 editions of “甲” are in force on 2026-02-01: 2025 .*, 2026 /u);
    expect(say(cards, 'b', 50_000)[1]).toContain('There is no rate card “b”');
    expect(overlappingEditions(cards)).toEqual([[], []]);
    expect(overlappingEditions(both).map(([problem]) => problem && cardProblemSentence(problem, 'zh-CN', 'sheet'))).toEqual([
      '有效期自：版本“2025”与版本“2026”在 2026-01-01 至 2026-06-30 同时有效，按日期无法选用。',
      '有效期自：版本“2026”与版本“2025”在 2026-01-01 至 2026-06-30 同时有效，按日期无法选用。',
    ]);
  });
});

describe('a card as a file', () => {
  const text = cardJson({ ...trialFinanceCard('zh-CN'), origin: 'own' });
  const changed = (from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`the file has no ${from}`);
    return text.replace(from, to);
  };
  test('has money as decimal yuan and is small', () => {
    expect(text).toContain('"amount": "3000.00"');
    expect(text.length).toBeLessThan(MOST_CARD_BYTES / 40);
    expect([yuanText(0n), yuanText(5n), yuanText(-123_456n)]).toEqual(['0.00', '0.05', '-1234.56']);
  });
  test.each<[string, string, string, string]>([
    ['no JSON', '{', '文件不是 JSON', 'The file is no JSON'],
    ['another format', '{"format":"x"}', 'format：文件不是本工具导出的收费标准。', 'format: the file is no rate card'],
    ['a version to come', changed('"version": 2', '"version": 3'), 'v3，本插件认识到 v2', 'v3; this one knows v2'],
    ['another currency', changed('"CNY"', '"USD"'), 'currency：“"USD"”不认识，应为：CNY。', 'currency: “"USD"” is not known'],
    ['a misspelt key', changed('"edition"', '"editon"'), 'editon：不认识这一项', 'editon: this entry is not known'],
    [
      'a list for a text',
      changed('"taxNote": "含税与否:收费标准未注明"', '"taxNote": ["x"]'),
      'taxNote：["x"] 不是这里该有的内容。',
      'taxNote: ["x"] does not belong here',
    ],
    [
      'a price that is none',
      changed('"3000.00"', '"free"'),
      '评审人日单价，金额：“free”不是数。',
      'Day rate of assessors, Amount: “free” is no number.',
    ],
    [
      'a charge that is none',
      changed('"approvalRegistration",', '"registration",'),
      'charges.initial[2]：“"registration"”不认识',
      'charges.initial[2]: “"registration"” is not known',
    ],
    ['a gap', changed('"min": 11', '"min": 12'), 'bands 第 2 项', 'Entry 2 of bands'],
  ])('%s is told by its place', (_, file, chinese, english) => {
    const { card, problems } = readCardJson(file);
    const said = (locale: 'zh-CN' | 'en-US'): string => problems.map((problem) => cardProblemSentence(problem, locale, 'file')).join('\n');
    expect(card).toBeNull();
    expect(said('zh-CN')).toContain(chinese);
    expect(said('en-US')).toContain(english);
  });
  test('may begin with a byte order mark', () => {
    expect(readCardJson(`\uFEFF${text}`).card?.id).toBe('trial');
  });
});
