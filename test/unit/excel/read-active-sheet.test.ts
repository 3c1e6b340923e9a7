import { createSheet, readActiveSheet, readRanges, readSelectedCell } from '../../../src/excel';
import { trialCard } from '../../../src/rate-cards';
import { assess, buildFeeSheet, buildScoringSheet, scoringInputs, sheetReader, type SheetPlan } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import { openWorkbook } from './support/open-workbook';

jest.setTimeout(60_000);

/** Changes the active sheet through Office.js. */
async function change(job: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe('readActiveSheet', () => {
  test('tells a sheet of somebody else from ours', async () => {
    const { traffic } = await openWorkbook();
    expect(await readActiveSheet(sheetReader)).toMatchObject({ state: 'foreign', name: 'Sheet1' });
    expect(traffic.requests).toHaveLength(1);
  });

  test('reads the inputs of a scoring sheet, as the core takes them, also after rows were inserted', async () => {
    await openWorkbook();
    await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
    await change((sheet) => {
      sheet.getRange('E9:E24').values = Array.from({ length: 16 }, (_, index) => [index === 0 ? '抽样' : '符合']);
      sheet.getRange('F9:G9').values = [[4, 1]];
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('13:13').insert('Down');
    });
    const active = await readActiveSheet(sheetReader);
    if (active.state !== 'read') throw new Error(active.state);
    expect(active.marker).toEqual({ kind: 'scoring', version: 2, subject: 'GB/T 27922-2011', locale: 'zh-CN' });
    const inputs = scoringInputs(active.cells);
    expect(inputs.ids).toHaveLength(17);
    expect(inputs.ids[3]).toBe('');
    expect(assess(inputs, gbt27922)).toMatchObject({ kind: 'assessed', shownScore: 98.75, unscored: 0, pointsState: 'default' });
  });

  test('hands an error in an input cell over as an error, not as text', async () => {
    await openWorkbook();
    await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'en-US' }));
    await change((sheet) => {
      sheet.getRange('D11').formulas = [['=1/0']];
    });
    const active = await readActiveSheet(sheetReader);
    if (active.state !== 'read') throw new Error(active.state);
    expect(assess(scoringInputs(active.cells), gbt27922)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'excel_error', error: '#DIV/0!' },
      rowId: 'R03',
    });
  });

  test('reads the headcount of a fee sheet', async () => {
    await openWorkbook();
    await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }));
    expect(await readActiveSheet(sheetReader)).toMatchObject({
      state: 'read',
      marker: { kind: 'fees', subject: 'trial' },
      cells: { CERT_Headcount: [1200] },
    });
  });

  describe('tells results that no longer follow their inputs', () => {
    const [scoring, fees] = [
      () => buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }),
      () => buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }),
    ];
    const rows: [string, () => SheetPlan, (sheet: Excel.Worksheet) => unknown, boolean][] = [
      ['a new scoring sheet', scoring, () => undefined, false],
      ['its score as a value', scoring, (sheet) => (sheet.getRange('O21').values = [[100]]), true],
      ['its score emptied', scoring, (sheet) => (sheet.getRange('O21').values = [['']]), true],
      ['its level as a value', scoring, (sheet) => (sheet.getRange('O8').values = [['五星级']]), true],
      ['its score by another formula', scoring, (sheet) => (sheet.getRange('O21').formulas = [['=SUM(I9:I24)']]), false],
      ['its score without a name', scoring, (sheet) => sheet.names.getItem('CERT_Score').delete(), false],
      ['a new fee table', fees, () => undefined, false],
      ['its surveillance fee as a value', fees, (sheet) => (sheet.getRange('G14').values = [[18500]]), true],
    ];
    test.each(rows)('%s', async (_, plan, edit, frozen) => {
      const { traffic } = await openWorkbook();
      await createSheet(plan());
      await change((sheet) => {
        edit(sheet);
      });
      const before = traffic.requests.length;
      expect(await readActiveSheet(sheetReader)).toMatchObject({ state: 'read', frozen });
      expect(traffic.requests.length - before).toBe(1);
    });
  });

  test('names what is missing from a damaged sheet', async () => {
    await openWorkbook();
    await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN' }));
    await change((sheet) => {
      sheet.names.getItem('CERT_Headcount').delete();
    });
    expect(await readActiveSheet(sheetReader)).toMatchObject({ state: 'damaged', missing: ['CERT_Headcount'] });
    await change((sheet) => {
      sheet.getRange('M1').values = [['something else']];
    });
    expect(await readActiveSheet(sheetReader)).toMatchObject({ state: 'damaged', marker: null, missing: ['CERT_Sheet'] });
  });
});

test('readSelectedCell and readRanges read what is needed to explain an error', async () => {
  const { excel } = await openWorkbook();
  await change((sheet) => {
    sheet.name = 'Müller (2)';
    sheet.getRange('A1:B1').values = [[0, 'x']];
    sheet.getRange('A2').formulas = [['=CERT.FEE(A1)']];
    sheet.getRange('A2').select();
  });
  await excel.idle();
  expect(await readSelectedCell()).toEqual({
    address: "'Müller (2)'!A2",
    formula: '=CERT.FEE(A1)',
    value: { code: '#VALUE!' },
    valueType: 'Error',
    spilledFrom: null,
  });
  expect(await readRanges(["'Müller (2)'!A1:B2"])).toEqual([
    [
      [0, 'x'],
      [{ code: '#VALUE!' }, ''],
    ],
  ]);
});

test('readSelectedCell finds the formula that spills into the cell', async () => {
  const { excel } = await openWorkbook();
  await change((sheet) => {
    sheet.getRange('B2:B3').values = [[95], [101]];
    sheet.getRange('D2').formulas = [['=CERT.GRADE(B2:B3)']];
    sheet.getRange('D3').select();
  });
  await excel.idle();
  const formula = '=CERT.GRADE(B2:B3)';
  expect(await readSelectedCell()).toMatchObject({ value: { code: '#VALUE!' }, spilledFrom: { formula, row: 1, column: 0 } });
  await change((sheet) => sheet.getRange('D2').select());
  expect(await readSelectedCell()).toMatchObject({ value: '五星级', formula, spilledFrom: null });
});
