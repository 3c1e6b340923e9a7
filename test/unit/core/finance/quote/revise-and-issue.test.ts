import { rational } from '../../../../../src/core/exact';
import { quoteDifference } from '../../../../../src/core/finance/quote/difference';
import { freeNumber, issueObstacle, nextRevision, takenBy } from '../../../../../src/core/finance/quote/issue-obstacle';
import { priceQuote } from '../../../../../src/core/finance/quote/price-quote';
import { recordOf, type QuoteRecord } from '../../../../../src/core/finance/quote/quote-record';
import type { QuoteRequest } from '../../../../../src/core/finance/quote-request';
import { differenceRows } from '../../../../../src/i18n/finance/difference-text';
import { DATE, PLAIN, trial } from '../../../../support/finance/quote-requests';

function record(change: Partial<QuoteRequest>, revision = 0): QuoteRecord {
  const outcome = priceQuote({ ...PLAIN, ...change }, trial);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return recordOf(outcome.value, revision);
}

describe('the difference of a revision', () => {
  const tax = { rate: rational(6, 100), mode: 'excluded' as const };
  const before = record({ extras: [{ id: 'travel', quantity: rational(1), unitPriceFen: 100_000n }] });
  const after = record({ headcount: 1600, tax, discount: { share: rational(1, 10), approver: '王', reason: '老客户' } }, 1);
  const difference = quoteDifference(before, after);

  test('names what changed in the request, and nothing else', () => {
    expect(difference.fields).toEqual(['headcount', 'extras', 'discount', 'tax']);
  });

  test('has every line of either quote, with its change', () => {
    expect(difference.lines.map(({ id, changeFen }) => [id, changeFen])).toEqual([
      ['application', 0n],
      ['personDay', 300_000n],
      ['approvalRegistration', 0n],
      ['annual', 0n],
      ['discount', -560_000n],
      ['travel', -100_000n],
    ]);
  });

  test('its changes, and that of the tax, add up to the change of what is paid', () => {
    const sum = difference.lines.reduce((total, { changeFen }) => total + changeFen, 0n);
    expect(difference.afterFen - difference.beforeFen).toBe(sum + (after.taxed?.taxFen ?? 0n));
  });

  test('says only what changed', () => {
    const rows = differenceRows(difference, before, after, 'zh-CN');
    expect(rows.map(({ what }) => what)).toEqual([
      '员工总人数',
      '可选项目',
      '折扣',
      '增值税',
      '评审费',
      '折扣',
      '差旅食宿（据实）',
      '增值税额（价外）',
      '应付总额',
    ]);
    expect(rows[4]).toEqual({
      what: '评审费',
      before: '16 × ¥3,000.00 = ¥48,000.00',
      after: '17 × ¥3,000.00 = ¥51,000.00',
      changeFen: 300_000n,
      why: '1,200 人属人数区间 1176–1550，16 人日 → 1,600 人属人数区间 1551–2025，17 人日',
    });
  });

  test.each<[string, Partial<QuoteRequest>, Partial<QuoteRequest>, string, string]>([
    ['a headcount in the same band', {}, { headcount: 1300 }, '员工总人数', '仍在人数区间 1176–1550，16 人日不变'],
    [
      'another audit type',
      {},
      { auditType: 'surveillance' },
      '评审费',
      '1,200 人属人数区间 1176–1550，初次评审 16 人日 → 1,200 人属人数区间 1176–1550，监督评审 5.5 人日',
    ],
    ['a line that audit is not charged', {}, { auditType: 'surveillance' }, '申请费', '监督评审不收此项'],
    ['a line that audit is charged', { auditType: 'surveillance' }, {}, '申请费', '初次评审收取此项'],
    ['days set by hand', {}, { override: { days: rational(18), reason: '两地' } }, '评审费', '人工改定为 18 人日'],
    ['and no longer', { override: { days: rational(18), reason: '两地' } }, {}, '评审费', '不再人工改定人日（原为 18 人日）'],
    [
      'an optional line at another price',
      { extras: [{ id: 'copy', quantity: rational(1), unitPriceFen: 10_000n }] },
      { extras: [{ id: 'copy', quantity: rational(3), unitPriceFen: 12_000n }] },
      '证书副本',
      '数量 1 → 3；单价 ¥100.00 → ¥120.00，由报价人填写',
    ],
    [
      'a discount of more fees',
      { discount: { share: rational(1, 10), approver: '王', reason: '是' } },
      { discount: { share: rational(1, 5), approver: '王', reason: '是' }, headcount: 1600 },
      '折扣',
      '折扣比例 10% → 20%；可打折的费用 ¥53,000.00 → ¥56,000.00',
    ],
    ['tax on top of more fees', { tax }, { tax, headcount: 1600 }, '增值税额（价外）', '税按合计计算，合计 ¥53,000.00 → ¥56,000.00'],
  ])('%s is explained', (_, was, is, what, why) => {
    const [old, now] = [record(was), record(is, 1)];
    const rows = differenceRows(quoteDifference(old, now), old, now, 'zh-CN');
    expect(rows.find((row) => row.what === what && row.why !== '')?.why).toBe(why);
    const english = differenceRows(quoteDifference(old, now), old, now, 'en-US');
    expect(english.map((row) => row.why !== '')).toEqual(rows.map((row) => row.why !== ''));
    expect(JSON.stringify(english.map((row) => row.why))).not.toMatch(/[\u4e00-\u9fff]/u);
    // What is said of money adds up to what is paid.
    const changes = rows.map(({ changeFen }) => changeFen ?? 0n);
    expect(changes.slice(0, -1).reduce((sum, changeFen) => sum + changeFen, 0n)).toBe(changes.at(-1));
  });

  test('what was asked for itself needs no reason, and a discount is said in percent', () => {
    const discount = { share: rational(1, 8), approver: '王', reason: '是' };
    const [old, now] = [record({}), record({ discount, extras: [{ id: 'copy', quantity: rational(1), unitPriceFen: 10_000n }] }, 1)];
    const rows = differenceRows(quoteDifference(old, now), old, now, 'zh-CN').filter(({ changeFen }) => changeFen !== null);
    expect(rows.map(({ what, before, after, why }) => [what, before, after, why])).toEqual([
      ['证书副本', '—', '1 × ¥100.00 = ¥100.00', ''],
      ['折扣', '—', '12.5% × −¥53,100.00 = −¥6,637.50', ''],
      ['应付总额', '¥53,000.00', '¥46,462.50', ''],
    ]);
  });

  test('prices that changed in the card are told from those of another card', () => {
    const dearer = { ...trial, prices: { ...trial.prices, annual: { amountFen: 500_000n, origin: 'own' as const } } };
    const by = (card: typeof trial): string | undefined => {
      const outcome = priceQuote(PLAIN, card);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const [old, now] = [record({}), recordOf(outcome.value, 1)];
      return differenceRows(quoteDifference(old, now), old, now, 'zh-CN').find(({ what }) => what.startsWith('年金'))?.why;
    };
    expect(by(dearer)).toBe('单价 ¥2,000.00 → ¥5,000.00，收费标准的版本未变，但其中价格已改动');
    expect(by({ ...dearer, edition: '2027' })).toContain('换为“商品售后服务评价达标认证收费标准（试行） · 2027版”');
  });

  test('a quote does not differ from itself', () => {
    expect(quoteDifference(before, before)).toMatchObject({ fields: [], beforeFen: 5_400_000n, afterFen: 5_400_000n });
  });

  test('another edition of the card is a change', () => {
    expect(quoteDifference(before, { ...before, card: { ...before.card, edition: '2027' } }).fields).toEqual(['card']);
  });
});

