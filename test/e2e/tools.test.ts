/**
 * Handing a workbook on and getting it back, in a real Chromium through the real Office.js: the ribbon opens the tool, the pane shows
 * what would change, a click changes it, another one takes it back.
 */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: ['生成评分表', '生成费用表'],
    sheets: ['评分表', '费用表'],
    fees: '费用',
    tab: '工具',
    workbook: '整个工作簿',
    conforming: '符合',
    ribbon: { native: '转为普通公式', freeze: '固定为数值', live: '恢复 CERT 公式', repair: '修复 CERT 公式', check: '发送前检查' },
    confirm: /^修改 \d+ 个单元格$/,
    done: /共改动 \d+ 个单元格/,
    undo: '撤销这次修改',
    undone: /已撤销/,
    practice: '仅供演练',
    trial: '试行/历史参考价',
    protected: '工作表受保护',
    left: '个公式保持不变',
    clear: '一切就绪',
  },
  'en-US': {
    create: ['Create scoring sheet', 'Create fee table'],
    sheets: ['Scoring', 'Fees'],
    fees: 'Fees',
    tab: 'Tools',
    workbook: 'Workbook',
    conforming: 'conforming',
    ribbon: {
      native: 'Convert to native',
      freeze: 'Freeze to values',
      live: 'Back to live formulas',
      repair: 'Repair CERT formulas',
      check: 'Check before sending',
    },
    confirm: /^Change \d+ cells?$/,
    done: /\d+ cells? changed/,
    undo: 'Undo this change',
    undone: /^Undone/,
    practice: 'practice only',
    trial: 'Trial, historic prices',
    protected: 'sheet is protected',
    left: 'left as',
    clear: 'All clear',
  },
} as const;

