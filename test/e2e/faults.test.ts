/** What a user meets when something goes wrong: one clear sentence each time, and nothing of theirs is touched. */
import type { Frame } from 'playwright-core';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

function paneFrame(open: OpenWorkbench): Frame {
  const frame = open.page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

const alerts = (open: OpenWorkbench): Promise<string> => open.pane.locator('body').innerText();

const LANGUAGES = [
  {
    lang: 'zh-CN' as const,
    create: '生成评分表',
    sheet: '评分表',
    workbookProtected: '工作簿结构受保护',
    finishCell: '请先按 Enter 完成单元格编辑',
    hostError: 'Excel 没有完成操作',
    select: '人数“0”无效',
  },
  {
    lang: 'en-US' as const,
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    workbookProtected: 'The structure of the workbook is protected',
    finishCell: 'Finish the cell with Enter first',
    hostError: 'Excel did not finish',
    select: 'The headcount "0" is not valid',
  },
];

describe.each(LANGUAGES)('faults in $lang', (words) => {
  let open: OpenWorkbench;
  let book: Workbook;
  beforeEach(async () => {
    open = await bench.open({ lang: words.lang });
    book = new Workbook(open.page);
    await book.type('Sheet1', 'A1', '我的数据');
    await book.type('Sheet1', 'B2', '=1+1');
  });
  afterEach(async () => {
    expect(await book.value('Sheet1', 'A1')).toBe('我的数据');
    expect(await book.value('Sheet1', 'B2')).toBe(2);
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('a protected workbook', async () => {
    await paneFrame(open).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    );
    await open.pane.getByRole('button', { name: words.create }).click();
    await eventually(
      () => alerts(open),
      (text) => text.includes(words.workbookProtected),
    );
    expect(await book.sheetNames()).toEqual(['Sheet1']);
    await open.picture(`${words.lang}-fault-protected`);
  });

  test('a cell being edited: after a second it says so, and goes on by itself', async () => {
    await book.select('Sheet1', 'D4');
    await open.page.keyboard.type('12');
    await eventually(
      () => open.page.evaluate(() => window.workbench.excel.cellEditing),
      (editing) => editing,
    );
    await open.pane.getByRole('button', { name: words.create }).dispatchEvent('click');
    await eventually(
      () => alerts(open),
      (text) => text.includes(words.finishCell),
    );
    expect(await book.sheetNames()).toEqual(['Sheet1']);
    await open.page.keyboard.press('Enter');
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    expect(await book.value('Sheet1', 'D4')).toBe(12);
  });

  test('the host fails in the middle: the half-made sheet is gone', async () => {
    await open.page.evaluate(() => {
      const { excel } = window.workbench;
      const real = excel.executeRequest.bind(excel);
      let failed = false;
      // Like Excel: earlier actions stay done, the failing one and what follows are not.
      excel.executeRequest = async (body: string, ...rest: unknown[]) => {
        const request = JSON.parse(body) as { Actions: { Id: number }[] };
        if (failed || request.Actions.length < 200) return (real as (...args: unknown[]) => Promise<string>)(body, ...rest);
        failed = true;
        const cut = Math.floor(request.Actions.length / 2);
        const done = JSON.parse(
          await (real as (...args: unknown[]) => Promise<string>)(
            JSON.stringify({ ...request, Actions: request.Actions.slice(0, cut) }),
            ...rest,
          ),
        ) as { Results: unknown };
        return JSON.stringify({
          Error: { Code: 'GeneralException', Message: 'Out of cheese', Location: 'Range.values', ActionIndex: cut, HttpStatusCode: 500 },
          ProcessedResults: { Results: done.Results },
        });
      };
    });
    await open.pane.getByRole('button', { name: words.create }).click();
    const text = await eventually(
      () => alerts(open),
      (shown) => shown.includes(words.hostError),
    );
    expect(text).toContain('Out of cheese');
    expect(text).toContain('GeneralException');
    await eventually(
      () => book.sheetNames(),
      (names) => names.length === 1,
    );
    await open.picture(`${words.lang}-fault-host`);
  });

  test('a selected CERT cell in error tells its sentence in the pane', async () => {
    await book.type('Sheet1', 'F6', '0');
    await book.type('Sheet1', 'F7', '=IF(TRUE,CERT.FEE(F6),1)');
    expect(await book.value('Sheet1', 'F7')).toBe('#VALUE!');
    await book.select('Sheet1', 'A1');
    await book.select('Sheet1', 'F7');
    await eventually(
      () => alerts(open),
      (text) => text.includes(words.select),
    );
    await open.picture(`${words.lang}-cell-error`);
  });

  test('a selected cell that another formula spills its error into tells its own sentence', async () => {
    await book.type('Sheet1', 'F1', '95');
    await book.type('Sheet1', 'F2', '101');
    await book.type('Sheet1', 'G1', '=CERT.GRADE(F1:F2)');
    expect(await book.value('Sheet1', 'G2')).toBe('#VALUE!');
    await book.select('Sheet1', 'A1');
    await book.select('Sheet1', 'G2');
    const text = await eventually(
      () => alerts(open),
      (shown) => shown.includes('CERT.GRADE'),
    );
    expect(text).toMatch(/G2.*#VALUE!/u);
    expect(text).toContain('101');
  });

  test('an Office.js member the workbench lacks fails loudly and is listed', async () => {
    const error = await paneFrame(open).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load('items/name');
        await context.sync();
        return 'no error';
      }).catch((fault: unknown) => (fault instanceof OfficeExtension.Error ? `${fault.code} ${fault.message}` : String(fault))),
    );
    expect(error).toContain('ApiNotFound');
    expect(error.toLowerCase()).toContain('slicers');
    expect((await open.page.evaluate(() => window.workbench.excel.unknownMembers)).join()).toMatch(/slicers/iu);
    await open.page.getByText(/未实现|not implemented/u).click();
    await eventually(
      () => open.page.locator('body').innerText(),
      (text) => /slicers/iu.test(text),
    );
  });
});

test('Office.js that does not load: one sentence in both languages', async () => {
  const open = await bench.openBlocked();
  await eventually(
    () => alerts(open),
    (text) => text.includes('无法加载 Office.js') && text.includes('Office.js could not be loaded'),
    20_000,
  );
  await open.picture('fault-office-js');
  await open.page.context().close();
});
