import type { BlankMode } from '../../../workbench/contract';
import { createExcel } from '../../../workbench/workbook';
import { FUNCTIONS, FakeAddin, IMPLEMENTATIONS, openExcel, shown, type } from './fakeAddin';

const sheetOf = (excel: Awaited<ReturnType<typeof openExcel>>['excel']) => excel.model.getters.getActiveSheetId();

describe('custom functions in cells', () => {
  it('shows #BUSY!, then the answer, and recalculates what depends on it', async () => {
    const { excel } = await openExcel();
    type(excel, 'A1', '=cert.double(21)');
    type(excel, 'B1', '=A1+1');
    expect([shown(excel, 'A1'), shown(excel, 'B1'), excel.pendingCalls]).toEqual(['#BUSY!', '#BUSY!', 1]);
    expect(excel.cellError(sheetOf(excel), 0, 0)).toBeNull();
    await excel.idle();
    expect([shown(excel, 'A1'), shown(excel, 'B1'), excel.pendingCalls]).toEqual([42, 43, 0]);
  });

  it('asks once for equal arguments, and again when they change', async () => {
    const { excel, addin } = await openExcel();
    type(excel, 'A1', '1');
    for (const row of [2, 3, 4]) type(excel, `A${String(row)}`, '=CERT.DOUBLE(A1)');
    await excel.idle();
    expect(addin.invocations).toHaveLength(1);
    type(excel, 'A1', '5');
    await excel.idle();
    expect([shown(excel, 'A2'), shown(excel, 'A4'), addin.invocations.length]).toEqual([10, 10, 2]);
  });

  it.each<[BlankMode, unknown]>([
    ['desktop', 0],
    ['web', null],
    ['empty', ''],
  ])('hands a blank cell over as %s does', async (blankMode, blank) => {
    const { excel, addin } = await openExcel(blankMode);
    type(excel, 'A1', '7');
    type(excel, 'C1', '=CERT.ECHO(B1)');
    type(excel, 'C2', '=CERT.TABLE(A1:B2)');
    type(excel, 'C3', '=CERT.TABLE(A1)');
    await excel.idle();
    expect(addin.invocations.map(({ args }) => args)).toEqual([
      [blank, null],
      [
        [
          [7, blank],
          [blank, blank],
        ],
      ],
      [[[7]]],
    ]);
  });

  it('recalculates when blanks are handed over differently', async () => {
    const { excel } = await openExcel('desktop');
    type(excel, 'C1', '=CERT.ECHO(B1)');
    await excel.idle();
    excel.blankMode = 'web';
    await excel.idle();
    expect(shown(excel, 'C1')).toBe('[null,null]');
  });

  it('sends name, address and flags as Excel does', async () => {
    const { excel, addin } = await openExcel();
    type(excel, 'B3', '=CERT.TABLE({1,"x";TRUE,2})');
    await excel.idle();
    expect(addin.invocations[0]).toMatchObject({
      name: 'TABLE',
      address: 'Sheet1!B3',
      flags: 4,
      args: [
        [
          [1, 'x'],
          [true, 2],
        ],
      ],
    });
  });

  it('passes errors only to functions that take them', async () => {
    const { excel, addin } = await openExcel();
    type(excel, 'A1', '=1/0');
    type(excel, 'B1', '=CERT.TABLE(A1:A2)');
    type(excel, 'B2', '=CERT.ECHO(A1)');
    await excel.idle();
    expect(addin.invocations.map(({ args }) => args)).toEqual([[[[{ type: 'CustomFunctionError', code: '#DIV/0!' }], [0]]]]);
    expect(shown(excel, 'B2')).toBe('#DIV/0!');
  });

  it('refuses text for a number without asking the add-in', async () => {
    const { excel, addin } = await openExcel();
    type(excel, 'A1', '=CERT.DOUBLE("abc")');
    type(excel, 'A2', '=CERT.DOUBLE("12")');
    await excel.idle();
    expect([shown(excel, 'A1'), shown(excel, 'A2'), addin.invocations.length]).toEqual(['#VALUE!', 24, 1]);
  });

  it('spills arrays, with errors inside them carrying their text and null as 0', async () => {
    const { excel } = await openExcel();
    type(excel, 'A1', '=CERT.SPILL(3)');
    await excel.idle();
    expect(['A1', 'B1', 'C1', 'A3', 'B3'].map((address) => shown(excel, address))).toEqual([1, 'r1', 0, 3, 'r3']);
    expect(excel.cellError(sheetOf(excel), 1, 1)).toEqual({ address: 'B2', code: '#N/A', message: 'second row' });
  });

  it('shows #SPILL! where something is in the way, and spills once it is gone', async () => {
    const { excel } = await openExcel();
    type(excel, 'A2', 'here');
    type(excel, 'A1', '=CERT.SPILL(3)');
    await excel.idle();
    expect(shown(excel, 'A1')).toBe('#SPILL!');
    type(excel, 'A2', '');
    expect(shown(excel, 'A3')).toBe(3);
  });

  it.each([
    ['throw', '#VALUE!', '人数必须是不小于 1 的整数'],
    ['none', '#N/A', 'above the table'],
    ['error', '#VALUE!', 'as a value'],
  ])('shows the error of a function that ends with %s, with its text', async (how, code, message) => {
    const { excel } = await openExcel();
    type(excel, 'A1', `=CERT.SPILL("${how}")`);
    type(excel, 'B1', '=IFERROR(A1,"caught")');
    await excel.idle();
    expect(excel.cellError(sheetOf(excel), 0, 0)).toEqual({ address: 'A1', code, message });
    expect(shown(excel, 'B1')).toBe('caught');
  });

  it('keeps calls until the add-in is ready, and sends them again when it comes back', async () => {
    const addin = new FakeAddin(IMPLEMENTATIONS);
    const excel = createExcel({ locale: 'zh-CN', namespace: 'CERT', functions: FUNCTIONS, port: addin });
    addin.excel = excel;
    type(excel, 'A1', '=CERT.DOUBLE(1)');
    await Promise.resolve();
    expect(addin.invocations).toHaveLength(0);
    addin.answersByItself = false;
    await addin.ready();
    expect(addin.invocations).toHaveLength(1);
    excel.addinUnloaded();
    addin.answersByItself = true;
    await addin.ready();
    await addin.answer();
    await excel.idle();
    expect([shown(excel, 'A1'), addin.invocations.length]).toEqual([2, 2]);
  });

  it('follows a cell that moved while its call was under way', async () => {
    const { excel } = await openExcel();
    type(excel, 'A1', '=CERT.DOUBLE(4)');
    const sheetId = sheetOf(excel);
    excel.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 0, quantity: 1, position: 'before' });
    await excel.idle();
    expect(shown(excel, 'A2')).toBe(8);
  });

  it('is no undo step of its own', async () => {
    const { excel } = await openExcel();
    type(excel, 'A1', '=CERT.DOUBLE(4)');
    await excel.idle();
    excel.model.dispatch('REQUEST_UNDO');
    expect([shown(excel, 'A1'), excel.model.getters.canUndo()]).toEqual([null, false]);
  });
});
