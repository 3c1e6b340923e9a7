/**
 * The main job as a newcomer does it, in a real Chromium through the real Office.js: generate the scoring sheet, score every row,
 * read the level, fail it by special deductions, generate the fee table, price 1,200 people.
 */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    feesTab: '费用',
    createScoring: '生成评分表',
    createFees: '生成费用表',
    scoringSheet: '评分表',
    feeSheet: '费用表',
    conforming: '符合',
    sampled: '抽样',
    category: '违反法律法规',
    unscored: '未评分',
    provisional: '暂定 五星级（未评 1 项）',
    fiveStar: '五星级',
    notQualified: '不合格',
  },
  'en-US': {
    feesTab: 'Fees',
    createScoring: 'Create scoring sheet',
    createFees: 'Create fee table',
    scoringSheet: 'Scoring',
    feeSheet: 'Fees',
    conforming: 'conforming',
    sampled: 'sampled',
    category: 'Against laws or regulations',
    unscored: 'not scored',
    provisional: 'provisional five-star (1 unscored)',
    fiveStar: 'five-star',
    notQualified: 'not qualified',
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('the main job in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  const paneText = (): Promise<string> => open.pane.locator('body').innerText();

  beforeAll(async () => {
    open = await bench.open({ lang });
    book = new Workbook(open.page);
    await open.picture(`${lang}-1-start`);
  });
  afterAll(() => open.page.context().close());

  test('a click makes the scoring sheet: nothing scored, no cell in error', async () => {
    await open.pane.getByRole('button', { name: words.createScoring }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.scoringSheet),
    );
    expect(await book.named(words.scoringSheet, 'CERT_Level')).toBe(words.unscored);
    expect(await book.errorsOn(words.scoringSheet)).toEqual([]);
    await open.picture(`${lang}-2-scoring-sheet`);
  });

  test('scoring every row leads over a provisional level to five stars', async () => {
    const cells = await book.cellsOf(words.scoringSheet, 'CERT_Judgements');
    expect(cells).toHaveLength(16);
    for (const cell of cells.slice(0, -1)) await book.type(words.scoringSheet, cell, words.conforming);
    expect(await book.named(words.scoringSheet, 'CERT_Level')).toBe(words.provisional);
    const last = cells.at(-1) ?? '';
    await book.type(words.scoringSheet, (await book.cellsOf(words.scoringSheet, 'CERT_Samples')).at(-1) ?? '', '10');
    await book.type(words.scoringSheet, (await book.cellsOf(words.scoringSheet, 'CERT_Nonconforming')).at(-1) ?? '', '4');
    await book.type(words.scoringSheet, last, words.sampled);
    // 12.5 points lose 4 of 10 samples: 100 − 5 = 95, and the bound is inclusive.
    expect(await book.named(words.scoringSheet, 'CERT_Score')).toBe(95);
    expect(await book.named(words.scoringSheet, 'CERT_Level')).toBe(words.fiveStar);
    await eventually(paneText, (text) => text.includes(words.fiveStar) && text.includes('95.00'));
    expect(await book.errorsOn(words.scoringSheet)).toEqual([]);
    await open.picture(`${lang}-3-five-star`);
  });

  test('five special deductions fail the audit', async () => {
    const categories = await book.cellsOf(words.scoringSheet, 'CERT_SpecialCategories');
    for (const cell of categories.slice(0, 5)) await book.type(words.scoringSheet, cell, words.category);
    expect(await book.named(words.scoringSheet, 'CERT_Level')).toBe(words.notQualified);
    expect(await book.named(words.scoringSheet, 'CERT_Score')).toBe(90);
    await eventually(paneText, (text) => text.includes(words.notQualified));
    await open.picture(`${lang}-4-not-qualified`);
  });

  test('1,200 people cost 53,000 in the pane and in the fee table', async () => {
    await open.pane.getByRole('tab', { name: words.feesTab }).click();
    await open.pane.getByRole('textbox').fill('1200');
    await eventually(paneText, (text) => ['53,000', '18,500', '35,000', '90,000', '125,000'].every((amount) => text.includes(amount)));
    await open.pane.getByRole('button', { name: words.createFees }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.feeSheet),
    );
    const fee = (name: string): Promise<unknown> => book.named(words.feeSheet, name);
    expect([
      await fee('CERT_InitialFee'),
      await fee('CERT_SurveillanceFee'),
      await fee('CERT_RecertificationFee'),
      await fee('CERT_CycleFee'),
      await fee('CERT_CycleWithRecertificationFee'),
    ]).toEqual([53000, 18500, 35000, 90000, 125000]);
    expect(await book.errorsOn(words.feeSheet)).toEqual([]);
    await open.picture(`${lang}-5-fee-table`);
  });

  test('a second click makes another sheet and leaves the first as it is', async () => {
    const before = await book.snapshotOf(words.feeSheet);
    await open.pane.getByRole('button', { name: words.createFees }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(`${words.feeSheet} (2)`),
    );
    expect(await book.snapshotOf(words.feeSheet)).toEqual(before);
  });

  test('one undo takes a whole generated sheet away', async () => {
    await open.page.keyboard.press('Escape');
    await open.page.evaluate(() => window.workbench.excel.model.dispatch('REQUEST_UNDO'));
    await eventually(
      () => book.sheetNames(),
      (names) => !names.includes(`${words.feeSheet} (2)`),
    );
    expect(await book.sheetNames()).toEqual(['Sheet1', words.scoringSheet, words.feeSheet]);
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    expect(await open.page.evaluate(() => window.workbench.excel.unknownMembers)).toEqual([]);
  });
});