interface CellShown {
  readonly formula?: string;
  readonly value?: unknown;
}
type SheetCells = Readonly<Record<string, CellShown>>;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('tools in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let before: readonly SheetCells[];

  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const names = ['Sheet1', ...words.sheets];
  const cellsOf = async (name: string): Promise<SheetCells> => ((await book.snapshotOf(name)) as { cells: SheetCells }).cells;
  const allCells = (): Promise<SheetCells[]> => Promise.all(names.map(cellsOf));
  const certFormulas = (sheets: readonly SheetCells[]): string[] =>
    sheets.flatMap((cells) =>
      Object.values(cells).flatMap(({ formula }) => (formula !== undefined && /CERT[._]/i.test(formula) ? [formula] : [])),
    );
  /** What cells show, empty ones left out, numbers without binary noise. */
  const shown = (sheets: readonly SheetCells[]): unknown =>
    sheets.map((cells) =>
      Object.fromEntries(
        Object.entries(cells)
          .filter(([, { value }]) => value !== null && value !== undefined && value !== '')
          .map(([address, { value }]) => [address, typeof value === 'number' ? Number(value.toPrecision(12)) : value]),
      ),
    );
  const ribbon = (tool: keyof typeof words.ribbon): Promise<void> =>
    open.page.getByRole('button', { name: words.ribbon[tool], exact: true }).click();
  const confirm = async (): Promise<void> => {
    await open.pane.getByRole('button', { name: words.confirm }).click();
    await eventually(paneText, (text) => words.done.test(text), 30_000);
  };
  const undo = async (): Promise<void> => {
    await open.pane.getByRole('button', { name: words.undo }).click();
    await open.pane.getByText(words.undone).waitFor();
  };

  beforeAll(async () => {
    open = await bench.open({ lang });
    book = new Workbook(open.page);
    await open.pane.getByRole('button', { name: words.create[0] }).click();
    await eventually(
      () => book.sheetNames(),
      (found) => found.includes(words.sheets[0]),
    );
    const judgements = await book.cellsOf(words.sheets[0], 'CERT_Judgements');
    for (const cell of judgements.slice(0, 5)) await book.type(words.sheets[0], cell, words.conforming);
    await open.pane.getByRole('tab', { name: words.fees }).click();
    await open.pane.getByRole('textbox').fill('1200');
    await open.pane.getByRole('button', { name: words.create[1] }).click();
    await eventually(
      () => book.sheetNames(),
      (found) => found.includes(words.sheets[1]),
    );
    const typed = { A1: '95', A2: '80', A3: '12', B1: '=CERT.GRADE(A1:A3)', D1: '=CERT.FEE(1200)&" CNY"', D2: '=SUM(A1:A3)' };
    for (const [address, text] of Object.entries(typed)) await book.type('Sheet1', address, text);
    await open.pane.getByRole('tab', { name: words.tab }).click();
    await open.pane.getByRole('radio', { name: words.workbook }).check();
    before = await allCells();
    expect(certFormulas(before).length).toBeGreaterThan(200);
  });
  afterAll(() => open.page.context().close());

  test('check lists what a recipient would see, sheet by sheet', async () => {
    await ribbon('check');
    const text = await eventually(paneText, (pane) => pane.includes(words.trial));
    for (const said of ['#NAME?', words.practice, ...names]) expect(text).toContain(said);
    await open.picture(`${lang}-tools-check`);
  });

  test('converted to native formulas, every cell shows what it showed', async () => {
    await ribbon('native');
    await open.pane.getByRole('button', { name: words.confirm }).waitFor();
    await open.picture(`${lang}-tools-native-preview`);
    await confirm();
    const after = await allCells();
    expect(shown(after)).toEqual(shown(before));
    expect(certFormulas(after)).toEqual([]);
    await open.picture(`${lang}-tools-native-done`);
  });

  test('native formulas follow the inputs', async () => {
    await book.type('Sheet1', 'A2', '91');
    expect(await book.value('Sheet1', 'B2')).toBe('四星级');
    await book.type('Sheet1', 'A2', '80');
  });

  test('our own undo brings every formula back', async () => {
    await undo();
    expect(await allCells()).toEqual(before);
  });

  test('frozen, every cell shows what it showed; one undo of Excel takes it back', async () => {
    await ribbon('freeze');
    await confirm();
    const after = await allCells();
    expect(shown(after)).toEqual(shown(before));
    expect(certFormulas(after)).toEqual([]);
    await open.page.evaluate(() => window.workbench.excel.model.dispatch('REQUEST_UNDO'));
    expect(await allCells()).toEqual(before);
  });

  test('back to live after freezing: our sheets have their formulas again', async () => {
    await ribbon('freeze');
    await confirm();
    await ribbon('live');
    await confirm();
    expect((await allCells()).slice(1)).toEqual(before.slice(1));
    await open.picture(`${lang}-tools-live`);
  });

  test('repair enters broken formulas anew and reports a protected sheet', async () => {
    await book.type('Sheet1', 'F1', '=_xldudf_CERT_FEE(1200)');
    await book.type('Sheet1', 'F2', '=_xldudf_cert_rank(95)');
    expect(await book.text('Sheet1', 'F1')).toBe('#NAME?');
    await book.type(words.sheets[1], 'S1', '=_xldudf_CERT_FEE(1)');
    await open.page.evaluate((name) => {
      const { model } = window.workbench.excel;
      const sheetId = model.getters.getSheetIdByName(name);
      (model.dispatch as (type: string, payload: object) => unknown)('SET_SHEET_FACT', { sheetId, fact: 'protection', value: {} });
    }, words.sheets[1]);
    await ribbon('repair');
    const text = await eventually(paneText, (pane) => pane.includes(words.left));
    expect(text).toContain(words.protected);
    expect(text).toContain(`${words.sheets[1]}!S1`);
    await confirm();
    expect([await book.value('Sheet1', 'F1'), await book.value('Sheet1', 'F2')]).toEqual([53000, 4]);
    await open.picture(`${lang}-tools-repair`);
  });

  test('a click on a cell in the list goes there', async () => {
    await ribbon('repair');
    await open.pane.getByRole('button', { name: new RegExp(`${words.sheets[1]}!S1`) }).click();
    await eventually(
      () =>
        open.page.evaluate(() => {
          const { getters } = window.workbench.excel.model;
          const { sheetId, col, row } = getters.getActivePosition();
          return `${getters.getSheetName(sheetId)} ${col} ${row}`;
        }),
      (place) => place === `${words.sheets[1]} 18 0`,
    );
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    expect(await open.page.evaluate(() => window.workbench.excel.unknownMembers)).toEqual([]);
  });
});

test('an empty workbook is clear to be sent, and the dark pane says so', async () => {
  const open = await bench.open({ theme: 'dark' });
  await open.page.getByRole('button', { name: WORDS['zh-CN'].ribbon.check, exact: true }).click();
  await open.pane.getByText(WORDS['zh-CN'].clear).waitFor();
  await open.picture('dark-tools-clear');
  await open.page.context().close();
});
