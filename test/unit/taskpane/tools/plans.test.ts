import { createSheet } from '../../../../src/excel';
import { applyChanges, reversed } from '../../../../src/excel/apply-changes';
import { readSpills } from '../../../../src/excel/read-spills';
import { scanWorkbook, type ScanScope } from '../../../../src/excel/scan-workbook';
import { maySpill } from '../../../../src/functions/native/may-spill';
import { nativeRegistry } from '../../../../src/functions/native/registry';
import { registry } from '../../../../src/functions/registry';
import { trialCard } from '../../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { certCells } from '../../../../src/taskpane/features/tools/plans/cert-cells';
import { planLive } from '../../../../src/taskpane/features/tools/plans/plan-live';
import { planRepair } from '../../../../src/taskpane/features/tools/plans/plan-repair';
import { planFreeze, planNative } from '../../../../src/taskpane/features/tools/plans/plan-values';
import { rebuildPlan } from '../../../../src/taskpane/features/tools/plans/rebuild-plan';
import type { ToolPlan } from '../../../../src/taskpane/features/tools/plans/tool-plan';
import type { SheetSnapshot } from '../../../../workbench/contract';
import { cellsOf, openWorkbook, type OpenWorkbook } from '../../excel/support/open-workbook';

jest.setTimeout(120_000);

const records = new Map(nativeRegistry.map((record) => [record.id, record]));
const known = new Set(registry.map(({ id }) => id));

async function change(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

const PLANS: Readonly<Record<ToolPlan['tool'], (scope: ScanScope) => Promise<ToolPlan>>> = {
  native: async (scope) => planNative(await find(scope), records),
  freeze: async (scope) => planFreeze(await find(scope)),
  repair: async (scope) => planRepair(await find(scope), known),
  live: async (scope) => planLive(await scanWorkbook(scope), rebuildPlan, (formula) => maySpill(formula, records)),
};

async function find(scope: ScanScope) {
  return certCells(await scanWorkbook(scope), records, readSpills);
}

/** Plans and applies; nothing may have changed in between. */
async function run(book: OpenWorkbook, tool: ToolPlan['tool'], scope: ScanScope = 'workbook') {
  const plan = await PLANS[tool](scope);
  const outcome = await applyChanges(plan.cells.flatMap(({ changes }) => changes));
  expect(outcome.skipped).toEqual([]);
  await book.excel.idle();
  return { plan, outcome };
}

type Cells = SheetSnapshot['cells'];

/** What cells show, by address, without cells that show nothing. */
const shown = (cells: Cells): unknown =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value }]) => value !== null && value !== '')
      .map(([address, { value }]) => [address, typeof value === 'number' ? Number(value.toPrecision(12)) : value]),
  );
const certFormulas = (cells: Cells): string[] =>
  Object.entries(cells).flatMap(([address, { formula }]) =>
    formula !== undefined && /CERT[._]/i.test(formula) ? [`${address} ${formula}`] : [],
  );

/** A workbook with both sheets of ours, filled in, and formulas of the user's own. */
async function filled(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('评分表');
    sheet.getRange('E8:E23').values = Array.from({ length: 16 }, (_, index) => [index === 0 ? '抽样' : '符合']);
    sheet.getRange('F8:G8').values = [[4, 1]];
  });
  await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }));
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [[95], [80], [12], ['x']];
    sheet.getRange('B1').formulas = [['=CERT.GRADE(A1:A3)']];
    sheet.getRange('D1:D3').formulas = [['=CERT.FEE(1200)&" CNY"'], ['=CERT.FEE("many")'], ['=SUM(A1:A3)']];
    sheet.getRange('E1').values = [["'=CERT.FEE(1)"]];
  });
  await book.excel.idle();
  return book;
}

const SHEETS = ['Sheet1', '评分表', '费用表'] as const;

test('freeze: every cell shows what it showed, no function of ours is left but those in error, and taking back restores all', async () => {
  const book = await filled();
  const before = SHEETS.map((name) => cellsOf(book.excel, name));
  const { plan, outcome } = await run(book, 'freeze');
  expect(plan.left).toEqual([
    { sheet: 'Sheet1', address: 'D2', formula: '=CERT.FEE("many")', reason: { code: 'error', error: '#VALUE!' } },
  ]);
  const after = SHEETS.map((name) => cellsOf(book.excel, name));
  expect(after.map(shown)).toEqual(before.map(shown));
  expect(after.flatMap(certFormulas)).toEqual(['D2 =CERT.FEE("many")']);
  // Formulas without a function of ours stay formulas.
  expect(after[0]?.['D3']?.formula).toBe('=SUM(A1:A3)');
  await applyChanges(reversed(outcome));
  await book.excel.idle();
  expect(SHEETS.map((name) => cellsOf(book.excel, name))).toEqual(before);
});

