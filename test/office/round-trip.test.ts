/** Workbooks that leave the add-in: converted or frozen and calculated elsewhere, or saved elsewhere and repaired on their return. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellInput } from '../../src/excel/cell-input';
import { LOCALES } from '../../src/i18n/locale';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbench/contract';
import { writeXlsx } from '../../xlsx';
import { callsAddin } from '../../xlsx/stored-formula';
import { openWorkbook } from '../unit/excel/support/open-workbook';
import { filledBook, FREE } from './support/filled-book';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { readFods } from './support/read-fods';
import { readXlsx, type StoredCell } from './support/read-xlsx';
import { runTool } from './support/run-tool';
import { driveOffice } from './support/uno/drive-office';
import { excelize } from './support/xlsx-file';

jest.setTimeout(300_000);

const options = { namespace: 'CERT', functions: 'formulas', created: new Date(0) } as const;

/** A value as both programs must have it. */
const comparable = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** What every cell shows, by sheet and address, without empty ones. */
function shown({ sheets }: WorkbookSnapshot): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value }]): [string, unknown][] =>
        value === '' || value === null ? [] : [[`${name}!${address}`, comparable(value)]],
      ),
    ),
  );
}

const formulas = ({ sheets }: WorkbookSnapshot): CellSnapshot[] =>
  sheets.flatMap(({ cells }) => Object.values(cells)).filter(({ formula }) => formula !== undefined);

const live = (workbook: WorkbookSnapshot): CellSnapshot[] => formulas(workbook).filter(({ formula = '' }) => callsAddin(formula, 'CERT'));

/** Formulas with results that only a program that calculates puts right. */
function stale(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([address, cell]): [string, CellSnapshot] => [
          address,
          cell.formula === undefined ? cell : { value: 'stale', formula: cell.formula },
        ]),
      ),
    })),
  };
}

describe.each(LOCALES)('a workbook in %s', (locale) => {
  test.each(['native', 'freeze'] as const)('shows the same in LibreOffice after %s', async (tool) => {
    const excel = await filledBook(locale);
    const before = excel.snapshot();
    const nativeBefore = formulas(before).length - live(before).length;
    const plan = await runTool(excel, tool);
    const after = excel.snapshot();
    expect(plan.left).toEqual([]);
    expect(live(after)).toEqual([]);
    if (tool === 'native') expect(plan.cells.filter(({ becomes }) => becomes === 'native').length).toBeGreaterThan(12);
    else expect(formulas(after)).toHaveLength(nativeBefore);
    expect(shown(after)).toEqual(shown(before));
    const folder = outputFolder('round-trip', locale, tool);
    const file = join(folder, `${tool}.xlsx`);
    writeFileSync(file, await writeXlsx(await excelize(), stale(after), options));
    const [calculated = ''] = convert([file], 'fods', folder);
    const theirs = readFods(calculated);
    const differing = [...shown(before)].flatMap(([place, value]) => {
      const [sheet = '', address = ''] = place.split('!');
      const other = comparable(theirs.get(sheet)?.get(address) ?? '');
      return other === value ? [] : [`${place}: ${JSON.stringify(value)} here, ${JSON.stringify(other)} there`];
    });
    expect(differing).toEqual([]);
  });

  test('lives again by repair after LibreOffice has opened and saved it', async () => {
    const before = (await filledBook(locale)).snapshot();
    const folder = outputFolder('round-trip', locale, 'repair');
    const [file, to] = [join(folder, 'live.xlsx'), join(folder, 'saved-by-libreoffice.xlsx')];
    writeFileSync(file, await writeXlsx(await excelize(), before, options));
    driveOffice([{ file, do: 'save', to }]);
    const stored = await readXlsx(to);
    const theirs = [...stored.values()].flatMap((cells) => [...cells.values()]).filter(({ formula }) => formula !== null);
    expect(theirs.filter(({ formula }) => /_xldudf_cert_/iu.test(formula ?? '')).length).toBeGreaterThanOrEqual(live(before).length);

    const { excel } = await openWorkbook({ locale });
    for (const [name, cells] of stored) await fill(name, cells);
    await excel.idle();
    expect(live(excel.snapshot())).toEqual([]);
    const plan = await runTool(excel, 'repair');
    expect(plan.left).toEqual([]);
    const after = excel.snapshot();
    expect(live(after)).toHaveLength(live(before).length);
    expect(shown(after)).toEqual(shown(before));
  });
});

/** Puts the cells of a stored sheet into the open workbook, as Excel does on opening it: what an array fills stands in no cell of its own. */
async function fill(name: string, stored: ReadonlyMap<string, StoredCell>): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === FREE ? worksheets.getItem(FREE) : worksheets.add(name);
    const filled = new Set<string>();
    for (const [address, { array }] of stored)
      if (array !== null) for (const cell of cellsOf(array)) if (cell !== address) filled.add(cell);
    for (const [address, { formula, value }] of stored) {
      if (filled.has(address) || (formula === null && value === '')) continue;
      sheet.getRange(address).formulas = [[formula === null ? cellInput(value) : `=${formula}`]];
    }
    await context.sync();
  });
}

function cellsOf(range: string): string[] {
  const [start = '', end = start] = range.split(':');
  const place = (address: string): [number, number] => {
    const letters = address.replace(/\d+/u, '');
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [column, Number(address.slice(letters.length))];
  };
  const [[left, top], [right, bottom]] = [place(start), place(end)];
  const name = (column: number): string =>
    (column > 26 ? name(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => `${name(left + column)}${String(top + row)}`),
  ).flat();
}
