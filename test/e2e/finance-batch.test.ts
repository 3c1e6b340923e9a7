/**
 * A list of clients becomes a price list, in a real Chromium through the real Office.js: 200 rows of which 3 cannot be priced, and a long
 * list that is cancelled on the way and then made to the end.
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
    priced: '197 家已报价，3 行未计入',
    refused: '3 行有问题，未报价',
    reason: '人数“约80”不是数字，应为不小于 1 的整数。',
    headings: ['序号', '客户名称', '员工人数（人）', '网点', '评审类型'],
    surveillance: '监督评审',
    subtotal: '合计',
    status: '试行/历史参考价',
    auditType: '未注明评审类型的行按',
    long: '批量报价（10000 行）',
    writing: (done: number) => `正在写入新工作表：${done} / 10000 行（${Math.floor(done / 100)}%）`,
    cancel: '取消',
    cancelled: '已取消，没有留下新工作表，客户清单未改动。',
    longCounts: '“批量报价”：已报价 10000 家。',
    longPriced: '10000 家已报价',
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
    priced: '197 priced, 3 left out',
    refused: '3 with a problem, not priced',
    reason: 'The headcount "约80" is not a number; it must be a whole number of 1 or more.',
    headings: ['No.', 'Client', 'Employees', 'Outlets', 'Audit type'],
    surveillance: 'surveillance',
    subtotal: 'Total',
    status: 'historic',
    auditType: 'Audit type where a row names none',
    long: 'Price 2500 rows',
    writing: (done: number) => `Writing the new sheet: ${done} of 2500 rows (${Math.floor(done / 25)}%)`,
    cancel: 'Cancel',
    cancelled: 'Cancelled: no new sheet was left, and your list is as it was.',
    longCounts: '“Price list”: 2500 priced.',
    longPriced: '2500 priced',
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

/** Writes rows into the first sheet, text as text. */
async function fill(open: OpenWorkbench, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const frame = open.page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  await frame?.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        range.values = cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
        await context.sync();
      }),
    rows,
  );
}

async function openCard({ pane }: OpenWorkbench, { tab }: { readonly tab: string }): Promise<void> {
  await pane.getByRole('tab', { name: tab, exact: true }).click();
  await pane.locator('[data-card=batch] button').first().click();
}

declare global {
  interface Window {
    saidInTest?: string[];
  }
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
    await fill(open, list(lang));
    await book.select('Sheet1', 'A1');
    before = await book.snapshotOf('Sheet1');
    await openCard(open, words);
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

jest.setTimeout(360_000);

// One language has all the 10,000: drawing them takes the workbench's engine its time.
describe.each([
  ['zh-CN', 10_000],
  ['en-US', 2500],
] as const)('a long batch in %s, of %d clients', (lang, clients) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let before: unknown;

  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const run = (): Promise<void> => open.pane.getByRole('button', { name: words.long, exact: true }).click();
  /** Clicks as soon as it can be seen: a round trip to the browser takes longer than the drawing leaves time for. */
  const cancelWhenSaid = (said: string): Promise<void> =>
    open.pane.locator('body').evaluate(
      (body: HTMLElement, { text, label }) =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            const button = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === label);
            if (button === undefined || !body.innerText.includes(text)) return;
            observer.disconnect();
            button.click();
            resolve();
          });
          observer.observe(body, { childList: true, subtree: true, characterData: true });
        }),
      { text: said, label: words.cancel },
    );
  const saidMeanwhile = (): Promise<readonly string[]> => open.pane.locator('body').evaluate(() => window.saidInTest ?? []);

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'dark' : 'light' });
    // Reading the page waits for the request that is being carried out; on a busy machine that may take long.
    open.page.setDefaultTimeout(120_000);
    book = new Workbook(open.page);
    const [, name, headcount] = words.headings;
    await fill(open, [
      [name, headcount],
      ...Array.from({ length: clients }, (_, index) => [`客户 ${index + 1}`, 1 + ((index * 7919) % 10_700)]),
    ]);
    await book.select('Sheet1', 'A1');
    before = await book.snapshotOf('Sheet1');
    await openCard(open, words);
    await open.pane.getByRole('button', { name: words.read, exact: true }).click();
    await open.pane.getByLabel(words.auditType).selectOption('recertification');
    // Between two requests there is little time to look: what is shown is kept.
    await open.pane.locator('body').evaluate((body: HTMLElement) => {
      const said: string[] = [];
      window.saidInTest = said;
      new MutationObserver(() => said.push(body.innerText)).observe(body, { childList: true, subtree: true, characterData: true });
    });
  });
  afterAll(() => open.page.context().close());

  test('is cancelled while it is drawn: no sheet is left, it is said so, and the form is as it was', async () => {
    const cancelled = cancelWhenSaid(words.writing(1000 - 7));
    await run();
    await cancelled;
    await eventually(paneText, (text) => text.includes(words.cancelled), 30_000);
    await open.picture(`${lang}-batch-cancelled`);
    expect(await book.sheetNames()).toEqual(['Sheet1']);
    expect(await book.snapshotOf('Sheet1')).toEqual(before);
    expect(await open.pane.getByLabel(words.auditType).inputValue()).toBe('recertification');
    expect(await paneText()).not.toContain(words.counts.slice(0, 6));
  });

  test('and then goes to the end, with its progress in rows and percent', async () => {
    await open.pane.locator('body').evaluate(() => window.saidInTest?.splice(0));
    await run();
    await eventually(saidMeanwhile, (said) => said.some((text) => text.includes(words.writing(1000 - 7))), 60_000);
    await open.picture(`${lang}-batch-drawing`);
    await eventually(paneText, (text) => text.includes(words.longCounts), 300_000);
    const said = (await saidMeanwhile()).join('\n');
    for (let drawn = 1000; drawn < clients; drawn += 1000) expect(said).toContain(words.writing(drawn - 7));
    expect(await book.sheetNames()).toEqual(['Sheet1', words.made]);
    expect(await book.value(words.made, 'B6')).toBe(words.longPriced);
    expect(await book.value(words.made, `B${clients + 7}`)).toBe(`客户 ${clients}`);
    expect(await book.snapshotOf('Sheet1')).toEqual(before);
    expect([open.strayRequests, open.pageErrors]).toEqual([[], []]);
    await open.picture(`${lang}-batch-long`);
  });
});
