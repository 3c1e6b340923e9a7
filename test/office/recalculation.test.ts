import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/i18n/locale';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbench/contract';
import { callsAddin } from '../../xlsx/stored-formula';
import { cases } from './support/cases';
import { filledWorkbooks } from './support/filled-workbooks';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { readFods } from './support/read-fods';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(600_000);

const isNative = ({ formula }: CellSnapshot): boolean => formula !== undefined && !callsAddin(formula, 'CERT');

/** A value as both engines must have it: numbers at Excel's 15 significant digits. */
const comparable = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** Native formulas with stale results in their cells, so that only a program that calculates shows the right ones. */
const stale = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, cell]) => [
        address,
        isNative(cell) ? { ...cell, value: 'stale', isError: undefined } : cell,
      ]),
    ) as Record<string, CellSnapshot>,
  })),
});

describe.each(LOCALES)('native formulas in %s', (locale) => {
  const calculated = new Map<string, { ours: WorkbookSnapshot; theirs: ReturnType<typeof readFods> }>();

  beforeAll(async () => {
    const workbooks = await filledWorkbooks(locale, cases(locale));
    const place = outputFolder('recalculation', locale);
    const files: string[] = [];
    for (const [index, workbook] of workbooks.entries()) {
      const file = join(place, `case-${index}.xlsx`);
      writeFileSync(file, await xlsxWithoutAddin(stale(workbook)));
      files.push(file);
    }
    convert(files, 'fods', place).forEach((file, index) => {
      const ours = workbooks[index];
      if (ours !== undefined) calculated.set(cases(locale)[index]?.name ?? '', { ours, theirs: readFods(file) });
    });
  });

  test.each(cases(locale).map(({ name }) => name))('are the same in LibreOffice: %s', (name) => {
    const { ours, theirs } = calculated.get(name) ?? {};
    let compared = 0;
    const differing: string[] = [];
    for (const sheet of ours?.sheets ?? []) {
      for (const [address, cell] of Object.entries(sheet.cells).filter(([, candidate]) => isNative(candidate))) {
        compared += 1;
        const other = theirs?.get(sheet.name)?.get(address) ?? '';
        if (comparable(cell.value) !== comparable(other))
          differing.push(
            `${sheet.name}!${address} ${JSON.stringify(cell.value)} here, ${JSON.stringify(other)} there: ${cell.formula ?? ''}`,
          );
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });
});

test('an error among the points leaves the caution about them standing', async () => {
  // Of groups with such a row the workbench's engine makes a sum, LibreOffice and Excel an error: they are not compared.
  const [workbook] = await filledWorkbooks('zh-CN', [{ name: 'error', rows: [{ points: '=1/0', judgement: '符合' }], headcount: '' }]);
  if (workbook === undefined) throw new Error('no workbook');
  const folder = outputFolder('points-in-error');
  const file = join(folder, 'error.xlsx');
  writeFileSync(file, await xlsxWithoutAddin(stale(workbook)));
  const [converted = ''] = convert([file], 'fods', folder);
  const sheet = workbook.sheets[1];
  const theirs = readFods(converted).get(sheet?.name ?? '');
  expect(theirs?.get('O18')).toContain('不得签署');
  expect(['O18', 'I5', 'O20', 'L9'].map((address) => theirs?.get(address))).toEqual(
    ['O18', 'I5', 'O20', 'L9'].map((address) => sheet?.cells[address]?.value),
  );
});
