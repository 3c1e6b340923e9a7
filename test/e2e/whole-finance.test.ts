/**
 * The whole job of a finance user in one go, by what the pane shows: 1,200 people with three outlets over three years, 6% tax both ways,
 * issued, revised to 1,600, the difference read, two bodies compared, and all of it in a file that prints.
 */
import { readFileSync } from 'node:fs';
import { unzip } from '../../xlsx/package/zip';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    client: '示例电器有限公司',
    organisation: '申请组织',
    number: '编号',
    headcount: '员工总人数',
    outletsPart: '网点与产品类别',
    addOutlet: '增加网点',
    outletName: (line: number) => `网点 ${String(line)} 名称`,
    outletHeadcount: (line: number) => `网点 ${String(line)} 人数`,
    tax: '增值税',
    mode: '单价是否含税',
    make: '生成报价单',
    issuer: '签发人',
    issue: '签发“报价单 Q-1”',
    revise: '修订“报价单 Q-1”',
    makeRevision: '生成修订版',
    difference: '“报价单 Q-1（修订 1）”与上一版的变化',
    same: '沿用“报价单”的客户：示例电器有限公司，1200 人，3 个网点',
    cycle: { firstYear: '第 1 年人数', outlets: '服务网点（可不填）', tax: '增值税', make: '生成周期费用表' },
    cards: { trial: '商品售后服务评价达标认证收费标准', copy: '复制', name: '名称', edition: '版本', id: '编号', dayRate: '评审人日单价' },
    createCard: '生成收费标准表',
    own: '甲机构',
    compare: { headcount: '员工总人数（含服务网点）', second: '收费标准 2', make: '生成机构比较表' },
    sheets: { quote: '报价单 Q-1', revised: '报价单 Q-1（修订 1）', cycle: '周期费用', card: '收费标准 甲机构', comparison: '机构比较' },
    superseded: '已被取代，见 Q-1（修订 1）',
    issued: '已签发',
    download: '下载 .xlsx',
    band: '1551–2025',
  },
  'en-US': {
    tab: 'Fees',
    client: 'Example Appliances Ltd.',
    organisation: 'Organisation',
    number: 'Number',
    headcount: 'Total headcount',
    outletsPart: 'Outlets and product categories',
    addOutlet: 'Add an outlet',
    outletName: (line: number) => `Outlet ${String(line)}: name`,
    outletHeadcount: (line: number) => `Outlet ${String(line)}: headcount`,
    tax: 'VAT',
    mode: 'Tax in the prices',
    make: 'Create quote',
    issuer: 'Issued by',
    issue: 'Issue “Quote Q-1”',
    revise: 'Revise “Quote Q-1”',
    makeRevision: 'Create revision',
    difference: 'What changed in “Quote Q-1 (revision 1)”',
    same: 'Same client as in “Quote”: Example Appliances Ltd., 1200 people, 3 outlets',
    cycle: { firstYear: 'Headcount in year 1', outlets: 'Outlets (optional)', tax: 'VAT', make: 'Create cycle sheet' },
    cards: { trial: 'Trial fee standard', copy: 'Copy', name: 'Name', edition: 'Edition', id: 'Id', dayRate: 'Day rate of assessors' },
    createCard: 'Create rate card sheet',
    own: 'Body A',
    compare: { headcount: 'Headcount (all employees, outlets included)', second: 'Rate card 2', make: 'Create comparison sheet' },
    sheets: { quote: 'Quote Q-1', revised: 'Quote Q-1 (revision 1)', cycle: 'Cycle', card: 'Rate card Body A', comparison: 'Comparison' },
    superseded: 'Superseded by Q-1 (revision 1)',
    issued: 'Issued',
    download: 'Download .xlsx',
    band: '1551–2025',
  },
} as const;

