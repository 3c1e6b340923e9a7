/**
 * An old, hand-made score sheet becomes a scoring sheet, in a real Chromium through the real Office.js: read, put right, previewed, imported.
 */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '审核',
    card: '导入旧评分表',
    sheet: '当前工作表',
    paste: '粘贴',
    pasteField: '粘贴旧评分表',
    read: '读取',
    next: '下一步',
    back: '上一步',
    noneLost: '没有扣分（符合）',
    counts: /^导入 \d+ 行/,
    before: '导入 6 行，跳过 4 行，看不懂 4 行',
    after: '导入 8 行，跳过 4 行，看不懂 2 行',
    conforming: '符合',
    suggestion: '对应到 5.1.2 人员配置（不含 5.1.2.2）',
    importButton: '导入为新的评分表',
    made: '评分表',
    report: '逐行报告',
    earnedOrLost: '有一列数字看不出是得分还是扣分，请在上面选择。',
    lost: '扣分',
    reason: '旧表得分 4/5',
    again: '再导入一张',
  },
  'en-US': {
    tab: 'Audit',
    card: 'Import an old sheet',
    sheet: 'Current sheet',
    paste: 'Paste',
    pasteField: 'Paste the old score sheet',
    read: 'Read',
    next: 'Next',
    back: 'Back',
    noneLost: 'Nothing lost (conforming)',
    counts: /^\d+ rows? imported/,
    before: '6 rows imported, 4 skipped, 4 not understood',
    after: '8 rows imported, 4 skipped, 2 not understood',
    conforming: 'conforming',
    suggestion: 'Take for 5.1.2 Staffing (without 5.1.2.2)',
    importButton: 'Import as a new scoring sheet',
    made: 'Scoring',
    report: 'Report, row by row',
    earnedOrLost: 'Nothing says whether a column of figures is points earned or points lost. Please choose above.',
    lost: 'Points lost',
    reason: 'Old sheet: 4/5',
    again: 'Import another',
  },
} as const;

/** As people keep them: a title, merged groups, full width, words beside figures, a subtotal. */
const OLD: readonly (readonly string[])[] = [
  ['某电器公司 2023 年售后服务评分'],
  ['一级指标', '条款', '指标', '分值', '得分', '备注'],
  ['售后服务体系', '5.1.1', '组织架构', '5', '５', ''],
  ['', '', '人员配置', '5', '5', ''],
  ['', '5.1.3', '资源配置', '5', '4分', ''],
  ['', '5.1.4', '规范要求', '5', '0', '无手册'],
  ['', '5.1.5', '监督', '5', '○', ''],
  ['', '5.1.6', '改进', '5', '', ''],
  ['', '小计', '', '30', '14', ''],
  ['商品服务', '5.2.1', '商品信息', '5', '3', '标识缺失'],
  ['', '5.2.2', '技术支持', '6', '6', ''],
  ['', '5.2.3', '配送', '6', 'ＮＡ', '客户自提'],
  ['', '5.2.4', '维修', '6', '7', ''],
  ['', '5.2.6', '废弃商品回收', '4', '4', ''],
];

const PASTED = ['组织架构\t5\t0\t', '资源配置\t5\t1\t备件不足', '规范要求\t5\t5\t无手册'].join('\n');

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('importing an old sheet in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let before: unknown;

  const click = (name: string): Promise<void> => open.pane.getByRole('button', { name, exact: true }).click();
  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const rowOf = async (id: string, column: string): Promise<unknown> => {
    const ids = await book.cellsOf(words.made, 'CERT_Ids');
    for (const [index, cell] of ids.entries()) {
      if ((await book.value(words.made, cell)) === id) return book.value(words.made, (await book.cellsOf(words.made, column))[index] ?? '');
    }
    throw new Error(`no row ${id}`);
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    for (const [row, cells] of OLD.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== '') await book.type('Sheet1', `${'ABCDEF'[column] ?? ''}${row + 1}`, text);
      }
    }
    before = await book.snapshotOf('Sheet1');
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.getByRole('button', { name: words.card }).click();
  });
  afterAll(() => open.page.context().close());

  test('the sheet in front is read, and every column is named', async () => {
    await open.pane.getByRole('radio', { name: words.sheet, exact: true }).check();
    await open.picture(`${lang}-import-source`);
    await click(words.read);
    await open.pane.getByText('Sheet1', { exact: false }).first().waitFor();
    await open.picture(`${lang}-import-columns`);
    await click(words.next);
    await eventually(paneText, (text) => text.includes(words.before));
    await open.picture(`${lang}-import-preview`);
  });

  test('a word is explained and a suggestion taken', async () => {
    await open.pane
      .getByLabel('“○”', { exact: false })
      .or(open.pane.getByLabel('"○"', { exact: false }))
      .first()
      .selectOption({ label: words.conforming });
    await click(words.suggestion);
    await eventually(paneText, (text) => text.includes(words.after));
    await open.picture(`${lang}-import-answered`);
  });

  test('the import makes a new sheet, and the old one is as it was', async () => {
    await click(words.importButton);
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.made),
      60_000,
    );
    await open.pane.getByLabel(words.report).waitFor();
    expect(await rowOf('R01', 'CERT_Judgements')).toBe(words.conforming);
    expect(await rowOf('R02', 'CERT_Judgements')).toBe(words.conforming);
    expect(await rowOf('R04', 'CERT_Adjudged')).toBe(4);
    expect(await rowOf('R04', 'CERT_Reasons')).toBe(words.reason);
    expect(await rowOf('R11', 'CERT_Reasons')).toBe('客户自提');
    // Full points: 5 + 5 + 5 + 5 + 5 + 6 + 5 = 36 of which R05 is lost and R04 has 4: 30 of 36.
    expect(await book.named(words.made, 'CERT_Score')).toBeCloseTo((30 / 36) * 100, 6);
    expect(await book.snapshotOf('Sheet1')).toEqual(before);
    expect(await book.errorsOn(words.made)).toEqual([]);
    const report = await open.pane.getByLabel(words.report).inputValue();
    for (const row of [10, 13]) expect(report).toMatch(new RegExp(`\\b${row}\\b`));
    await open.picture(`${lang}-import-done`);
  });

  test('a pasted table without headings is asked about, not guessed', async () => {
    await click(words.again);
    await open.pane.getByRole('radio', { name: words.paste, exact: true }).check();
    await open.pane.getByLabel(words.pasteField).fill(PASTED);
    await click(words.read);
    await eventually(paneText, (text) => text.includes(words.earnedOrLost));
    expect(await open.pane.getByRole('button', { name: words.next, exact: true }).isDisabled()).toBe(true);
    await open.picture(`${lang}-import-question`);
    await open.pane
      .locator('select')
      .filter({ has: open.pane.locator('option[value=earnedOrLost]') })
      .selectOption('lost');
    await click(words.next);
    await eventually(paneText, (text) => words.counts.test(text.split('\n').find((line) => words.counts.test(line)) ?? ''));
    await open.picture(`${lang}-import-pasted`);
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
  });
});
