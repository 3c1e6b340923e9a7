import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadExcelize, readXlsx, writeXlsx, type Excelize, type SheetSnapshot, type WorkbookSnapshot } from '../../../xlsx';
import { createSheet } from '../../../src/excel';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import { openWorkbook } from '../excel/support/open-workbook';

jest.setTimeout(120_000);

const OPTIONS = { namespace: 'CERT' } as const;

/** Both sheets of the add-in, one of them protected with a password, and a sheet with what they have not. */
async function filledWorkbook(): Promise<WorkbookSnapshot> {
  const { excel } = await openWorkbook({ locale: 'zh-CN' });
  const scoring = await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
  const fees = await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }));
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.add('Headcount', worksheets.getItem(fees.name).getRange('D4'), 'people & <outlets>');
    const free = worksheets.add('1 + 1');
    free.getRange('A1:C4').values = [
      ['band', 'fee', 'days'],
      ["'=1+1", 53_000, 16],
      ["'0012", 18_500, 5.5],
      ["'TRUE", true, '#N/A'],
    ];
    free.getRange('E1').formulas = [['=CERT.BREAKDOWN()']];
    free.charts.add('BarClustered', free.getRange('A1:C3'), 'Columns');
    free.pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: 'A && B', centerFooter: '第 &P 页' });
    await context.sync();
    const open = worksheets.getItem(scoring.name);
    open.getRange('D8:G23').format.protection.locked = false;
    open.protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' }, 'secret');
    await context.sync();
  });
  await excel.idle();
  return excel.snapshot();
}

describe('readXlsx', () => {
  let excelize: Excelize;
  let workbook: WorkbookSnapshot;
  let read: WorkbookSnapshot;

  beforeAll(async () => {
    excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
    workbook = await filledWorkbook();
    read = await readXlsx(excelize, await written(workbook), OPTIONS);
  });

  const written = (book: WorkbookSnapshot) => writeXlsx(excelize, book, { ...OPTIONS, functions: 'formulas', created: new Date(0) });

  it('finds the sheets, the one shown and the names of the workbook', () => {
    expect(read.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect([read.activeSheet, read.names]).toEqual([workbook.activeSheet, workbook.names]);
  });

  test.each([0, 1, 2, 3])('reads sheet %i as it was written', (index) => {
    const before = workbook.sheets[index];
    const after = read.sheets[index];
    if (before === undefined || after === undefined) throw new Error('no such sheet');
    for (const part of [
      'cells',
      'names',
      'tables',
      'frozenRows',
      'frozenColumns',
      'tabColor',
      'gridlines',
      'visible',
      'protected',
      'passwordHash',
      'validations',
      'conditionalFormats',
    ] as const)
      expect([part, after[part]]).toEqual([part, before[part]]);
    expect([...after.merges].sort()).toEqual([...before.merges].sort());
    expect(looks(after)).toEqual(looks(before));
    expect(sizes(after)).toEqual(sizes(before));
    expect(page(after)).toEqual(page(before));
    expect(allowed(after)).toEqual(allowed(before));
    expect(charts(after)).toEqual(charts(before));
  });

  it('is the same read twice: nothing is lost or added on the way', async () => {
    const again = await readXlsx(excelize, await written(read), OPTIONS);
    expect(again).toEqual(read);
  });
});

/** Looks for which a file has no word: no indent, and the size of its normal font. */
const NOTHING_OF_ITS_OWN: Readonly<Record<string, unknown>> = { indent: 0, fontSize: 11 };

function looks({ looks: runs }: SheetSnapshot): unknown {
  return runs.map(({ range, look }) => [
    range,
    Object.entries(look)
      .filter(([key, value]) => NOTHING_OF_ITS_OWN[key] !== value)
      .sort(),
  ]);
}

/** Widths in characters, which is how files hold them. */
function sizes({ columnWidths, rowHeights }: SheetSnapshot): unknown {
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  return [
    columnWidths.map(({ columns, points }) => [columns, rounded(points)]),
    rowHeights.map(({ rows, points }) => [rows, rounded(points)]),
  ];
}

/** What is not said is Excel's default; addresses without their dollars. */
function page({ print }: SheetSnapshot): unknown {
  const { margins, ...rest } = print as { margins?: Record<string, number> };
  const defaults = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
  const rounded = Object.entries({ ...defaults, ...margins }).map(([side, points]) => [side, Math.round(points * 100) / 100]);
  const other = Object.entries<unknown>({ orientation: 'Portrait', paperSize: 'A4', ...rest });
  return [
    other
      .filter(([, value]) => value !== false)
      .map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('$', '') : value])
      .sort(),
    rounded.sort(),
  ];
}

const allowed = ({ protection }: SheetSnapshot): unknown =>
  Object.entries(protection)
    .filter(([key, value]) => value === true || key === 'selectionMode')
    .sort();

/** Places to the English metric unit; colours and markers where the format has room for them. */
function charts({ charts: all }: SheetSnapshot): unknown {
  return all.map(({ from, to, ...chart }) => ({
    ...chart,
    places: [from, to].map(({ column, row, x, y }) => [column, row, Math.round(x), Math.round(y)]),
  }));
}
