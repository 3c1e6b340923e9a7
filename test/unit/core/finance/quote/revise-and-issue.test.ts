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
      '应付总额',
    ]);
    expect(rows[4]).toEqual({
      what: '评审费',
      before: '16 × ¥3,000.00 = ¥48,000.00',
      after: '17 × ¥3,000.00 = ¥51,000.00',
      changeFen: 300_000n,
    });
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
