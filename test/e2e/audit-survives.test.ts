/** An audit goes on while the pane is closed, beside a second workbook, and while a co-author scores the same sheet. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    sheet: '评分表',
    conforming: '符合',
    nonconforming: '不符合',
    unscored: (count: number) => `${String(count)} 项（共 16 项）`,
    close: '关闭任务窗格',
    show: '打开窗格',
  },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    conforming: 'conforming',
    nonconforming: 'nonconforming',
    unscored: (count: number) => `${String(count)} of 16 indicators`,
    close: 'Close the task pane',
    show: 'Open pane',
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let judgements: readonly string[];
  const paneShows = (text: string): Promise<unknown> =>
    eventually(
      () => open.pane.locator('body').innerText(),
      (found) => found.includes(text),
    );

  beforeAll(async () => {
    open = await bench.open({ lang });
    book = new Workbook(open.page);
    await open.pane.getByRole('button', { name: words.create }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    judgements = await book.cellsOf(words.sheet, 'CERT_Judgements');
    await paneShows(words.unscored(16));
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });
  const judge = (line: number, text: string): Promise<void> => book.type(words.sheet, judgements[line] ?? '', text);

  test('what is scored while the pane is closed is counted when it is opened again', async () => {
    await open.page.getByRole('button', { name: words.close }).click();
    await judge(0, words.conforming);
    await open.page.getByRole('button', { name: words.show }).click();
    await paneShows(words.unscored(15));
  });

  test('what a co-author scores is counted, and the own cell stays selected', async () => {
    await book.select(words.sheet, judgements[4] ?? '');
    await open.page.evaluate(([sheet, cell, text]) => window.workbench.coauthor(sheet, cell, text), [
      words.sheet,
      judgements[1] ?? '',
      words.nonconforming,
    ] as const);
    await paneShows(words.unscored(14));
    await judge(4, words.conforming);
    await paneShows(words.unscored(13));
    expect(await book.value(words.sheet, judgements[1] ?? '')).toBe(words.nonconforming);
  });

  test('a second workbook beside it has an audit of its own', async () => {
    const page = await open.page.context().newPage();
    await page.goto(open.page.url());
    await page.waitForFunction(() => typeof (window as Partial<Window>).workbench?.write === 'function');
    await page.evaluate(() => window.workbench.ready);
    const other = new Workbook(page);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: words.create }).click();
    await eventually(
      () => other.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    await other.type(words.sheet, judgements[0] ?? '', words.conforming);
    await eventually(
      () => pane.locator('body').innerText(),
      (found) => found.includes(words.unscored(15)),
    );
    await open.page.bringToFront();
    await paneShows(words.unscored(13));
    await judge(5, words.conforming);
    await paneShows(words.unscored(12));
    expect(await pane.locator('body').innerText()).toContain(words.unscored(15));
    await page.close();
  });
});
