import * as fc from 'fast-check';
import type { Cell } from '../../../../../src/core/cells/cell';
import { rational } from '../../../../../src/core/exact';
import { batchTotals } from '../../../../../src/core/finance/batch/batch-totals';
import type { ClientColumn } from '../../../../../src/core/finance/batch/client-column';
import { clientPricer, type BatchRow, type BatchTerms } from '../../../../../src/core/finance/batch/price-clients';
import { priceQuote } from '../../../../../src/core/finance/quote/price-quote';
import { rowRefusalSentence } from '../../../../../src/i18n/finance/client-refusals';
import { DATE, fullCard, PLAIN, trial } from '../../../../support/finance/quote-requests';

const TERMS: BatchTerms = { card: trial, date: DATE, auditType: 'initial', outletsCounted: true, tax: null };
const COLUMNS: readonly ClientColumn[] = ['name', 'headcount', 'outletHeadcounts', 'auditType'];

function priced(row: readonly Cell[], terms: Partial<BatchTerms> = {}, columns = COLUMNS): BatchRow {
  return clientPricer({ heading: null, columns }, { ...TERMS, ...terms })(row);
}

function totalOf(row: BatchRow): bigint | string {
  if (row.kind !== 'client') return row.kind;
  return row.price.ok ? row.price.value.totalFen : rowRefusalSentence(row.price.refusal, 'zh-CN');
}

describe('a client', () => {
  it.each<[string, Cell[], bigint]>([
    // 16 × 3,000 + 1,000 + 2,000 + 2,000
    ['the worked example', ['甲', 1200, '', ''], 5_300_000n],
    ['full width', ['甲', '１２００', '', ''], 5_300_000n],
    ['thousands and 人', ['甲', '1,200 人', '', ''], 5_300_000n],
    // 5.5 × 3,000 + 2,000
    ['its own audit type', ['甲', 1200, null, '监督'], 1_850_000n],
    // 10 × 3,000 + 5,000
    ['an English word', ['甲', 1200, null, 'Recertification'], 3_500_000n],
    ['outlets that this card does not time', ['甲', 1200, '30、25', ''], 5_300_000n],
    ['no outlets, written as 0', ['甲', 1200, 0, ''], 5_300_000n],
  ])('with %s', (_, cells, total) => {
    expect(totalOf(priced(cells))).toBe(total);
  });

  it('by a card that times outlets pays for each', () => {
    const [one, three] = [priced(['甲', 1200, '30', ''], { card: fullCard }), priced(['甲', 1200, '30; 30; 30', ''], { card: fullCard })];
    expect(Number(totalOf(three)) - 5_300_000).toBe(3 * (Number(totalOf(one)) - 5_300_000));
    expect(Number(totalOf(one))).toBeGreaterThan(5_300_000);
  });

  it('costs the same whether its kind was priced before or not', () => {
    const price = clientPricer({ heading: null, columns: COLUMNS }, TERMS);
    const first = price(['甲', 1176, '', '']);
    const second = price(['乙', 1550, '', '']);
    const alone = priced(['乙', 1550, '', '']);
    expect(second).toEqual(alone);
    expect(totalOf(first)).toBe(totalOf(second));
    expect(totalOf(price(['丙', 1551, '', '']))).not.toBe(totalOf(second));
    expect(totalOf(price(['丁', 1175, '', '']))).not.toBe(totalOf(second));
    expect(totalOf(price(['戊', 1176, '', '监督']))).toBe(1_850_000n);
  });

  it('has net, tax and gross where tax is asked for', () => {
    const row = priced(['甲', 1200, '', ''], { tax: { rate: rational(6, 100), mode: 'included' } });
    expect(row).toMatchObject({ price: { value: { taxed: { netFen: 5_000_000n, taxFen: 300_000n, grossFen: 5_300_000n } } } });
  });

  it('may be without a name where the list has no column of names', () => {
    expect(totalOf(priced([1200], {}, ['headcount']))).toBe(5_300_000n);
  });
});

