import { createSheet } from '../../../../src/excel';
import { buildScoringSheet } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { cellsOf, openWorkbook } from '../../excel/support/open-workbook';
import { change, filled, PLANS, run, SHEETS } from './support/run-tool';

jest.setTimeout(120_000);

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
    sheet.getRange('D9').values = [[4]];
    sheet.getRange('C10').values = [['我的名称']];
    sheet.getRange('I9').values = [[99]];
  });
  const { plan } = await run(book, 'live');
  expect(plan.cells.map(({ address }) => address)).toEqual(['I9']);
  const cells = cellsOf(book.excel, '评分表');
  expect([cells['D9']?.value, cells['C10']?.value]).toEqual([4, '我的名称']);
  expect(cells['I9']?.formula).toMatch(/^=IF/);
  expect(cellsOf(book.excel, 'Sheet1')).toEqual(other);
});

test('back to live leaves a table whose place holds something of the user’s, and says where', async () => {
  const book = await filled();
  await run(book, 'freeze');
  await change((workbook) => {
    workbook.worksheets.getItem('评分表').getRange('P30').values = [['我的备注']];
  });
  const { plan } = await run(book, 'live');
  expect(plan.left).toMatchObject([{ sheet: '评分表', address: 'O27', reason: { code: 'occupied', cell: 'P30' } }]);
  const cells = cellsOf(book.excel, '评分表');
  expect([cells['P30']?.value, cells['O27']?.formula, cells['O28']?.value]).toEqual(['我的备注', undefined, '5.1']);
  // The rest is back.
  expect(cells['O11']?.formula).toContain('CERT');
});

test('back to live from native formulas: what they show is what the table will show', async () => {
  const book = await filled();
  const before = cellsOf(book.excel, '评分表');
  await run(book, 'native');
  const { plan } = await run(book, 'live');
  expect(plan.left).toEqual([]);
  expect(cellsOf(book.excel, '评分表')).toEqual(before);
});

describe('back to live refuses', () => {
  const refusals: readonly (readonly [string, (sheet: Excel.Worksheet) => void, object])[] = [
    ['a row that is gone', (sheet) => sheet.getRange('20:20').delete('Up'), { code: 'row_lost', row: 20 }],
    ['a marker that is gone', (sheet) => (sheet.getRange('N1').values = [['x']]), { code: 'marker_lost' }],
    [
      'a newer version',
      (sheet) => (sheet.getRange('N1').values = [['CERT 评分表 · v9 · GB/T 27922-2011 · zh-CN']]),
      { code: 'other_version', version: 9, known: 2 },
    ],
    [
      'a standard it does not know',
      (sheet) => (sheet.getRange('N1').values = [['CERT 评分表 · v1 · GB/T 1 · zh-CN']]),
      { code: 'unknown_subject', subject: 'GB/T 1' },
    ],
    ['moved columns', (sheet) => sheet.getRange('A:A').insert('Right'), { code: 'columns_moved' }],
    [
      'a protected sheet',
      (sheet) => {
        sheet.getRange('I9').values = [[1]];
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
