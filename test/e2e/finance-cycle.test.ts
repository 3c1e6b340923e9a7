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
      limit: '10,700',
    },
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
      limit: '10,700',
    },
    status: 'Trial',
  },
} as const;

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

    test('says which year is beyond the table', async () => {
      await field(cycle.headcount(3)).fill('10701');
      await eventually(paneText, (text) => /10,?700/u.test(text));
      expect(await button(cycle.make).getAttribute('aria-disabled')).toBe('true');
      await open.picture(`finance-cycle-refused-${lang}-${theme}`);
    });
  });
});
