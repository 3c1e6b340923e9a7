/** Native forms in LibreOffice against the core: written as .xlsx with stale results, calculated anew, read by its scripting API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeRegistry } from '../../../src/functions/native/registry';
import { driveOffice, type OfficeRows } from '../../office/support/uno/drive-office';
import { outputFolder } from '../../office/support/output-folder';
import { xlsxWithoutAddin } from '../../office/support/xlsx-file';
import { casesWorkbook } from '../support/cases-workbook';
import { countInOffice } from '../support/cases';
import { compareNatives, nativeSheet, type NativeSheet } from '../support/native-sheet';
import type { Shown } from '../support/outcome';
import { address } from '../support/place-cases';
import { printReport, type Comparison } from '../support/report';

jest.setTimeout(600_000);

const CASES = 1000;
const withForm = nativeRegistry.filter(({ form }) => form !== null);
const sheets = new Map<string, NativeSheet>();
const calculated = new Map<string, OfficeRows>();
const comparisons: Comparison[] = [];

beforeAll(async () => {
  const all = withForm.map((record) => nativeSheet(record, countInOffice(record.id, CASES)));
  const file = join(outputFolder('differential'), 'native-forms.xlsx');
  writeFileSync(file, await xlsxWithoutAddin(casesWorkbook(all)));
  const ranges = all.map(({ placed }) => ({ sheet: placed.id, range: `A1:${address(placed.rows - 1, placed.columns - 1)}` }));
  const [read] = driveOffice([{ do: 'read', file, ranges }]);
  all.forEach((sheet, index) => {
    sheets.set(sheet.placed.id, sheet);
    calculated.set(sheet.placed.id, read[index] ?? []);
  });
});

afterAll(() => printReport('Native forms in LibreOffice', comparisons));

test.each(withForm)('$id', ({ id }) => {
  const sheet = sheets.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  const rows = calculated.get(id);
  const comparison = compareNatives(sheet, (row, column): Shown => {
    const cell = rows?.[row]?.[column];
    if (cell === undefined) throw new Error(`nothing was read at ${address(row, column)}`);
    return cell ?? { error: 'an error' };
  });
  comparisons.push(comparison);
  expect(comparison.disagreements).toEqual([]);
  expect(comparison.cases).toBeGreaterThan(0);
});
