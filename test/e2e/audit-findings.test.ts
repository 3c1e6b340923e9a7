/** From deductions to a followed list of nonconformities: made, kept up, both ways linked; why not five stars; all open rows conforming. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    sheet: '评分表',
    tab: '审核',
    card: '不符合项',
    list: '不符合项',
    make: '生成不符合项清单',
    update: '更新清单',
    judgements: ['不符合', '抽样', '符合'],
    why: '为什么不是五星级',
    conform: /^全部未评行（\d+）判为符合$/,
    confirm: /^判为符合（\d+ 行）$/,
    undo: '撤销',
    counts: ['未关闭 3 项，逾期 0 项', '未关闭 4 项，逾期 0 项'],
    special: '特1',
    gone: '已无扣分',
    unscored: '未评',
  },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    tab: 'Audit',
    card: 'Nonconformities',
    list: 'Nonconformities',
    make: 'Create the list',
    update: 'Update the list',
    judgements: ['nonconforming', 'sampled', 'conforming'],
    why: 'Why not five-star',
    conform: /^Judge all unscored rows \(\d+\) conforming$/,
    confirm: /^Judge conforming \(\d+ rows\)$/,
    undo: 'Undo',
    counts: ['3 open, 0 overdue', '4 open, 0 overdue'],
    special: 'SD1',
    gone: 'no deduction any more',
    unscored: 'unscored',
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
  const button = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: typeof name === 'string' });
  const cellsOf = (sheet: string, name: string) => book.cellsOf(sheet, name);
  const valueAt = async (sheet: string, name: string, line: number): Promise<unknown> =>
    book.value(sheet, (await cellsOf(sheet, name))[line] ?? '');
  const typeAt = async (name: string, line: number, text: string): Promise<void> =>
    book.type(words.sheet, (await cellsOf(words.sheet, name))[line] ?? '', text);

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    await button(words.create).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    await typeAt('CERT_Judgements', 2, words.judgements[0]);
    await typeAt('CERT_Reasons', 2, lang === 'zh-CN' ? '持证人员不足' : 'too few certified');
    await typeAt('CERT_Judgements', 5, words.judgements[1]);
    await typeAt('CERT_Samples', 5, '4');
    await typeAt('CERT_Nonconforming', 5, '1');
    await typeAt('CERT_SpecialTexts', 0, lang === 'zh-CN' ? '未明示收费' : 'fees not shown');
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.locator('[data-card="findings"] h2 button').click();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('why not five stars names the rows that lose most, one click from each', async () => {
    await paneShows(words.why);
    await open.picture(`audit-findings-${lang}-why`);
    const rows = open.pane.locator('[data-block="why"] ol li');
    expect(await rows.count()).toBe(2);
    await rows.first().getByRole('button').click();
    await eventually(
      () => open.page.evaluate(() => window.workbench.excel.snapshot().sheets.length),
      (sheets) => sheets > 0,
    );
  });

  test('one click makes the list and fills it; numbers stand in both sheets', async () => {
    await button(words.make).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.list),
    );
    await paneShows(words.counts[0]);
    expect(await Promise.all([0, 1, 2].map((line) => valueAt(words.list, 'CERT_NcRows', line)))).toEqual(['R03', 'R06', words.special]);
    expect(await Promise.all([0, 1, 2].map((line) => valueAt(words.list, 'CERT_NcLost', line)))).toEqual([5, 1.25, 1]);
    expect(await valueAt(words.sheet, 'CERT_FindingNumbers', 2)).toBe('NC-01');
    expect(await valueAt(words.sheet, 'CERT_SpecialFindingNumbers', 0)).toBe('NC-03');
    expect(await book.errorsOn(words.list)).toEqual([]);
    await open.picture(`audit-findings-${lang}-list`);
  });

  test('a new deduction is listed when the list comes to the front, and what was written stays', async () => {
    const [cause = ''] = await cellsOf(words.list, 'CERT_NcCauses');
    await book.type(words.list, cause, 'because');
    await book.select(words.sheet, 'A1');
    await typeAt('CERT_Judgements', 7, words.judgements[0]);
    // Events closer than 60 ms are one to the pane; no hand leaves a sheet and comes back so fast.
    await open.page.waitForTimeout(250);
    await book.select(words.list, 'A1');
    await eventually(
      () => valueAt(words.list, 'CERT_NcRows', 3),
      (row) => row === 'R08',
    );
    await paneShows(words.counts[1]);
    expect(await book.value(words.list, cause)).toBe('because');
  });

  test('a deduction that is gone stays in the list and is marked', async () => {
    await book.select(words.sheet, 'A1');
    await typeAt('CERT_Judgements', 7, words.judgements[2]);
    await button(words.update).click();
    await eventually(
      () => valueAt(words.list, 'CERT_NcMarks', 3),
      (mark) => mark === words.gone,
    );
    await paneShows(words.gone);
  });

  test('all open rows conforming, after a question; its undo leaves a row edited since', async () => {
    await button(words.conform).click();
    await open.picture(`audit-findings-${lang}-conform`);
    await button(words.confirm).click();
    await eventually(
      () => valueAt(words.sheet, 'CERT_Judgements', 0),
      (judgement) => judgement === words.judgements[2],
    );
    await button(words.undo).waitFor();
    await typeAt('CERT_Judgements', 0, words.judgements[0]);
    await button(words.undo).click();
    await eventually(
      () => valueAt(words.sheet, 'CERT_Judgements', 1),
      (judgement) => judgement === words.unscored,
    );
    expect(await valueAt(words.sheet, 'CERT_Judgements', 0)).toBe(words.judgements[0]);
    expect(await valueAt(words.sheet, 'CERT_Judgements', 2)).toBe(words.judgements[0]);
    await open.picture(`audit-findings-${lang}-undone`);
  });
});