describe('a row without a price says why', () => {
  it.each<[Cell[], string]>([
    [['', 1200, '', ''], '没有名称，请补上客户名称。'],
    [['甲', '', '', ''], '缺少人数，'],
    [['甲', 0, '', ''], '人数“0”无效'],
    [['甲', 12.5, '', ''], '12.5'],
    [['甲', '约 1200', '', ''], '约 1200'],
    [['甲', true, '', ''], 'TRUE'],
    [['甲', { code: '#N/A' }, '', ''], '#N/A'],
    [['甲', 10_701, '', ''], '10701 人不在收费标准的人数区间 1–10700 之内，不作推算。'],
    [['甲', 1200, '30、很多', ''], '第 2 个网点的人数“很多”无效'],
    [['甲', 20, '30', ''], '各网点共 30 人，超过总人数 20 人'],
    [['甲', 1200, '', '换证'], '换证'],
  ])('%j', (cells, sentence) => {
    expect(totalOf(priced(cells))).toContain(sentence);
  });

  it.each<[Cell[], ClientColumn, string, string]>([
    [['', 1200], 'ignore', '没有名称，请补上客户名称。', 'There is no name; please give the client’s name.'],
    [['甲', ''], 'ignore', '缺少人数，应为不小于 1 的整数。', 'The headcount is missing; it must be a whole number of 1 or more.'],
    [['甲', 0], 'ignore', '人数“0”无效，应为不小于 1 的整数。', 'The headcount "0" is not valid; it must be a whole number of 1 or more.'],
    [
      ['甲', '约80'],
      'ignore',
      '人数“约80”不是数字，应为不小于 1 的整数。',
      'The headcount "约80" is not a number; it must be a whole number of 1 or more.',
    ],
    [
      ['甲', 12.5],
      'ignore',
      '人数“12.5”不是整数，应为不小于 1 的整数。',
      'The headcount "12.5" is not a whole number; it must be a whole number of 1 or more.',
    ],
    [
      ['甲', true],
      'ignore',
      '人数不能是逻辑值 TRUE，应为不小于 1 的整数。',
      'The headcount cannot be the logical value TRUE; it must be a whole number of 1 or more.',
    ],
    [
      ['甲', 10_701],
      'ignore',
      '10701 人不在收费标准的人数区间 1–10700 之内，不作推算。',
      "10701 people lie outside the rate card's bands, 1 to 10700; nothing is guessed.",
    ],
    [
      ['甲', 1200, '年审'],
      'auditType',
      '评审类型“年审”未知，应为 初次评审、监督评审 或 复评。',
      'The audit type "年审" is not known; give initial, surveillance or recertification.',
    ],
    [
      ['甲', 1200, -1],
      'outletCount',
      '网点数“-1”无效，应为 0 或以上的整数。',
      'The number of outlets "-1" is not valid; it must be a whole number of 0 or more.',
    ],
    [
      ['甲', 1200, '30、-2'],
      'outletHeadcounts',
      '第 2 个网点的人数“-2”无效，应为 1 或以上的整数；几个网点之间请用顿号分开，如 30、25。',
      'Outlet 2: the headcount "-2" is not valid; it must be a whole number of 1 or more. Put semicolons between several outlets: 30; 25.',
    ],
  ])('%j, the last of them %s, says what stands there and what may, in both languages', (cells, last, chinese, english) => {
    const row = priced(cells, {}, ['name', 'headcount', last]);
    if (row.kind !== 'client' || row.price.ok) throw new Error('it has a price');
    expect(rowRefusalSentence(row.price.refusal, 'zh-CN')).toBe(chinese);
    expect(rowRefusalSentence(row.price.refusal, 'en-US')).toBe(english);
  });

  it.each([
    ['by a card that times each outlet', { card: fullCard }, '按各网点人数计人日'],
    ['where outlet staff are not in the headcount', { outletsCounted: false }, '总人数不含网点人员'],
  ])('%s the number of outlets is not enough', (_, terms, sentence) => {
    const columns = ['name', 'headcount', 'outletCount'] as const;
    expect(totalOf(priced(['甲', 1200, 3], terms, columns))).toContain(sentence);
    expect(totalOf(priced(['甲', 1200, 0], terms, columns))).toBe(5_300_000n);
  });

  it('a number of outlets that is none', () => {
    expect(totalOf(priced(['甲', 1200, '若干'], {}, ['name', 'headcount', 'outletCount']))).toBe('网点数“若干”无效，应为 0 或以上的整数。');
  });
});

describe('rows that are no clients', () => {
  it.each<[Cell[], string]>([
    [['', null, '  ', undefined], 'blank'],
    [['合计', 12_345, '', ''], 'subtotal'],
    [['总 计：', 99, '', ''], 'subtotal'],
    [['Total', 99, '', ''], 'subtotal'],
  ])('%j', (cells, kind) => {
    expect(totalOf(priced(cells))).toBe(kind);
  });

  it('a company whose name begins like a subtotal is a client', () => {
    expect(totalOf(priced(['Total Energies', 1200, '', '']))).toBe(5_300_000n);
  });
});

it('costs what a quote of its own would', () => {
  // One worker for all runs, so that most of them are priced by what is known.
  const workers = [trial, fullCard].map((card) => ({ card, price: clientPricer({ heading: null, columns: COLUMNS }, { ...TERMS, card }) }));
  const auditTypes = fc.constantFrom('initial' as const, 'surveillance' as const, 'recertification' as const);
  const outlets = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12_000 }),
      auditTypes,
      outlets,
      fc.constantFrom(...workers),
      (headcount, auditType, people, worker) => {
        const row = worker.price(['甲', headcount, people.join('、'), auditType]);
        const named = people.map((each, index) => ({ name: String(index + 1), headcount: each }));
        const quote = priceQuote({ ...PLAIN, auditType, headcount, outlets: named }, worker.card);
        if (row.kind !== 'client') throw new Error(row.kind);
        if (quote.ok) expect(row.price).toMatchObject({ value: { totalFen: quote.value.totalFen, days: quote.value.days } });
        else expect(row.price).toEqual({ ok: false, refusal: { by: 'quote', refusal: quote.refusal } });
      },
    ),
    { numRuns: 500 },
  );
});

it('counts and adds up what became of the rows', () => {
  const tax = { rate: rational(6, 100), mode: 'excluded' } as const;
  const price = clientPricer({ heading: null, columns: COLUMNS }, { ...TERMS, tax });
  const rows = [
    ['甲', 1200],
    ['乙', 'x'],
    ['', ''],
    ['丙', 1200, '', '监督'],
    ['合计', 2400],
  ].map(price);
  expect(batchTotals(rows)).toEqual({
    ...{ priced: 2, refused: 1, blank: 1, subtotals: 1, totalFen: 7_150_000n },
    taxed: { netFen: 7_150_000n, taxFen: 429_000n, grossFen: 7_579_000n },
  });
  expect(batchTotals([]).taxed).toBeNull();
});
