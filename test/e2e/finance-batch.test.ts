/**
 * A list of clients becomes a price list, in a real Chromium through the real Office.js: 200 rows of which 3 cannot be priced.
 */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    card: '批量报价',
    read: '读取选区',
    found: '读到 205 行：Sheet1 A1:E205',
    question: '“网点”一列是网点的个数还是各网点的人数？请在上面选择。',
    outlets: 'D 列：网点',
    run: '批量报价（203 行）',
    tax: '增值税',
    made: '批量报价',
    counts: '“批量报价”：已报价 197 家，3 行有问题，跳过空行和合计行 3。',
    // 9 more of each ten rows: see the sum below.
    priced: '197 家已报价',
    refused: '3 行有问题，未报价',
    reason: '人数“约80”不是数字。',
    headings: ['序号', '客户名称', '员工人数（人）', '网点', '评审类型'],
    surveillance: '监督评审',
    subtotal: '合计',
    status: '试行/历史参考价',
  },
  'en-US': {
    tab: 'Fees',
    card: 'Batch',
    read: 'Read the selection',
    found: '205 rows read: Sheet1 A1:E205',
    question: 'Does the column of outlets hold their number or the headcount of each? Please choose above.',
    outlets: 'Column D: Outlets',
    run: 'Price 203 rows',
    tax: 'Value added tax',
    made: 'Price list',
    counts: '“Price list”: 197 priced, 3 rows with a problem, 3 rows skipped (blank or totals).',
    priced: '197 priced',
    refused: '3 with a problem, not priced',
    reason: 'The headcount "约80" is not a number.',
    headings: ['No.', 'Client', 'Employees', 'Outlets', 'Audit type'],
    surveillance: 'surveillance',
    subtotal: 'Total',
    status: 'historic',
  },
} as const;

/** Title, headings, 200 clients with two blank rows among them, and a sum that must not be priced. */
function list(lang: keyof typeof WORDS): (string | number)[][] {
  const { headings, surveillance, subtotal } = WORDS[lang];
  const clients = Array.from({ length: 200 }, (_, index): (string | number)[] => [
    ...[
      index + 1,
      `=客户 ${index + 1}`,
      index % 2 === 0 ? 1200 : '１２００',
      index % 10 === 0 ? 3 : '',
      index % 4 === 0 ? surveillance : '',
    ],
  ]);
  const [, headcount, name, large] = [3, 50, 100, 150];
  clients[headcount] = [51, '=客户 51', '约80', '', ''];
  clients[name] = [101, '', 1200, '', ''];
  clients[large] = [151, '=客户 151', 10_701, '', ''];
  const blank = ['', '', '', '', ''];
  return [
    [`${subtotal} 2026`, '', '', '', ''],
    [...headings],
    ...clients.slice(0, 20),
    blank,
    blank,
    ...clients.slice(20),
    ['', subtotal, 240_000, '', ''],
  ];
}

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('a batch in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let before: unknown;

  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const row = (number: number): Promise<(string | number | boolean | null)[]> =>
    Promise.all('ABCDEFGHIJKLMNOP'.split('').map((column) => book.value(words.made, `${column}${number}`)));

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    const frame = open.page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
    await frame?.evaluate(
      (rows) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows.length, 5);
          range.values = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
          await context.sync();
        }),
      list(lang),
    );
    await book.select('Sheet1', 'A1');
    before = await book.snapshotOf('Sheet1');
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.locator('[data-card=batch] button').first().click();
  });
  afterAll(() => open.page.context().close());

  test('the list is read, its columns are named, and what is unclear is asked', async () => {
    await open.pane.getByRole('button', { name: words.read, exact: true }).click();
    await eventually(paneText, (text) => text.includes(words.found));
    expect(await paneText()).toContain(words.question);
    expect(await open.pane.getByRole('button', { name: words.run, exact: true }).isDisabled()).toBe(true);
    await open.picture(`${lang}-batch-question`);
    await open.pane.getByLabel(words.outlets).selectOption('outletCount');
    await eventually(paneText, (text) => !text.includes(words.question));
  });

  test('all rows are priced into a new sheet, the errors beside theirs', async () => {
    await open.pane.getByLabel(words.tax, { exact: true }).selectOption('general');
    await open.pane.getByRole('button', { name: words.run, exact: true }).scrollIntoViewIfNeeded();
    await open.picture(`${lang}-batch-terms`);
    await open.pane.getByRole('button', { name: words.run, exact: true }).click();
    await eventually(paneText, (text) => text.includes(words.counts), 60_000);
    await open.picture(`${lang}-batch-result`);
    // First client: row 3 of the list, surveillance, 5.5 × 3,000 + 2,000 = 18,500 with 6% in it: 17,452.83 + 1,047.17.
    expect(await row(8)).toEqual([
      ...[3, '=客户 1', 1200, 3, lang === 'zh-CN' ? '监督评审' : 'surveillance', '1176–1550', 5.5],
      ...[null, 16_500, null, 2000, 18_500, 17_452.83, 1047.17, 18_500, null],
    ]);
    expect(await book.value(words.made, 'L9')).toBe(53_000);
    // 50 clients stand before the one whose headcount is no number, two blank rows among them.
    expect(await row(58)).toEqual(expect.arrayContaining([55, '=客户 51', '约80', words.reason]));
    expect(await book.value(words.made, 'L58')).toBeNull();
    await book.select(words.made, 'P58');
    await open.picture(`${lang}-batch-errors`);
  });

  test('the sums and counts above the lines are right, and the status of the card is there', async () => {
    // Of 200 clients every fourth is a surveillance: 50, of which client 101 has no name. 49 × 18,500 + 148 × 53,000.
    expect(await book.value(words.made, 'L6')).toBe(49 * 18_500 + 148 * 53_000);
    expect(await book.value(words.made, 'B6')).toBe(words.priced);
    expect(await book.value(words.made, 'P6')).toBe(words.refused);
    expect(await book.text(words.made, 'A3')).toContain(words.status);
  });

  test('the list is as it was, nothing is in error, nothing went out', async () => {
    expect(await book.snapshotOf('Sheet1')).toEqual(before);
    expect(await book.errorsOn(words.made)).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    expect(open.pageErrors).toEqual([]);
  });
});
