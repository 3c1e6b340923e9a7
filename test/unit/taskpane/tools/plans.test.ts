import { applyChanges, reversed } from '../../../../src/excel/apply-changes';
import { cellsOf, openWorkbook } from '../../excel/support/open-workbook';
import { certFormulas, change, filled, PLANS, run, SHEETS, shown } from './support/run-tool';

jest.setTimeout(120_000);

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

test('freeze: a formula that fills cells by what is around the call keeps all of them', async () => {
  const book = await openWorkbook();
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1').formulas = [['=CERT.FEE(1200)*A1:A3']];
    sheet.getRange('D1').formulas = [['=INDEX(CERT.NEXTBAND({100;1200;1300}),0,1)']];
    sheet.getRange('E1').formulas = [['=IF(A1:A3>1,CERT.GRADE(95),"-")']];
  });
  await book.excel.idle();
  const before = cellsOf(book.excel, 'Sheet1');
  expect([before['C3']?.value, before['E3']?.value]).toEqual([159000, '五星级']);
  expect(before['D3']?.value).toEqual(expect.any(Number));
  const { plan } = await run(book, 'freeze');
  expect(plan.cells.map(({ changes }) => changes.length)).toEqual([3, 3, 3]);
  const after = cellsOf(book.excel, 'Sheet1');
  expect(certFormulas(after)).toEqual([]);
  expect(shown(after)).toEqual(shown(before));
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
    workbook.worksheets.getItem('评分表').getRange('E10').values = [['不符合']];
    workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[91]];
  });
  await book.excel.idle();
  expect(cellsOf(book.excel, '评分表')['O21']?.value).toBeCloseTo(93.75, 9);
  expect(cellsOf(book.excel, 'Sheet1')['B2']?.value).toBe('四星级');
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