test('back to live after freezing: the formulas of both sheets are as they were made', async () => {
  const book = await filled();
  const before = SHEETS.map((name) => cellsOf(book.excel, name));
  await run(book, 'freeze');
  const { plan } = await run(book, 'live');
  expect(plan.refused).toEqual([]);
  expect(plan.sheetsOfOurs).toBe(2);
  expect(SHEETS.slice(1).map((name) => cellsOf(book.excel, name))).toEqual(before.slice(1));
  expect((await PLANS.live('workbook')).cells).toEqual([]);
});

test('native: cells with a form become formulas, the rest values, all show what they showed', async () => {
  const book = await filled();
  const before = SHEETS.map((name) => cellsOf(book.excel, name));
  const { plan, outcome } = await run(book, 'native');
  const after = SHEETS.map((name) => cellsOf(book.excel, name));
  expect(after.slice(1).map(shown)).toEqual(before.slice(1).map(shown));
  expect(after.flatMap(certFormulas)).toEqual([]);
  expect(after[0]?.['B2']?.formula).toMatch(/^=IF\(/);
  expect(after[0]?.['B2']?.value).toBe('三星级');
  expect(plan.cells.filter(({ becomes }) => becomes === 'native').length).toBeGreaterThan(5);
  await applyChanges(reversed(outcome));
  await book.excel.idle();
  expect(SHEETS.map((name) => cellsOf(book.excel, name))).toEqual(before);
});

test('native formulas follow the inputs', async () => {
  const book = await filled();
  await run(book, 'native');
  await change((workbook) => {
    workbook.worksheets.getItem('评分表').getRange('E9').values = [['不符合']];
    workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[91]];
  });
  await book.excel.idle();
  expect(cellsOf(book.excel, '评分表')['N20']?.value).toBeCloseTo(93.75, 9);
  expect(cellsOf(book.excel, 'Sheet1')['B2']?.value).toBe('四星级');
});

test('back to live after rows were inserted, above and among the indicators', async () => {
  const book = await filled();
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('评分表');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('14:14').insert('Down');
    workbook.worksheets.getItem('费用表').getRange('6:7').insert('Down');
  });
  await book.excel.idle();
  const before = SHEETS.map((name) => cellsOf(book.excel, name));
  await run(book, 'freeze');
  const { plan } = await run(book, 'live');
  expect(plan.refused).toEqual([]);
  expect(SHEETS.slice(1).map((name) => cellsOf(book.excel, name))).toEqual(before.slice(1));
});

test('back to live leaves what a user typed, and does not touch other sheets', async () => {
  const book = await filled();
  const other = cellsOf(book.excel, 'Sheet1');
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('评分表');
    sheet.getRange('D8').values = [[4]];
    sheet.getRange('C9').values = [['我的名称']];
    sheet.getRange('H8').values = [[99]];
  });
  const { plan } = await run(book, 'live');
  expect(plan.cells.map(({ address }) => address)).toEqual(['H8']);
  const cells = cellsOf(book.excel, '评分表');
  expect([cells['D8']?.value, cells['C9']?.value]).toEqual([4, '我的名称']);
  expect(cells['H8']?.formula).toMatch(/^=IF/);
  expect(cellsOf(book.excel, 'Sheet1')).toEqual(other);
});

