/** The grid by mouse and keyboard alone, and the pane shown and hidden by its own code. */
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

/** Puts the focus into the grid, as a click on a cell does. */
async function enterGrid(): Promise<void> {
  await open.page.locator('.o-grid-overlay').click({ position: { x: 80, y: 10 } });
}

/** At the pace of a quick typist: the editor opens with the first letter. */
async function typeByKeyboard(text: string): Promise<void> {
  await open.page.keyboard.type(text, { delay: 40 });
  await open.page.keyboard.press('Enter');
}

test('a refused text is told once, and the next one is typed as if nothing had been', async () => {
  await open.pane.getByRole('button', { name: '生成评分表' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  const [cell = ''] = await book.cellsOf('评分表', 'CERT_Judgements');
  await enterGrid();
  await book.select('评分表', cell);
  expect(await open.page.getByText(/求和/u).count()).toBe(0);
  await typeByKeyboard('尚可');
  const dialog = open.page.getByRole('dialog');
  await eventually(
    () => dialog.count(),
    (count) => count === 1,
  );
  await dialog.getByRole('button', { name: '确定' }).click();
  expect(await dialog.count()).toBe(0);
  await typeByKeyboard('符合');
  await eventually(
    () => book.value('评分表', cell),
    (value) => value === '符合',
  );
});

test('Alt+Down opens a cell’s list, the arrows choose from it', async () => {
  await open.pane.getByRole('button', { name: '生成评分表' }).click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
  );
  const [cell = ''] = await book.cellsOf('评分表', 'CERT_Judgements');
  await enterGrid();
  await book.select('评分表', cell);
  await open.page.keyboard.press('Alt+ArrowDown');
  await open.page.getByText('不符合', { exact: true }).last().waitFor();
  for (let step = 0; step < 3; step += 1) await open.page.keyboard.press('ArrowDown');
  await open.page.keyboard.press('Enter');
  await eventually(
    () => book.value('评分表', cell),
    (value) => value === '不符合',
  );
});

test('Office.addin hides and shows the pane, and learns when the user does', async () => {
  const pane = open.page.locator('#pane');
  const addin = open.page.frames().find((frame) => frame.url().includes('/addin/'));
  if (addin === undefined) throw new Error('the add-in has no frame');
  await addin.evaluate(async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await Office.addin.hide();
  });
  expect(await pane.isVisible()).toBe(false);
  await addin.evaluate(() => Office.addin.showAsTaskpane());
  expect(await pane.isVisible()).toBe(true);
  await pane.getByRole('button', { name: '关闭任务窗格' }).click();
  await open.page.getByRole('button', { name: '打开窗格' }).click();
  expect(await pane.isVisible()).toBe(true);
  await eventually(
    () => addin.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen),
    (seen) => seen.length === 4,
  );
});
