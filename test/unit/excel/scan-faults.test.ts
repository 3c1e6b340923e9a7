import { hostProblem, readActiveSheet } from '../../../src/excel';
import { applyChanges } from '../../../src/excel/apply-changes';
import { rangeOfName } from '../../../src/excel/range-of-name';
import { scanWorkbook } from '../../../src/excel/scan-workbook';
import { showCell } from '../../../src/excel/show-cell';
import { sheetReader } from '../../../src/sheets';
import { failRequests, type Fault } from './support/faults';
import { openWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

async function change(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

const problemOf = async (job: () => Promise<unknown>): Promise<unknown> =>
  hostProblem(
    await job().then(
      () => 'nothing failed',
      (error: unknown) => error,
    ),
  );

describe('a chart sheet in front', () => {
  const chartSheet = (body: string): Fault | null =>
    body.includes('"GetActiveWorksheet"') ? { code: 'GeneralException', location: 'WorksheetCollection.getActiveWorksheet' } : null;

  test.each(['sheet', 'selection'] as const)('scope %s says so', async (scope) => {
    failRequests((await openWorkbook()).excel, chartSheet);
    expect(await problemOf(() => scanWorkbook(scope))).toEqual({ kind: 'no_active_sheet' });
  });

  test('the whole workbook can be read all the same', async () => {
    failRequests((await openWorkbook()).excel, chartSheet);
    expect((await scanWorkbook('workbook')).sheets).toHaveLength(1);
  });

  test('the pane shows no sheet of ours', async () => {
    failRequests((await openWorkbook()).excel, chartSheet);
    expect(await readActiveSheet(sheetReader)).toMatchObject({ state: 'foreign' });
  });
});

test.each([
  ['selection', 'several_areas'],
  ['sheet', 'host_error'],
] as const)('InvalidSelection speaks of areas for the scope selection only: %s', async (scope, kind) => {
  failRequests((await openWorkbook()).excel, (body) => (body.includes('"GetActiveWorksheet"') ? { code: 'InvalidSelection' } : null));
  expect(await problemOf(() => scanWorkbook(scope))).toMatchObject({ kind });
});

test('a stray cell far out is named with the used range, and nothing is read', async () => {
  const { traffic } = await openWorkbook();
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('GT10002').values = [[1]];
  });
  traffic.requests.length = 0;
  expect(await problemOf(() => scanWorkbook('workbook'))).toEqual({
    kind: 'sheet_too_large',
    sheet: 'Sheet1',
    range: 'B2:GT10002',
    cells: 10_001 * 201,
    limit: 2_000_000,
  });
  expect(traffic.requests).toHaveLength(2);
});

test('contents that are too long for one answer are read in smaller ones; changing them as well', async () => {
  await openWorkbook();
  const long = 'x'.repeat(30_000);
  const cells = 300;
  for (const from of [0, 100, 200]) {
    await change((workbook) => {
      workbook.worksheets.getItem('Sheet1').getRangeByIndexes(from, 0, 100, 1).values = Array.from({ length: 100 }, () => [long]);
    });
  }
  const [sheet] = (await scanWorkbook('workbook')).sheets;
  expect(sheet?.contents).toEqual(Array.from({ length: cells }, () => [long]));
  const outcome = await applyChanges(
    Array.from({ length: cells }, (_, row) => ({
      sheet: 'Sheet1',
      row,
      column: 0,
      before: long,
      after: { value: `${row}${long}` },
      anchor: { row, column: 0 },
    })),
  );
  expect([outcome.made.length, outcome.checked]).toEqual([cells, true]);
});

test('many cells apart from each other go in requests of a thousand ranges at most', async () => {
  const { traffic } = await openWorkbook();
  const changes = Array.from({ length: 2_500 }, (_, index) => ({
    sheet: 'Sheet1',
    row: index * 2,
    column: 0,
    before: '',
    after: { value: index },
    anchor: { row: index * 2, column: 0 },
  }));
  expect((await applyChanges(changes)).made).toHaveLength(2_500);
  // Three to compare, three to write, three to look.
  expect(traffic.requests).toHaveLength(9);
});

test.each([
  ["='评分表'!$D$8:$D$23", '评分表', 'D8:D23'],
  ['=Sheet1!$M$1', 'Sheet1', 'M1'],
  ["='it''s !'!$AA$10", "it's !", 'AA10'],
  ['=Sheet2!$M$1', 'Sheet1', null],
  ['=Sheet1!$A:$A', 'Sheet1', null],
  ['=Sheet1!$1:$3', 'Sheet1', null],
  ['=Sheet1!#REF!', 'Sheet1', null],
  ['=#REF!', 'Sheet1', null],
])('the name %s of %s stands for %s', (formula, sheet, range) => expect(rangeOfName(formula, sheet)).toBe(range));

test('a name that leads to another sheet leads to no cells', async () => {
  await openWorkbook();
  await change((workbook) => {
    const other = workbook.worksheets.add('表 (2)');
    other.names.add('CERT_Own', other.getRange('B2:C3'));
    other.names.add('CERT_Elsewhere', workbook.worksheets.getItem('Sheet1').getRange('B2'));
  });
  const { sheets } = await scanWorkbook('workbook');
  expect(sheets[1]?.names).toEqual({ CERT_Own: 'B2:C3', CERT_Elsewhere: null });
});

test('a cell of a hidden sheet is not shown, and the sheet is named', async () => {
  await openWorkbook();
  await change((workbook) => {
    workbook.worksheets.add('藏').visibility = 'Hidden';
  });
  expect(await problemOf(() => showCell('藏', 'A1'))).toEqual({ kind: 'sheet_hidden', sheet: '藏' });
});