describe('back to live refuses', () => {
  const refusals: readonly (readonly [string, (sheet: Excel.Worksheet) => void, object])[] = [
    ['a row that is gone', (sheet) => sheet.getRange('20:20').delete('Up'), { code: 'row_lost', row: 20 }],
    ['a marker that is gone', (sheet) => (sheet.getRange('M1').values = [['x']]), { code: 'marker_lost' }],
    [
      'a newer version',
      (sheet) => (sheet.getRange('M1').values = [['CERT 评分表 · v9 · GB/T 27922-2011 · zh-CN']]),
      { code: 'other_version', version: 9, known: 1 },
    ],
    [
      'a standard it does not know',
      (sheet) => (sheet.getRange('M1').values = [['CERT 评分表 · v1 · GB/T 1 · zh-CN']]),
      { code: 'unknown_subject', subject: 'GB/T 1' },
    ],
    ['moved columns', (sheet) => sheet.getRange('A:A').insert('Right'), { code: 'columns_moved' }],
    [
      'a protected sheet',
      (sheet) => {
        sheet.getRange('H8').values = [[1]];
        sheet.protection.protect();
      },
      { code: 'protected' },
    ],
  ];

  test.each(refusals)('%s', async (_what, damage, refusal) => {
    await openWorkbook();
    await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
    await change((workbook) => damage(workbook.worksheets.getItem('评分表')));
    const plan = await PLANS.live('workbook');
    expect(plan.refused).toEqual([{ sheet: '评分表', refusal: expect.objectContaining(refusal) as unknown }]);
    expect(plan.cells).toEqual([]);
  });
});

describe('repair', () => {
  test('enters formulas anew that a host without the add-in left behind', async () => {
    const book = await openWorkbook();
    await change((workbook) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A6').formulas = [
        ['=_xldudf_CERT_FEE(1200)'],
        ['=IF(TRUE,_xldudf_cert_rank(95),0)'],
        ['=cert.fee(1200)'],
        ['=_xldudf_CERT_NOTHING(1)'],
        ['=CERT.FEE("x")'],
        ['=SUM(1)'],
      ];
    });
    await book.excel.idle();
    const { plan } = await run(book, 'repair');
    expect(plan.cells.map(({ address }) => address)).toEqual(['A1', 'A2', 'A3']);
    expect(plan.left).toEqual([
      { sheet: 'Sheet1', address: 'A4', formula: '=_xldudf_CERT_NOTHING(1)', reason: { code: 'unknown_function', name: 'NOTHING' } },
    ]);
    const cells = cellsOf(book.excel, 'Sheet1');
    expect([cells['A1']?.value, cells['A2']?.value, cells['A3']?.value]).toEqual([53000, 4, 53000]);
    expect(cells['A1']?.formula).toBe('=CERT.FEE(1200)');
  });

  test('reports what it may not touch', async () => {
    await openWorkbook();
    await change((workbook) => {
      const sheet = workbook.worksheets.add('锁');
      sheet.getRange('B2').formulas = [['=_xldudf_CERT_FEE(1200)']];
      sheet.protection.protect();
    });
    const plan = await PLANS.repair('workbook');
    expect(plan.cells).toEqual([]);
    expect(plan.left).toMatchObject([{ sheet: '锁', address: 'B2', reason: { code: 'protected' } }]);
  });
});

describe('what is in scope', () => {
  test('the selection: cells in it, and formulas that fill cells in it', async () => {
    const book = await filled();
    await change((workbook) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.activate();
      sheet.getRange('B2:C9').select();
    });
    const { plan } = await run(book, 'freeze', 'selection');
    expect(plan.cells.map(({ sheet, address, changes }) => [sheet, address, changes.length])).toEqual([['Sheet1', 'B1', 3]]);
  });

  test('the sheet: no other', async () => {
    const book = await filled();
    await change((workbook) => {
      workbook.worksheets.getItem('费用表').activate();
    });
    const { plan } = await run(book, 'freeze', 'sheet');
    expect(new Set(plan.cells.map(({ sheet }) => sheet))).toEqual(new Set(['费用表']));
    expect(certFormulas(cellsOf(book.excel, '评分表')).length).toBeGreaterThan(0);
  });

  test('protected sheets and functions that still calculate are left alone', async () => {
    const { excel } = await openWorkbook();
    await change((workbook) => {
      const sheet = workbook.worksheets.add('锁');
      sheet.getRange('A1').formulas = [['=CERT.FEE(1200)']];
      sheet.protection.protect();
    });
    await excel.idle();
    await change((workbook) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=CERT.FEE(77)']];
    });
    const plan = await PLANS.freeze('workbook');
    expect(plan.cells).toEqual([]);
    expect(plan.left.map(({ sheet, reason }) => [sheet, reason.code])).toEqual([
      ['Sheet1', 'busy'],
      ['锁', 'protected'],
    ]);
  });
});
