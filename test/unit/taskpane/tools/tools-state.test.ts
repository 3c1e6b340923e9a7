import { createSheet } from '../../../../src/excel';
import { trialCard } from '../../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { createToolsDoor } from '../../../../src/taskpane/features/tools/tools-door';
import { createTools } from '../../../../src/taskpane/features/tools/tools-state';
import { officeToolsHost } from '../../../../src/taskpane/host/office-tools-host';
import type { ToolsHost } from '../../../../src/taskpane/host/tools-host';
import { createMemory } from '../../../../src/taskpane/settings/remembered';
import { cellsOf, openWorkbook } from '../../excel/support/open-workbook';

jest.setTimeout(120_000);

/** Storage that lasts as long as the test. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

function setUp(host: ToolsHost = officeToolsHost, place = storage()) {
  const report = jest.fn();
  const memory = createMemory(() => place);
  const door = createToolsDoor({ host: () => Promise.resolve(host), patiently: (task) => task(), memory });
  return { tools: createTools({ tools: door, report }), door, report, place };
}

async function write(cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

test('from the preview over the change to the way back', async () => {
  const { excel } = await openWorkbook();
  await write({ A1: '=CERT.FEE(1200)' });
  await excel.idle();
  const { tools } = setUp();
  await tools.begin('freeze');
  expect(tools.state.get()).toMatchObject({
    phase: 'preview',
    tool: 'freeze',
    plan: { cells: [{ sheet: 'Sheet1', address: 'A1', becomes: 'value' }] },
  });
  await tools.confirm();
  expect(tools.state.get()).toMatchObject({ phase: 'done', tool: 'freeze', outcome: { skipped: [] } });
  expect(cellsOf(excel, 'Sheet1')['A1']).toEqual({ value: 53000 });
  await tools.undo();
  expect(tools.state.get()).toMatchObject({ phase: 'undone', outcome: { skipped: [] } });
  expect(cellsOf(excel, 'Sheet1')['A1']?.formula).toBe('=CERT.FEE(1200)');
  tools.cancel();
  expect(tools.state.get()).toEqual({ phase: 'idle' });
});

test('a native formula that comes to another result gives way to the value; the way back restores the function', async () => {
  const { excel } = await openWorkbook();
  // The function reads a number stored as text, the native form gives #N/A for it.
  await write({ A1: "'95", A2: 95, B1: '=CERT.GRADE(A1)', B2: '=CERT.GRADE(A2)' });
  await excel.idle();
  const before = cellsOf(excel, 'Sheet1');
  expect(before['B1']?.value).toBe('五星级');
  const { tools } = setUp();
  await tools.begin('native');
  await tools.confirm();
  expect(tools.state.get()).toMatchObject({ phase: 'done', differing: [{ sheet: 'Sheet1', address: 'B1' }] });
  expect(cellsOf(excel, 'Sheet1')['B1']).toEqual({ value: '五星级' });
  expect(cellsOf(excel, 'Sheet1')['B2']?.formula).not.toContain('CERT');
  await tools.undo();
  await excel.idle();
  expect(cellsOf(excel, 'Sheet1')).toEqual(before);
});

test('a native formula that only tells blank cells from 0, which a desktop does not, stays', async () => {
  const { excel } = await openWorkbook({ blankMode: 'desktop' });
  await write({ A1: 95, A3: "'95", B1: '=CERT.GRADE(A1:A2)', C1: '=CERT.MANAGERS(A1,D9)', G1: '=CERT.GRADE(A2:A3)' });
  await excel.idle();
  const before = cellsOf(excel, 'Sheet1');
  expect([before['B2']?.value, before['G1']?.value, before['D2']?.value]).toEqual(['不合格', '不合格', 10]);
  const { tools } = setUp();
  await tools.begin('native');
  await tools.confirm();
  await excel.idle();
  // A number stored as text is another difference: all of its formula becomes values.
  expect(tools.state.get()).toMatchObject({ phase: 'done', differing: [{ sheet: 'Sheet1', address: 'G1' }] });
  const after = cellsOf(excel, 'Sheet1');
  expect([after['B2']?.value, after['C2']?.value, after['D2']?.value ?? '']).toEqual(['', 10, '']);
  expect(after['B2']?.formula).toMatch(/^=IF/);
  expect(after['G1']).toEqual({ value: '不合格' });
});

test('results that have changed since the preview are not frozen as they were', async () => {
  const { excel } = await openWorkbook();
  await write({ A1: 95, B1: '=CERT.GRADE(A1)', B2: '=CERT.FEE(1200)' });
  await excel.idle();
  const { tools } = setUp();
  await tools.begin('freeze');
  await write({ A1: 71 });
  await excel.idle();
  await tools.confirm();
  expect(tools.state.get()).toMatchObject({ phase: 'done', outcome: { made: [{ row: 1 }], skipped: [{ row: 0 }] } });
  expect(cellsOf(excel, 'Sheet1')['B1']?.formula).toBe('=CERT.GRADE(A1)');
});

test('where correcting native formulas fails, the way back stays', async () => {
  const { excel } = await openWorkbook();
  await write({ A1: "'95", B1: '=CERT.GRADE(A1)' });
  await excel.idle();
  const before = cellsOf(excel, 'Sheet1');
  let calls = 0;
  const { tools, report } = setUp({
    ...officeToolsHost,
    applyChanges: (changes) => (++calls === 2 ? Promise.reject(new Error('refused')) : officeToolsHost.applyChanges(changes)),
  });
  await tools.begin('native');
  await tools.confirm();
  expect(tools.state.get()).toMatchObject({ phase: 'done', outcome: { checked: false, made: [{ row: 0, column: 1 }] }, differing: [] });
  expect(report).not.toHaveBeenCalled();
  await tools.undo();
  await excel.idle();
  expect(cellsOf(excel, 'Sheet1')).toEqual(before);
});

test('what fails is reported, and the tool stands where it stood', async () => {
  await openWorkbook();
  const failure = new Error('refused');
  const { tools, report } = setUp({ ...officeToolsHost, scan: () => Promise.reject(failure), showCell: () => Promise.reject(failure) });
  await tools.begin('check');
  expect(tools.state.get()).toEqual({ phase: 'idle' });
  await tools.show({ sheet: 'Sheet1', address: 'A1' });
  expect(report.mock.calls).toEqual([[failure], [failure]]);
});

test('a change that Excel refuses leaves the preview standing', async () => {
  const { excel } = await openWorkbook();
  await write({ A1: '=CERT.FEE(1200)' });
  await excel.idle();
  const { tools, report } = setUp({ ...officeToolsHost, applyChanges: () => Promise.reject(new Error('refused')) });
  await tools.begin('freeze');
  await tools.confirm();
  expect(tools.state.get().phase).toBe('preview');
  expect(report).toHaveBeenCalledTimes(1);
});

test('one tool at a time: a second click while one works does nothing', async () => {
  await openWorkbook();
  const scan = jest.fn(officeToolsHost.scan);
  const { tools } = setUp({ ...officeToolsHost, scan });
  await Promise.all([tools.begin('check'), tools.begin('freeze')]);
  expect(scan).toHaveBeenCalledTimes(1);
  expect(tools.state.get().phase).toBe('checked');
});

test('the scope is remembered, and repair and check look at the whole workbook all the same', async () => {
  await openWorkbook();
  const scan = jest.fn(officeToolsHost.scan);
  const first = setUp({ ...officeToolsHost, scan });
  expect(first.door.scope.get()).toBe('sheet');
  first.door.setScope('selection');
  for (const tool of ['native', 'freeze', 'live', 'repair', 'check'] as const) await first.tools.begin(tool);
  expect(scan.mock.calls.map(([scope]) => scope)).toEqual(['selection', 'selection', 'selection', 'workbook', 'workbook']);
  expect(setUp(officeToolsHost, first.place).door.scope.get()).toBe('selection');
});

describe('check before sending', () => {
  test('an empty workbook is clear', async () => {
    await openWorkbook();
    const { tools } = setUp();
    await tools.begin('check');
    expect(tools.state.get()).toEqual({ phase: 'checked', tool: 'check', sheets: [], names: [] });
  });

  test('names that call our functions, of the workbook and of sheets', async () => {
    await openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('报价');
      context.workbook.names.add('基础费用', '=CERT.FEE(1200)');
      context.workbook.names.add('别的', '=SUM(1,2)');
      context.workbook.names.add('文字', '="CERT.FEE(1)"');
      sheet.names.add('星级', '=_xldudf_CERT_GRADE(95)&""');
      sheet.names.add('区域', sheet.getRange('A1:B2'));
      await context.sync();
    });
    const { tools } = setUp();
    await tools.begin('check');
    expect(tools.state.get()).toEqual({
      phase: 'checked',
      tool: 'check',
      sheets: [],
      names: [
        { name: '基础费用', sheet: null, formula: '=CERT.FEE(1200)' },
        { name: '星级', sheet: '报价', formula: '=_xldudf_CERT_GRADE(95)&""' },
      ],
    });
  });

  test('formulas, errors, broken and busy ones, marks, protection and hidden sheets, each with the first cell', async () => {
    const { excel } = await openWorkbook();
    await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
    await createSheet(buildFeeSheet({ card: trialCard, locale: 'en-US', headcount: 1200 }));
    await write({ A2: '=CERT.GRADE(95)', A3: '=CERT.GRADE("x")', A4: '=_xldudf_CERT_RANK(95)' });
    await excel.idle();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Fees').protection.protect();
      const hidden = worksheets.add('藏');
      hidden.getRange('C3').formulas = [['=CERT.FEE(88)']];
      hidden.visibility = 'Hidden';
      await context.sync();
    });
    const { tools } = setUp();
    await tools.begin('check');
    const state = tools.state.get();
    if (state.phase !== 'checked') throw new Error(state.phase);
    expect(state.sheets).toEqual([
      {
        sheet: 'Sheet1',
        visible: true,
        protected: false,
        live: { count: 3, address: 'A2' },
        errors: { count: 1, address: 'A3', error: '#VALUE!' },
        busy: null,
        broken: { count: 1, address: 'A4' },
        stale: null,
        practicePoints: null,
        trialPrices: null,
      },
      expect.objectContaining({
        sheet: '评分表',
        errors: null,
        practicePoints: { count: 2, address: 'H5' },
        trialPrices: null,
      }),
      expect.objectContaining({
        sheet: 'Fees',
        protected: true,
        practicePoints: null,
        trialPrices: expect.objectContaining({ address: 'A3' }) as unknown,
      }),
      expect.objectContaining({ sheet: '藏', visible: false, busy: { count: 1, address: 'C3' }, trialPrices: { count: 1, address: 'C3' } }),
    ]);
  });
});
