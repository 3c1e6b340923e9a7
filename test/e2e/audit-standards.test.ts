/** The body's own table of points: pasted, checked, kept as a sheet, scored by; and a ladder answered step by step. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

/** Made up for this test: nobody's points. Clause, points. */
const MADE_UP: readonly (readonly [string, string])[] = [
  ...(['5.1.1.1', '5.1.2.1', '5.1.2.2', '5.1.3.1', '5.1.4.1', '5.1.5.1', '5.1.6.1', '5.1.7.1'] as const).map(
    (clause) => [clause, '5'] as const,
  ),
  ...(['5.2.1.1', '5.2.2.1', '5.2.3.1', '5.2.4.1', '5.2.5.1'] as const).map((clause) => [clause, '6'] as const),
  ['5.2.6.1', '5'],
  ['5.3.1.1', '12.5'],
  ['5.3.2.1', '12.5'],
];

const WORDS = {
  'zh-CN': {
    tab: '审核',
    card: '标准与分值表',
    ladders: '阶梯检查表',
    ladderSheet: '阶梯检查表',
    heading: '条款\t指标\t分值',
    item: '虚构示例',
    paste: '粘贴分值表',
    selection: '使用所选区域',
    edition: '版本（必填）',
    load: '生成分值表',
    table: '分值表',
    generate: '生成评分表',
    sheet: '评分表',
    practice: '仅供演练',
    notANumber: '第 3 行：分值“六”不是数',
    total: '5.1 合计 36 分，应为 40 分',
    fine: '16 项，合计 100 分',
    nothingWrong: '未发现问题。',
    signable: '评完后可以签署',
    conforming: '符合',
    fiveStar: '五星级',
    create: '生成检查表',
    yes: '是',
    reached: ['未达到', '基本', '中级', '高级'],
    missing: '具备问题处理能力',
    top: '已达最高级。',
    notLevels: '七星、十星、十二星不是 GB/T 27922 的等级',
    choice: '等级阶梯',
    le: 'L-E 达标/五星/七星/十星/十二星',
    standard: '按哪个标准评分',
    sbt: 'SB/T 10401-2006 生产企业（仅供学习）',
    replaced: '已被 GB/T 27922-2011 代替',
  },
  'en-US': {
    tab: 'Audit',
    card: 'Standards and point tables',
    ladders: 'Ladders',
    ladderSheet: 'Ladder',
    heading: 'Clause\tIndicator\tPoints',
    item: 'made-up example',
    paste: 'Paste the point table',
    selection: 'Use the selected range',
    edition: 'Edition (required)',
    load: 'Create point table',
    table: 'Point table',
    generate: 'Create scoring sheet',
    sheet: 'Scoring',
    practice: 'practice',
    notANumber: 'Row 3: the points “六” are no number',
    total: '5.1 adds up to 36 points instead of 40',
    fine: '16 indicators, 100 points in all',
    nothingWrong: 'No problem found.',
    signable: 'can be signed when it is scored',
    conforming: 'conforming',
    fiveStar: 'five-star',
    create: 'Create checklist',
    yes: 'yes',
    reached: ['none', 'basic', 'intermediate', 'advanced'],
    missing: 'the capability to handle problems',
    top: 'This is the top.',
    notLevels: 'Seven, ten and twelve stars are outside GB/T 27922',
    choice: 'Ladder',
    le: 'L-E qualified, five, seven, ten, twelve stars',
    standard: 'Standard to score by',
    sbt: 'SB/T 10401-2006 production (for study)',
    replaced: 'Replaced by GB/T 27922-2011',
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
  const paneShows = (text: string, shown = true): Promise<unknown> => eventually(paneText, (found) => found.includes(text) === shown);
  const card = (title: string) => open.pane.getByRole('button', { name: new RegExp(`^${title}`, 'u') });
  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  /** Selects cells as a user would with the mouse. */
  const select = (sheet: string, range: string): Promise<unknown> =>
    (open.page.frames()[1] ?? open.page.mainFrame()).evaluate(
      ([name, address]) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name);
          cells.activate();
          cells.getRange(address).select();
          await context.sync();
        }),
      [sheet, range] as const,
    );
  const text = (points: (clause: string, own: string) => string = (_, own) => own): string =>
    [words.heading, ...MADE_UP.map(([clause, own]) => `${clause}\t${words.item} ${clause}\t${points(clause, own)}`)].join('\n');

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await card(words.card).click();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('a table with errors is told row by row and cannot be loaded', async () => {
    const paste = open.pane.getByLabel(words.paste);
    await paste.fill(text((clause, own) => (clause === '5.1.2.1' ? '六' : own)));
    await paneShows(words.notANumber);
    await open.pane.getByLabel(words.edition).fill('2024-A');
    expect(await button(words.load).getAttribute('aria-disabled')).toBe('true');
    await paste.fill(text((clause, own) => (clause === '5.1.2.1' ? '1' : own)));
    await paneShows(words.total);
    await open.picture(`standards-wrong-${lang}-${theme}`);
    expect(await button(words.load).getAttribute('aria-disabled')).toBe('true');
  });

  test('a table without errors becomes a sheet of its own', async () => {
    await open.pane.getByLabel(words.paste).fill(text());
    await paneShows(words.fine);
    await paneShows(words.nothingWrong);
    await open.picture(`standards-fine-${lang}-${theme}`);
    await button(words.load).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.table),
    );
    expect(await book.named(words.table, 'CERT_TableEdition')).toBe('2024-A');
    expect(await book.errorsOn(words.table)).toEqual([]);
    await paneShows(words.signable);
    await open.picture(`standards-table-${lang}-${theme}`);
  });

  test('a scoring sheet made from it bears its edition and no practice mark', async () => {
    await button(words.generate).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    expect(await book.named(words.sheet, 'CERT_Standard')).toContain('2024-A');
    expect(await book.named(words.sheet, 'CERT_PointsState')).toContain('2024-A');
    expect(await book.named(words.sheet, 'CERT_PointsState')).not.toContain(words.practice);
    const cells = await book.cellsOf(words.sheet, 'CERT_Judgements');
    expect(cells).toHaveLength(MADE_UP.length);
    for (const cell of cells) await book.type(words.sheet, cell, words.conforming);
    await eventually(
      () => book.named(words.sheet, 'CERT_Score'),
      (score) => score === 100,
    );
    expect(await book.named(words.sheet, 'CERT_Level')).toBe(words.fiveStar);
    await open.picture(`standards-scoring-${lang}-${theme}`);
  });

  test('the same table picked from cells is read too', async () => {
    const address = await book.addressOf(words.table, 'CERT_PointClauses');
    const last = /\d+$/u.exec(address)?.[0] ?? '';
    await select(words.table, `A7:C${last}`);
    await button(words.selection).click();
    await paneShows(words.fine);
    await paneShows(`${words.table}!A7:C${last}`);
  });

  test('the standard that was replaced says so', async () => {
    await open.pane.getByLabel(words.standard).selectOption({ label: words.sbt });
    await paneShows(words.replaced);
    await button(words.generate).click();
    const sheet = `${words.sheet} (2)`;
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(sheet),
    );
    expect(await book.cellsOf(sheet, 'CERT_Judgements')).toHaveLength(27);
    expect(await book.errorsOn(sheet)).toEqual([]);
    await open.picture(`standards-sbt-${lang}-${theme}`);
  });

  test('a ladder shows the rung reached and what is missing as it is answered', async () => {
    await card(words.ladders).click();
    await button(words.create).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.ladderSheet),
    );
    const cells = await book.cellsOf(words.ladderSheet, 'CERT_LadderAnswers');
    const result = await book.addressOf(words.ladderSheet, 'CERT_LadderResult');
    const reached = [0, 0, 0, 1, 1, 2, 2, 3];
    for (const [count, cell] of [null, ...cells].entries()) {
      if (cell !== null) await book.type(words.ladderSheet, cell, words.yes);
      await eventually(
        () => book.value(words.ladderSheet, result),
        (rung) => rung === words.reached[reached[count] ?? 0],
      );
      await paneShows(words.reached[reached[count] ?? 0] ?? '');
      if (count === 4) {
        await paneShows(words.missing);
        await open.picture(`ladder-${lang}-${theme}`);
      }
    }
    await paneShows(words.top);
    expect(await book.errorsOn(words.ladderSheet)).toEqual([]);
  });

  test('the ladder of more stars warns that they are none of the standard', async () => {
    await open.pane.getByLabel(words.choice, { exact: true }).selectOption({ label: words.le });
    await paneShows(words.notLevels);
    await button(words.create).click();
    const sheet = `${words.ladderSheet} (2)`;
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(sheet),
    );
    const thresholds = await book.cellsOf(sheet, 'CERT_LadderThresholds');
    for (const [index, cell] of thresholds.entries()) await book.type(sheet, cell, String([70, 95, 97, 98, 99][index] ?? ''));
    await book.type(sheet, await book.addressOf(sheet, 'CERT_LadderScore'), '96');
    await eventually(
      () => book.value(sheet, 'A3'),
      (summary) => String(summary).includes('1.00'),
    );
    expect(await book.errorsOn(sheet)).toEqual([]);
    await open.picture(`ladder-stars-${lang}-${theme}`);
  });
});