describe('numbers', () => {
  const quotes = [
    { sheet: '甲', record: record({ number: 'Q-20261127-01' }) },
    { sheet: '乙', record: record({ number: 'Q-20261127-01' }, 1) },
    { sheet: '丙', record: null },
  ];

  test.each([
    [' q-20261127-01 ', 0, '甲'],
    ['Q-20261127-01', 1, '乙'],
    ['Q-20261127-01', 2, null],
    ['Q-20261127-02', 0, null],
  ])('%s, revision %i, is taken by %s', (number, revision, sheet) => {
    expect(takenBy(number, revision, quotes)).toBe(sheet);
  });

  test('the next revision and the next free number', () => {
    expect(nextRevision('Q-20261127-01', quotes)).toBe(2);
    expect(nextRevision('Q-9', quotes)).toBe(0);
    expect(freeNumber('2026-11-27', quotes)).toBe('Q-20261127-02');
  });
});

describe('issuing', () => {
  const draft = { record: record({}), asPriced: true, issuer: '李', today: DATE, others: [] };
  test.each([
    ['a good draft', {}, null],
    ['on its last day', { today: DATE + 30 }, null],
    ['the day after', { today: DATE + 31 }, 'already_expired'],
    ['figures changed by hand', { asPriced: false }, 'figures_changed'],
    ['nobody issues', { issuer: '  ' }, 'issuer_missing'],
    ['a damaged record', { record: null }, 'record_damaged'],
    ['for nobody', { record: record({ organisation: ' ' }) }, 'organisation_missing'],
    ['a number twice', { others: [{ sheet: '乙', record: record({}) }] }, 'number_taken'],
    ['another revision', { others: [{ sheet: '乙', record: record({}, 1) }] }, null],
  ])('%s', (_, change, code) => {
    expect(issueObstacle({ ...draft, ...change })?.code ?? null).toBe(code);
  });
});
