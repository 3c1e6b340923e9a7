/** Three years and the recertification, bodies side by side, and all that a certificate costs: cards of the fees tab and their sheets. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    cycle: {
      card: '三年周期',
      headcount: (year: number) => `第 ${String(year)} 年人数`,
      make: '生成周期费用表',
      sheet: '周期费用',
      surveillance: '监督评审人日',
      third: '初次评审的三分之一（不取整）',
      thirdOnSheet: '监督评审按初次评审人日的三分之一，不取整',
      belongs: '属于下一张证书',
      outletsOnSheet: '3 个服务网点共 75 人，已含在总人数中',
    },
    compare: {
      headcount: '员工总人数（含服务网点）',
      second: '收费标准 2',
      add: '再加一个收费标准',
      third: '收费标准 3',
      make: '生成机构比较表',
      sheet: '机构比较',
      noPrice: '无价格',
      dayRate: '初次评审人日单价 ¥3,000.00 → ¥5,000.00',
      unchanged: '便宜的一家不变',
      oneBody: '只有一个收费标准有价格',
      toCards: '建另一家的收费标准',
      basis: '含税口径',
      gross: '价税合计（含增值税）',
      group: (position: number) => `机构 ${String(position)}`,
      taxUnknown: '含不含税，不能换算成价税合计',
      converted: '“甲机构”另加 6% 税额 ¥5,100.00',
    },
    client: { outlets: '服务网点（可不填）', tax: '增值税', included: '价格含税', excluded: '价格不含税' },
    total: {
      make: '生成总成本表',
      sheet: '总成本',
      notConsidered: '未考虑（不在合计中）',
      consulting: '咨询：第 2、3 年',
      wrong: '低 ¥50,000.00 大于预期 ¥30,000.00',
      all: '三年合计',
    },
    cards: { name: '名称', edition: '版本', id: '编号', dayRate: '评审人日单价' },
    create: { card: '生成收费标准表', sheet: '收费标准 甲机构', own: '甲机构' },
    status: '试行',
  },
  'en-US': {
    tab: 'Fees',
    cycle: {
      card: 'Three-year cycle',
      headcount: (year: number) => `Headcount in year ${String(year)}`,
      make: 'Create cycle sheet',
      sheet: 'Cycle',
      surveillance: 'Surveillance person-days',
      third: 'a third of the initial audit, not rounded',
      thirdOnSheet: 'surveillance at one third of the initial person-days, not rounded',
      belongs: 'belongs to the next certificate',
      outletsOnSheet: '3 outlets with 75 people, in the headcount',
    },
    compare: {
      headcount: 'Headcount (all employees, outlets included)',
      second: 'Rate card 2',
      add: 'Add a rate card',
      third: 'Rate card 3',
      make: 'Create comparison sheet',
      sheet: 'Comparison',
      noPrice: 'no price',
      dayRate: 'Initial audit: day rate ¥3,000.00 → ¥5,000.00',
      unchanged: 'the cheaper one stays the same',
      oneBody: 'Only one rate card has prices',
      toCards: 'Make the rate card of another body',
      basis: 'VAT in the comparison',
      gross: 'with VAT',
      group: (position: number) => `Body ${String(position)}`,
      taxUnknown: 'cannot be brought to prices with VAT',
      converted: 'VAT of 6% added to “Body A”: ¥5,100.00',
    },
    client: { outlets: 'Outlets (optional)', tax: 'VAT', included: 'prices include it', excluded: 'prices exclude it' },
    total: {
      make: 'Create total cost sheet',
      sheet: 'Total cost',
      notConsidered: 'Not considered, not in the totals',
      consulting: 'Consulting: years 2, 3',
      wrong: 'low ¥50,000.00 is more than expected ¥30,000.00',
      all: 'Three years',
    },
    cards: { name: 'Name', edition: 'Edition', id: 'Id', dayRate: 'Day rate of assessors' },
    create: { card: 'Create rate card sheet', sheet: 'Rate card Body A', own: 'Body A' },
    status: 'Trial',
  },
} as const;

/** Three outlets, 75 people. */
const OUTLETS = 'A 20\nB 30\nC 25';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('in %s', (lang, theme) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const paneShows = (text: string): Promise<unknown> => eventually(paneText, (found) => found.includes(text));
  const card = (title: string) => open.pane.getByRole('button', { name: new RegExp(`^${title}`, 'u') });
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const field = (label: string) => open.pane.getByLabel(label, { exact: true });
  const sheetIsMade = (name: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(name),
    );
  const columnOf = async (sheet: string, name: string): Promise<unknown[]> =>
    Promise.all((await book.cellsOf(sheet, name)).map((cell) => book.value(sheet, cell)));

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    await open.page.context().close();
  });

  describe('the cycle', () => {
    const { cycle } = words;

    test('of 1,200 people costs 53,000, then 18,500 a year, and 35,000 to go on', async () => {
      await card(cycle.card).click();
      await field(cycle.headcount(1)).fill('1200');
      for (const amount of ['¥53,000', '¥18,500', '¥35,000', '¥90,000', '¥125,000', '¥53,500']) await paneShows(amount);
      await paneShows(cycle.belongs);
      await paneShows(words.status);
      await open.picture(`finance-cycle-${lang}-${theme}`);
      await button(cycle.make).click();
      await sheetIsMade(cycle.sheet);
      expect(await columnOf(cycle.sheet, 'CERT_CycleFees')).toEqual([53_000, 18_500, 18_500, 35_000]);
      expect(await book.named(cycle.sheet, 'CERT_CycleFee')).toBe(90_000);
      expect(await book.named(cycle.sheet, 'CERT_CycleWithRecertificationFee')).toBe(125_000);
      expect(await book.errorsOn(cycle.sheet)).toEqual([]);
      await open.picture(`finance-cycle-sheet-${lang}-${theme}`);
      await book.select(cycle.sheet, 'L24');
      await open.picture(`finance-cycle-chart-${lang}-${theme}`);
    });

    test('goes by the headcount of each year, and by the reading that is chosen', async () => {
      await field(cycle.headcount(2)).fill('1300');
      await field(cycle.headcount(3)).fill('1,600');
      await field(cycle.surveillance).selectOption({ label: cycle.third });
      await button(cycle.make).click();
      const sheet = `${cycle.sheet} (2)`;
      await sheetIsMade(sheet);
      expect(await columnOf(sheet, 'CERT_CycleHeadcounts')).toEqual([1200, 1300, 1600, 1600]);
      // A third of 16 and of 17 person-days: 16,000 and 17,000, with the annual fee.
      expect((await columnOf(sheet, 'CERT_CycleFees')).slice(0, 3)).toEqual([53_000, 18_000, 19_000]);
      expect(JSON.stringify(await book.snapshotOf(sheet))).toContain(cycle.thirdOnSheet);
      await open.picture(`finance-cycle-years-${lang}-${theme}`);
    });

    test('takes three outlets and 6% tax, in the prices or on top of them', async () => {
      const { client } = words;
      await field(cycle.headcount(2)).fill('');
      await field(cycle.headcount(3)).fill('');
      await field(cycle.surveillance).selectOption({ index: 0 });
      await field(client.outlets).fill(OUTLETS);
      await field(client.tax).selectOption({ label: client.included });
      for (const amount of ['¥84,905.66', '¥5,094.34']) await paneShows(amount);
      await field(client.tax).selectOption({ label: client.excluded });
      for (const amount of ['¥5,400', '¥95,400']) await paneShows(amount);
      await button(cycle.make).click();
      const sheet = `${cycle.sheet} (3)`;
      await sheetIsMade(sheet);
      // 53,000 and 18,500 with 6% on top, each rounded by itself.
      expect(await columnOf(sheet, 'CERT_CyclePaid')).toEqual([56_180, 19_610, 19_610, 37_100]);
      expect(await book.named(sheet, 'CERT_CycleFee')).toBe(95_400);
      expect(JSON.stringify(await book.snapshotOf(sheet))).toContain(cycle.outletsOnSheet);
      await open.picture(`finance-cycle-taxed-${lang}-${theme}`);
    });

    test('says which year is beyond the table', async () => {
      await field(cycle.headcount(3)).fill('10701');
      await eventually(paneText, (text) => /10,?700/u.test(text));
      expect(await button(cycle.make).getAttribute('aria-disabled')).toBe('true');
      await open.picture(`finance-cycle-refused-${lang}-${theme}`);
    });
  });

  describe('the comparison', () => {
    const { compare, cards, create } = words;
    const openCard = (id: string) => open.pane.locator(`[data-card="${id}"] button`).first().click();
    const inCard = (id: string) => open.pane.locator(`[data-card="${id}"]`);

    test('keeps a card without prices beside one that has them', async () => {
      await openCard('compare');
      await field(compare.headcount).fill('1200');
      await paneShows(compare.noPrice);
      await paneShows('¥90,000');
      await paneShows(compare.oneBody);
      await open.picture(`finance-compare-refused-${lang}-${theme}`);
    });

    test('tells a copied card at 5,000 a day from the trial standard, line by line', async () => {
      // Nobody has to know where cards are made: the comparison leads there.
      await button(compare.toCards).click();
      const rateCards = inCard('rateCards');
      await eventually(
        () =>
          rateCards
            .locator('button')
            .first()
            .evaluate((opener) => opener === document.activeElement),
        Boolean,
      );
      await rateCards.getByLabel(cards.name, { exact: true }).fill(create.own);
      await rateCards.getByLabel(cards.edition, { exact: true }).fill('2026');
      await rateCards.getByLabel(cards.id, { exact: true }).fill('body-a');
      await rateCards.getByLabel(cards.dayRate, { exact: true }).fill('5000');
      await rateCards.getByRole('button', { name: create.card, exact: true }).click();
      await sheetIsMade(create.sheet);
      await openCard('compare');
      // The one other card with prices is chosen already.
      expect(await field(compare.second).inputValue()).toBe('body-a');
      expect(await paneText()).not.toContain(compare.oneBody);
      await paneShows(compare.dayRate);
      await paneShows(compare.unchanged);
      // 1,200 people: 85,000 and twice 29,500.
      await paneShows('¥144,000');
      await open.pane.getByText(compare.dayRate).first().scrollIntoViewIfNeeded();
      await open.picture(`finance-compare-${lang}-${theme}`);
      await button(compare.add).click();
      await field(compare.third).selectOption('iaf-md5-qms');
      await button(compare.make).click();
      await sheetIsMade(compare.sheet);
      const row = /\d+/u.exec(await book.addressOf(compare.sheet, 'CERT_ComparedFees'))?.[0] ?? '';
      expect(await Promise.all(['B', 'C', 'D'].map((column) => book.value(compare.sheet, column + row)))).toEqual([90_000, 144_000, '—']);
      expect(await book.errorsOn(compare.sheet)).toEqual([]);
      await open.picture(`finance-compare-sheet-${lang}-${theme}`);
      const chart = /\d+/u.exec(await book.addressOf(compare.sheet, 'CERT_BreakEvens'))?.[0] ?? '';
      await book.select(compare.sheet, `A${String(Number(chart) + 12)}`);
      await open.picture(`finance-compare-chart-${lang}-${theme}`);
    });
  });

  describe('the comparison with tax', () => {
    const { compare, client } = words;

    test('refuses a body of which nobody said what its prices include, and converts one that excludes tax', async () => {
      await field(compare.basis).selectOption({ label: compare.gross });
      await paneShows(compare.taxUnknown);
      await open.picture(`finance-compare-tax-unknown-${lang}-${theme}`);
      const taxOf = (position: number) =>
        open.pane.getByRole('group', { name: compare.group(position) }).getByLabel(client.tax, { exact: true });
      await taxOf(1).selectOption({ label: client.included });
      await taxOf(2).selectOption({ label: client.excluded });
      // 1,200 people at 5,000 a day: 90,100 and twice 31,270.
      await paneShows('¥152,640');
      await paneShows(compare.converted);
      await open.pane.getByText(compare.converted).first().scrollIntoViewIfNeeded();
      await open.picture(`finance-compare-converted-${lang}-${theme}`);
      await taxOf(2).scrollIntoViewIfNeeded();
      await open.picture(`finance-compare-tax-${lang}-${theme}`);
      await button(compare.make).click();
      const sheet = `${compare.sheet} (2)`;
      await sheetIsMade(sheet);
      const row = /\d+/u.exec(await book.addressOf(sheet, 'CERT_ComparedFees'))?.[0] ?? '';
      expect(await Promise.all(['B', 'C', 'D'].map((column) => book.value(sheet, column + row)))).toEqual([90_000, 152_640, '—']);
      expect(JSON.stringify(await book.snapshotOf(sheet))).toContain(compare.gross);
      expect(await book.errorsOn(sheet)).toEqual([]);
      await open.picture(`finance-compare-tax-sheet-${lang}-${theme}`);
    });
  });

  describe('the total cost', () => {
    const { total } = words;

    test('is the fees until more is typed, and says what it leaves out', async () => {
      await open.pane.locator('[data-card="totalCost"] button').first().click();
      await field(words.cycle.headcount(1)).fill('1200');
      await button(total.make).click();
      await sheetIsMade(total.sheet);
      await paneShows(total.notConsidered);
      await paneShows('¥90,000');
      expect(await book.errorsOn(total.sheet)).toEqual([]);
      await open.picture(`finance-total-cost-sheet-${lang}-${theme}`);
      await book.select(total.sheet, 'O25');
      await open.picture(`finance-total-cost-end-${lang}-${theme}`);
    });

    test('follows what is typed in three cases, and refuses a low above the expected', async () => {
      const row = /\d+/u.exec(await book.addressOf(total.sheet, 'CERT_CostConsulting'))?.[0] ?? '';
      for (const [column, amount] of [
        ['C', '20000'],
        ['D', '30000'],
        ['E', '45000'],
      ] as const) {
        await book.type(total.sheet, column + row, amount);
      }
      for (const amount of ['¥110,000', '¥120,000', '¥135,000']) await paneShows(amount);
      await paneShows(total.consulting);
      const totals = /\d+/u.exec(await book.addressOf(total.sheet, 'CERT_CostTotals'))?.[0] ?? '';
      expect(await Promise.all(['L', 'M', 'N'].map((column) => book.value(total.sheet, column + totals)))).toEqual([
        110_000, 120_000, 135_000,
      ]);
      await open.picture(`finance-total-cost-${lang}-${theme}`);
      await book.type(total.sheet, `C${row}`, '50000');
      await paneShows(total.wrong);
      expect(await book.value(total.sheet, `M${totals}`)).toBe('');
      expect(await book.tryType(total.sheet, `C${row}`, '-1')).toBe(false);
      await open.page.getByRole('dialog').getByRole('button').last().click();
    });

    test('takes a headcount for each year, and outlets', async () => {
      await field(words.cycle.headcount(3)).fill('1600');
      await field(words.client.outlets).fill(OUTLETS);
      await button(total.make).click();
      const sheet = `${total.sheet} (2)`;
      await sheetIsMade(sheet);
      const fees = /\d+/u.exec(await book.addressOf(sheet, 'CERT_CostFees'))?.[0] ?? '';
      // Year 3 is in the band of 6 person-days: 18,000 and the annual fee.
      expect(await book.value(sheet, `I${String(Number(fees) + 2)}`)).toBe(20_000);
      expect(await book.text(sheet, `O${String(Number(fees) + 2)}`)).toContain('1551–2025');
      expect(JSON.stringify(await book.snapshotOf(sheet))).toContain(words.cycle.outletsOnSheet);
      await open.picture(`finance-total-cost-outlets-${lang}-${theme}`);
    });
  });
});
