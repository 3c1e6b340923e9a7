/** Our .xlsx files against the Open XML format, by an offline validator; what it finds has to be on a recorded list with its reason. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/i18n/locale';
import type { WorkbookSnapshot } from '../../workbench/contract';
import { writeXlsx } from '../../xlsx';
import { unzip, zip } from '../../xlsx/package/zip';
import { cases } from './support/cases';
import { filledWorkbooks } from './support/filled-workbooks';
import { outputFolder } from './support/output-folder';
import { richWorkbook } from './support/rich-workbook';
import { formatFaults, type FormatFault } from './support/validator';
import { excelize } from './support/xlsx-file';
import allowed from './validator-allow-list.json';

jest.setTimeout(300_000);

interface Allowed {
  /** Part of the file and the start of the description of a fault that stays. */
  readonly path: string;
  readonly description: string;
  /** Why the file is right all the same, or why it cannot be helped. */
  readonly reason: string;
}

const allowList: readonly Allowed[] = allowed;
const met = new Set<Allowed>();

const folder = outputFolder('open-xml');

async function written(name: string, workbook: WorkbookSnapshot, functions: 'formulas' | 'values' = 'formulas'): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(await excelize(), workbook, { namespace: 'CERT', functions, created: new Date(0) }));
  return file;
}

/** Faults that are not on the list, one line each; those on it are remembered. */
function unexpected(faults: readonly FormatFault[]): string[] {
  return faults.flatMap((fault) => {
    const entry = allowList.find(({ path, description }) => fault.path === path && fault.description.startsWith(description));
    if (entry === undefined) return [`${fault.path ?? ''} ${fault.xPath ?? ''}: ${fault.description}`];
    met.add(entry);
    return [];
  });
}

describe.each(LOCALES)('files in %s', (locale) => {
  test('with every function, spilled tables, charts, locked cells, names and page set-up', async () => {
    const workbook = await richWorkbook(locale);
    const sheets = workbook.sheets.flatMap(({ cells }) => Object.values(cells));
    expect(sheets.filter(({ spill }) => spill !== undefined).length).toBeGreaterThan(1);
    expect(sheets.filter(({ isError }) => isError === true).length).toBeGreaterThan(5);
    expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(4);
    for (const functions of ['formulas', 'values'] as const)
      expect(unexpected(formatFaults(await written(`rich-${locale}-${functions}`, workbook, functions)))).toEqual([]);
  });

  test('with both sheets, untouched and at fault', async () => {
    const some = cases(locale).filter(({ name }) => ['untouched', 'rows at fault'].includes(name));
    expect(some).toHaveLength(2);
    const workbooks = await filledWorkbooks(locale, some);
    for (const [index, workbook] of workbooks.entries())
      expect(unexpected(formatFaults(await written(`filled-${locale}-${String(index)}`, workbook)))).toEqual([]);
  });
});

test('the validator sees what is wrong', async () => {
  const [workbook] = await filledWorkbooks('zh-CN', [{ name: 'untouched', rows: [], headcount: '' }]);
  if (workbook === undefined) throw new Error('no workbook');
  const right = await writeXlsx(await excelize(), workbook, { namespace: 'CERT', functions: 'formulas', created: new Date(0) });
  const parts = await unzip(right);
  const styles = new TextDecoder().decode(parts.get('xl/styles.xml'));
  parts.set('xl/styles.xml', new TextEncoder().encode(styles.replace('<fonts', '<fonts wrong="1"')));
  const file = join(folder, 'wrong.xlsx');
  writeFileSync(file, await zip(parts));
  expect(formatFaults(file).map(({ path }) => path)).toContain('/xl/styles.xml');
});

test('nothing is on the list that no longer occurs, and nothing without a reason', () => {
  expect(allowList.filter((entry) => !met.has(entry))).toEqual([]);
  expect(allowList.filter(({ reason }) => reason.trim() === '')).toEqual([]);
});
