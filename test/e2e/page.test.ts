/** The workbench as a stranger uses it: the ribbon, typing a formula, a refused input, the language switches. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

let bench: Bench;
let open: OpenWorkbench;
let book: Workbook;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  open = await bench.open();
  book = new Workbook(open.page);
});
afterEach(async () => {
  expect(open.pageErrors).toEqual([]);
  await open.page.context().close();
});

const bodyText = (): Promise<string> => open.page.locator('body').innerText();
const paneText = (): Promise<string> => open.pane.locator('body').innerText();

test('a formula is found by typing, with help in Chinese, and calculates', async () => {
  await book.select('Sheet1', 'B3');
  await open.page.keyboard.type('=CERT.GR', { delay: 30 });
  await eventually(bodyText, (text) => text.includes('CERT.GRADE') && text.includes('得分对应的星级名称'));
  await open.picture('zh-CN-typing-formula');
  await open.page.keyboard.type('ADE(95)', { delay: 30 });
  await open.page.keyboard.press('Enter');
  await eventually(
    () => book.value('Sheet1', 'B3'),
    (value) => value === '五星级',
  );
});

test('a cell error shows its sentence at the cell', async () => {
  await book.type('Sheet1', 'B3', '=CERT.FEE(10701)');
  await book.value('Sheet1', 'B3');
  await book.select('Sheet1', 'A1');
  await book.select('Sheet1', 'B3');
  await eventually(bodyText, (text) => text.includes('超出收费标准上限 10700'));
  await open.picture('zh-CN-error-at-cell');
});

test('ribbon buttons do what the pane does', async () => {
  await open.page.getByRole('button', { name: '生成评分表' }).first().click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  await open.page.getByRole('button', { name: '生成费用表' }).first().click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('费用表'),
  );
  expect(await book.errorsOn('费用表')).toEqual([]);
  expect(await book.named('费用表', 'CERT_InitialFee')).toBe('');
});

test('an input the sheet does not allow is refused with its own words', async () => {
  await open.pane.getByRole('button', { name: '生成评分表' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  const [judgement = ''] = await book.cellsOf('评分表', 'CERT_Judgements');
  expect(await book.tryType('评分表', judgement, '尚可')).toBe(false);
  await open.picture('zh-CN-refused-input');
  const dialog = open.page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('判定');
  await open.page.keyboard.press('Enter');
  await eventually(
    () => dialog.count(),
    (count) => count === 0,
  );
  await open.page.keyboard.press('Escape');
  expect(await book.value('评分表', judgement)).toBe('未评');
});

test('the pane changes its language; a sheet keeps the one it was made in', async () => {
  await open.pane.getByRole('button', { name: '生成评分表' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  await open.pane.getByRole('button', { name: 'English' }).click();
  await eventually(paneText, (text) => text.includes('Score so far'));
  expect(await book.named('评分表', 'CERT_Level')).toBe('未评分');
  await open.pane.getByRole('button', { name: 'Create scoring sheet' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('Scoring'),
  );
  expect(await book.named('Scoring', 'CERT_Level')).toBe('not scored');
});

test('a bad headcount is answered in place, and no sheet is made of it', async () => {
  await open.pane.getByRole('tab', { name: '费用' }).click();
  for (const [typed, sentence] of [
    ['0', '人数“0”无效'],
    ['12.5', '人数“12.5”不是整数'],
    ['很多', '人数“很多”不是数字'],
    ['10701', '上限 10700'],
  ] as const) {
    await open.pane.getByRole('textbox').fill(typed);
    await eventually(paneText, (text) => text.includes(sentence));
  }
  await open.picture('zh-CN-bad-headcount');
  await open.pane.getByRole('button', { name: '生成费用表' }).click();
  await eventually(paneText, (text) => text.includes('请先改正窗格中的人数'));
  expect(await book.sheetNames()).toEqual(['Sheet1']);
});

test('inserted rows do not part the pane from its sheet', async () => {
  await open.pane.getByRole('button', { name: '生成评分表' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  await open.page.evaluate(() => {
    const { model } = window.workbench.excel;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: '评分表', dimension: 'ROW', base: 9, quantity: 1, position: 'before' });
  });
  const cells = await book.cellsOf('评分表', 'CERT_Judgements');
  expect(cells).toHaveLength(17);
  for (const [index, cell] of cells.entries()) {
    const points = (await book.cellsOf('评分表', 'CERT_Points'))[index] ?? '';
    if ((await book.value('评分表', points)) !== null && (await book.text('评分表', points)) !== '')
      await book.type('评分表', cell, '符合');
  }
  expect(await book.named('评分表', 'CERT_Level')).toBe('五星级');
  await eventually(paneText, (text) => text.includes('100.00') && text.includes('五星级'));
});
