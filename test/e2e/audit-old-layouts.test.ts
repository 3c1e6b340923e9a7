/**
 * What a team has already: a scoring sheet of the first layout is taken over into a new one, from the tab where it is scored; and a range
 * picked in somebody's own sheet is imported.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

interface Recorded {
  readonly name: string;
  readonly blocks: readonly { readonly topLeft: string; readonly rows: readonly (readonly (string | number)[])[] }[];
  readonly names: readonly { readonly name: string; readonly address: string; readonly comment: string }[];
}

/** Cells and names of a scoring sheet as version 0.2.0 made it, without its formulas. */
const FIRST = JSON.parse(readFileSync(path.join(__dirname, '../golden/scoring-sheet-v1.json'), 'utf8')) as Recorded;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

/** Puts the recorded sheet into the workbook as the old version did: through the pane's Office.js. */
async function writeFirst({ page }: OpenWorkbench): Promise<void> {
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (pane === undefined) throw new Error('no pane');
  await pane.evaluate(async ({ name, blocks, names }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      for (const { topLeft, rows } of blocks) {
        const [first = []] = rows;
        const range = sheet.getRange(topLeft).getResizedRange(rows.length - 1, first.length - 1);
        range.values = rows.map((row) => [...row]);
      }
      for (const { name: own, address, comment } of names) sheet.names.add(own, sheet.getRange(address), comment);
      sheet.activate();
      await context.sync();
    });
  }, FIRST);
}

describe.each([
  { lang: 'zh-CN', theme: 'light', upgrade: '升级到新版评分表', said: '没有改动', made: '评分表 (2)' },
  { lang: 'en-US', theme: 'dark', upgrade: 'Upgrade to a new scoring sheet', said: 'is unchanged', made: '评分表 (2)' },
] as const)('a sheet of the first layout, in $lang', ({ lang, theme, upgrade, said, made }) => {
  let open: OpenWorkbench;
  let book: Workbook;
  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await writeFirst(open);
  });
  afterAll(() => open.page.context().close());

  test('is offered the new layout where it is scored, and is itself as it was', async () => {
    const [first = '', second = ''] = await book.cellsOf(FIRST.name, 'CERT_Judgements');
    await book.type(FIRST.name, first, '符合');
    await book.type(FIRST.name, second, '不符合');
    await book.type(FIRST.name, (await book.cellsOf(FIRST.name, 'CERT_Reasons'))[1] ?? '', '无证书');
    const before = await book.snapshotOf(FIRST.name);
    const button = open.pane.getByRole('button', { name: upgrade, exact: true });
    await button.scrollIntoViewIfNeeded();
    await open.picture(`upgrade-${lang}-offer`);
    await button.click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(made),
      60_000,
    );
    await eventually(
      () => open.pane.locator('body').innerText(),
      (text) => text.includes(said),
    );
    const judgements = await book.cellsOf(made, 'CERT_Judgements');
    expect(await Promise.all(judgements.slice(0, 3).map((at) => book.value(made, at)))).toEqual(['符合', '不符合', '未评']);
    expect(await book.value(made, (await book.cellsOf(made, 'CERT_Reasons'))[1] ?? '')).toBe('无证书');
    expect(await book.errorsOn(made)).toEqual([]);
    expect(await book.snapshotOf(FIRST.name)).toEqual(before);
    // The new sheet is in hand and needs no upgrade.
    await eventually(
      () => button.count(),
      (count) => count === 0,
    );
    await open.picture(`upgrade-${lang}-done`);
    expect([open.pageErrors, open.strayRequests]).toEqual([[], []]);
  });
});

test('only the range picked is imported, and the cards go on with the new sheet', async () => {
  const open = await bench.open();
  const book = new Workbook(open.page);
  const click = (name: string): Promise<void> => open.pane.getByRole('button', { name, exact: true }).click();
  const rows = [
    ['条款', '指标', '判定'],
    ['5.1.1', '组织架构', '√'],
    ['5.1.3', '资源配置', '×'],
    ['5.1.4', '规范要求', '√'],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) await book.type('Sheet1', `${'BCD'[column] ?? ''}${String(row + 3)}`, text);
  // Left out: the heading stands in row 3, and the last row is not picked.
  await open.page.evaluate(() => {
    const { model } = window.workbench.excel;
    model.selection.selectZone({ cell: { col: 1, row: 2 }, zone: { left: 1, top: 2, right: 3, bottom: 4 } });
  });
  await open.pane.getByRole('tab', { name: '审核', exact: true }).click();
  await open.pane.getByRole('button', { name: '导入旧评分表' }).click();
  await open.pane.getByRole('radio', { name: '当前选区', exact: true }).check();
  await click('读取');
  await click('下一步');
  await eventually(
    () => open.pane.locator('body').innerText(),
    (text) => text.includes('导入 2 行'),
  );
  await open.picture('import-selection');
  await click('导入为新的评分表');
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes('评分表'),
    60_000,
  );
  const judgements: Record<string, unknown> = {};
  const clauses = await book.cellsOf('评分表', 'CERT_Clauses');
  for (const [line, at] of (await book.cellsOf('评分表', 'CERT_Judgements')).entries())
    judgements[String(await book.value('评分表', clauses[line] ?? ''))] = await book.value('评分表', at);
  expect(judgements).toMatchObject({ '5.1.1': '符合', '5.1.3': '不符合', '5.1.4': '未评' });
  await book.select('Sheet1', 'A1');
  await eventually(
    () => open.pane.getByLabel('当前评分表').locator('option:checked').innerText(),
    (shown) => shown === '评分表',
  );
  expect([open.pageErrors, open.strayRequests]).toEqual([[], []]);
  await open.page.context().close();
});