const OUTLETS = [
  ['A1', '30'],
  ['A2', '8'],
  ['A3', '60'],
] as const;

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
  const card = (id: string) => open.pane.locator(`[data-card=${id}]`);
  const unfold = (id: string): Promise<void> => card(id).locator('button').first().click();
  const shows = (id: string, ...texts: readonly string[]): Promise<unknown> =>
    eventually(
      () => card(id).innerText(),
      (found) => texts.every((text) => found.includes(text)),
    );
  /** What of a card reaches beyond its content. */
  const reachingOut = (id: string): Promise<string[]> =>
    card(id).evaluate((element) => {
      // The card's border and padding are no place for a field.
      const right = element.getBoundingClientRect().right - 10;
      return [...element.querySelectorAll('select, input, textarea, p, label')]
        .filter((part) => part.getBoundingClientRect().right > right)
        .map((part) => part.outerHTML.slice(0, 60));
    });
  const sheetIsMade = (name: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(name),
    );
  const field = (id: string, label: string) => card(id).getByLabel(label, { exact: true });
  const press = (id: string, name: string): Promise<void> => card(id).getByRole('button', { name, exact: true }).click();

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

  test('a quote for 1,200 people with three outlets, tax on top and in the prices', async () => {
    await unfold('quote');
    await field('quote', words.organisation).fill(words.client);
    await field('quote', words.number).fill('Q-1');
    await field('quote', words.headcount).fill('1200');
    await card('quote').getByText(words.outletsPart).click();
    for (const [index, [name, people]] of OUTLETS.entries()) {
      await press('quote', words.addOutlet);
      await field('quote', words.outletName(index + 1)).fill(name);
      await field('quote', words.outletHeadcount(index + 1)).fill(people);
    }
    await field('quote', words.tax).selectOption('6');
    await field('quote', words.mode).selectOption('included');
    await shows('quote', '¥50,000.00', '¥3,000.00', '¥53,000.00');
    await field('quote', words.mode).selectOption('excluded');
    await shows('quote', '¥53,000.00', '¥3,180.00', '¥56,180.00');
    expect(await reachingOut('quote')).toEqual([]);
    await press('quote', words.make);
    await sheetIsMade(words.sheets.quote);
  });

  test('three years of it', async () => {
    await unfold('cycle');
    await press('cycle', words.same);
    expect(await field('cycle', words.cycle.firstYear).inputValue()).toBe('1200');
    expect(await field('cycle', words.cycle.outlets).inputValue()).toBe('A1 30\nA2 8\nA3 60');
    expect(await field('cycle', words.cycle.tax).inputValue()).toBe('excluded');
    await open.picture(`whole-finance-cycle-${lang}`);
    // 90,000 and 6% of it.
    await shows('cycle', '¥90,000', '¥5,400', '¥95,400');
    expect(await reachingOut('cycle')).toEqual([]);
    await press('cycle', words.cycle.make);
    await sheetIsMade(words.sheets.cycle);
    expect(await book.errorsOn(words.sheets.cycle)).toEqual([]);
  });

  test('issued, revised to 1,600 people, and the difference with its reason', async () => {
    await unfold('quote');
    await field('quote', words.issuer).fill('Li 李');
    await press('quote', words.issue);
    await eventually(
      () => book.named(words.sheets.quote, 'CERT_QuoteState'),
      (state) => state === words.issued,
    );
    await press('quote', words.revise);
    await field('quote', words.headcount).fill('1600');
    await press('quote', words.makeRevision);
    await sheetIsMade(words.sheets.revised);
    await eventually(
      () => book.named(words.sheets.quote, 'CERT_QuoteState'),
      (state) => state === words.superseded,
    );
    expect(await book.named(words.sheets.quote, 'CERT_Gross')).toBe(56_180);
    expect(await book.named(words.sheets.revised, 'CERT_Gross')).toBe(59_360);
    await press('quote', words.difference);
    // One more person-day, and the tax on it.
    await shows('quote', words.superseded, '1,200', '1,600', '¥51,000.00', '¥59,360.00', '+¥3,180.00');
    await open.picture(`whole-finance-difference-${lang}`);
  });

  test('two bodies for the same client', async () => {
    await unfold('rateCards');
    await card('rateCards')
      .getByRole('button', { name: new RegExp(`^${words.cards.trial}`, 'u') })
      .click();
    await press('rateCards', words.cards.copy);
    await field('rateCards', words.cards.name).fill(words.own);
    await field('rateCards', words.cards.edition).fill('2026');
    await field('rateCards', words.cards.id).fill('body-a');
    await field('rateCards', words.cards.dayRate).fill('5000');
    await press('rateCards', words.createCard);
    await sheetIsMade(words.sheets.card);
    await unfold('compare');
    await open.picture(`whole-finance-compare-empty-${lang}`);
    await press('compare', words.same.replace('1200', '1600'));
    expect(await field('compare', words.compare.headcount).inputValue()).toBe('1600');
    await card('compare').getByRole('combobox', { name: words.compare.second, exact: true }).selectOption('body-a');
    await shows('compare', '¥3,000.00', '¥5,000.00');
    await open.picture(`whole-finance-compare-${lang}`);
    expect(await reachingOut('compare')).toEqual([]);
    await press('compare', words.compare.make);
    await sheetIsMade(words.sheets.comparison);
    expect(await book.errorsOn(words.sheets.comparison)).toEqual([]);
  });

  test('all of it in a file whose sheets print on A4', async () => {
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.page.getByRole('button', { name: words.download }).click(),
    ]);
    const parts = await unzip(new Uint8Array(readFileSync(await download.path())));
    const text = (part: string): string => new TextDecoder().decode(parts.get(part));
    const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/gu)].map(([, name]) => name);
    for (const sheet of Object.values(words.sheets)) {
      const xml = text(`xl/worksheets/sheet${String(names.indexOf(sheet) + 1)}.xml`);
      expect([sheet, /<pageSetup[^>]*paperSize="9"/u.test(xml), xml.includes('fitToWidth="0"')]).toEqual([sheet, true, false]);
    }
  });
});
