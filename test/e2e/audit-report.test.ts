/** The report's card: a draft while points are default ones, following the scores until it is frozen, and the one-page summary. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    tab: '审核',
    user: '您的姓名',
    scoring: '评分表',
    report: '评审报告',
    summary: '结果摘要',
    judgements: ['符合', '不符合'],
    refused: '不能出具结果报告，只能生成草稿。默认分值，仅供演练',
    makeReport: '生成报告草稿',
    makeSummary: '生成摘要草稿',
    made: '文件 › 打印',
    missing: '还缺少',
    freeze: '固定报告：评审报告',
    thaw: '撤销固定',
    frozen: '已固定为数值：',
    mark: '默认分值，仅供演练',
  },
  'en-US': {
    create: 'Create scoring sheet',
    tab: 'Audit',
    user: 'Your name',
    scoring: 'Scoring',
    report: 'Report',
    summary: 'Summary',
    judgements: ['conforming', 'nonconforming'],
    refused: 'only a draft can be made. Default points, for practice only',
    makeReport: 'Create draft report',
    makeSummary: 'Create draft summary',
    made: 'File › Print',
    missing: 'Still missing',
    freeze: 'Freeze report: Report',
    thaw: 'Undo freezing',
    frozen: 'Frozen to values: ',
    mark: 'Default points, for practice only',
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
  const paneShows = (text: string): Promise<unknown> =>
    eventually(
      () => open.pane.locator('body').innerText(),
      (found) => found.includes(text),
    );
  const hasSheet = (name: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(name),
    );
  const reportScore = (): Promise<unknown> => book.named(words.report, 'CERT_ReportScore');
  const judge = async (row: number, word: string): Promise<void> => {
    const cells = await book.cellsOf(words.scoring, 'CERT_Judgements');
    await book.type(words.scoring, cells[row] ?? '', word);
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    await open.pane.getByRole('button', { name: words.create }).click();
    await hasSheet(words.scoring);
    const cells = await book.cellsOf(words.scoring, 'CERT_Judgements');
    for (const cell of cells) await book.type(words.scoring, cell, words.judgements[0]);
    await judge(9, words.judgements[1]);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.locator('[data-card=report] button').first().click();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('with default points the report of a result is refused, and what is missing is listed', async () => {
    await paneShows(words.refused);
    await paneShows(words.missing);
    await open.picture(`audit-report-${lang}-card`);
  });

  test('the draft is made as a sheet of its own, says what it is, and shows no error', async () => {
    await open.pane.getByRole('button', { name: words.makeReport }).click();
    await hasSheet(words.report);
    await paneShows(words.made);
    expect(await book.value(words.report, 'A1')).toBe(words.mark);
    expect(await book.errorsOn(words.report)).toEqual([]);
    await eventually(reportScore, (score) => score === 94);
    await open.picture(`audit-report-${lang}-sheet`);
  });

  test('it follows the scores', async () => {
    await judge(9, words.judgements[0]);
    await eventually(reportScore, (score) => score === 100);
  });

  test('frozen with a name, it follows no more and says who froze it', async () => {
    const freeze = open.pane.getByRole('button', { name: words.freeze, exact: true });
    await open.pane.getByLabel(words.user).fill('张三');
    await freeze.click();
    await eventually(
      () => book.named(words.report, 'CERT_ReportState'),
      (state) => String(state).startsWith(words.frozen) && String(state).includes('张三'),
    );
    await judge(9, words.judgements[1]);
    expect(await reportScore()).toBe(100);
    await open.picture(`audit-report-${lang}-frozen`);
  });

  test('taken back, it follows again', async () => {
    await open.pane.getByRole('button', { name: words.thaw }).click();
    await eventually(reportScore, (score) => score === 94);
    expect(await book.errorsOn(words.report)).toEqual([]);
  });

  test('the summary is a sheet of one page', async () => {
    await book.select(words.scoring, 'A1');
    await open.pane.getByRole('button', { name: words.makeSummary }).click();
    await hasSheet(words.summary);
    const sheet = (await book.snapshotOf(words.summary)) as { readonly print: { readonly zoom: unknown } };
    expect(sheet.print.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(await book.errorsOn(words.summary)).toEqual([]);
    await eventually(
      () => book.named(words.summary, 'CERT_ReportScore'),
      (score) => score === 94,
    );
    await open.picture(`audit-report-${lang}-summary`);
  });
});
