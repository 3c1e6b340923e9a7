/** A scoring sheet whose results are frozen: the pane says so, the check lists it, one click brings the formulas back. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    sheet: '评分表',
    tabs: ['评分', '费用', '函数', '工具'],
    toggle: 'English',
    judgements: ['符合', '不符合'],
    freeze: '固定为数值',
    check: '发送前检查',
    confirm: /^修改 \d+ 个单元格$/,
    frozen: '此表的结果已固定为数值，不随输入变化',
    stale: '个结果已固定为数值，与当前输入算出的不同',
    restore: '恢复 CERT 公式',
  },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    tabs: ['Scoring', 'Fees', 'Functions', 'Tools'],
    toggle: '中文',
    judgements: ['conforming', 'nonconforming'],
    freeze: 'Freeze to values',
    check: 'Check before sending',
    confirm: /^Change \d+ cells?$/,
    frozen: 'The results in this sheet are frozen to values',
    stale: 'frozen and differs from what the inputs give now',
    restore: 'Back to live formulas',
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
  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const paneShows = (text: string, shown = true): Promise<unknown> => eventually(paneText, (found) => found.includes(text) === shown);
  const tab = (name: string) => open.pane.getByRole('tab', { name, exact: true });
  const scoreCell = (): Promise<unknown> => book.named(words.sheet, 'CERT_Score');

  beforeAll(async () => {
    open = await bench.open({ lang });
    book = new Workbook(open.page);
    await open.pane.getByRole('button', { name: words.create }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    const cells = await book.cellsOf(words.sheet, 'CERT_Judgements');
    for (const cell of cells) await book.type(words.sheet, cell, words.judgements[0]);
    await eventually(scoreCell, (score) => score === 100);
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('live, the pane says nothing of it', async () => {
    await paneShows('100.00');
    expect(await paneText()).not.toContain(words.frozen);
  });

  test('frozen, the pane says so, and the check lists what is out of date', async () => {
    await open.page.getByRole('button', { name: words.freeze }).click();
    await open.pane.getByRole('button', { name: words.confirm }).click();
    const [first = ''] = await book.cellsOf(words.sheet, 'CERT_Judgements');
    await book.type(words.sheet, first, words.judgements[1]);
    await tab(words.tabs[0]).click();
    await paneShows(words.frozen);
    await paneShows('100.00', false);
    expect(await scoreCell()).toBe(100);
    await open.picture(`frozen-${lang}-pane`);
    await open.page.getByRole('button', { name: words.check }).click();
    await paneShows(words.stale);
    await open.picture(`frozen-${lang}-check`);
  });

  test('one click leads to the way back, and then both say the same', async () => {
    await tab(words.tabs[0]).click();
    await open.pane.getByRole('button', { name: words.restore }).click();
    await open.pane.getByRole('button', { name: words.confirm }).click();
    await eventually(scoreCell, (score) => score !== 100);
    await tab(words.tabs[0]).click();
    await paneShows(words.frozen, false);
    await paneShows(Number(await scoreCell()).toFixed(2));
  });

  test('tabs and language button stay in one line at 320 px, whichever tab is in front', async () => {
    await open.page.locator('iframe').evaluate((element) => (element.style.width = '320px'));
    const middle = async (part: ReturnType<typeof tab>): Promise<number> => {
      const box = await part.boundingBox();
      return box === null ? NaN : box.y + box.height / 2;
    };
    for (const name of words.tabs) {
      await tab(name).click();
      // The pane may be scrolled; within one look at it the two are level.
      const [ofTab, ofButton] = [await middle(tab(name)), await middle(open.pane.getByRole('button', { name: words.toggle, exact: true }))];
      expect(Math.abs(ofTab - ofButton)).toBeLessThan(4);
    }
    await open.picture(`frozen-${lang}-header`);
  });
});
