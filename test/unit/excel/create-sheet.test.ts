import { createSheet, hostProblem } from '../../../src/excel';
import { SCORING_STRINGS } from '../../../src/i18n/sheets';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet, type SheetPlan } from '../../../src/sheets';
import { gbt27922 } from '../../../src/standards';
import { cellsOf, openWorkbook, sheetOf } from './support/open-workbook';

// Drawing in the spreadsheet engine takes seconds on a busy machine.
jest.setTimeout(60_000);

/** What is used here of an object in a request. */
interface ObjectPath {
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  /** A range among the arguments is the number of its object. */
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** A sheet that is quick to draw, with one thing of every kind that matters. */
const small: SheetPlan = {
  ...buildFeeSheet({ card: trialCard, locale: 'zh-CN' }),
  font: { name: 'Calibri', size: 10, address: 'A1:C4' },
  columnWidths: [],
  rowHeights: [],
  blocks: [
    {
      kind: 'values',
      topLeft: 'A1',
      rows: [
        ['=1+1', '0012', '1-2'],
        ['@me', 'TRUE', -5],
      ],
    },
    {
      kind: 'values',
      topLeft: 'A3',
      rows: [
        ['from', 'to'],
        [1, 2],
      ],
    },
    { kind: 'formulas', topLeft: 'C4', rows: [['=A4+B4']] },
  ],
  styled: [{ address: 'A1:C1', style: 'columnHeader' }],
  borders: [{ address: 'A1:C1', sides: 'all', color: '#BFC9D4' }],
  numberFormats: [{ address: 'A1:B2', format: '@' }],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [{ name: 'CERT_Fees', address: 'A3:B4', style: 'TableStyleLight1' }],
  charts: [],
  names: [{ name: 'CERT_Sheet', address: 'A1', comment: 'marker' }],
  frozenRows: 1,
  print: { area: 'A1:C4', titleRows: '$1:$1', footerLeft: 'A & B', footerCenter: '&P' },
  firstInput: 'A4',
};

describe('createSheet', () => {
  test('draws the scoring sheet with one read and one write, and it calculates', async () => {
    const { excel, traffic } = await openWorkbook();
    const made = await createSheet(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', header: { organisation: '=HYPERLINK("x")' } }));
    expect(traffic.requests).toHaveLength(2);
    expect(excel.unknownMembers).toEqual([]);
    await excel.idle();

    const sheet = sheetOf(excel, '评分表');
    expect(made.name).toBe('评分表');
    expect(sheet.cells['O8']?.value).toBe('未评分');
    expect(sheet.cells['O11']?.value).toBe(100);
    expect(sheet.cells['C2']).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(sheet.cells['C2']).not.toHaveProperty('formula');
    expect(sheet.cells['B9']).toMatchObject({ value: '5.1.1', numberFormat: '@' });
    expect(sheet.cells['O28']?.value).toBe('5.1');
    expect(Object.entries(sheet.cells).filter(([, { value }]) => String(value).startsWith('#'))).toEqual([]);
    expect(sheet.frozenRows).toBe(8);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.names.map(({ name }) => name)).toContain('CERT_Judgements');
    const judgement = sheet.validations.find(({ range }) => range === 'E9:E24');
    expect(judgement).toMatchObject({ ignoreBlanks: false, errorMessage: SCORING_STRINGS['zh-CN'].inputs.judgement.alert });
  });

  test('draws the fee sheet and a second one beside it', async () => {
    const { excel } = await openWorkbook({ blankMode: 'web' });
    const plan = buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 });
    await createSheet(plan);
    const second = await createSheet(plan);
    await excel.idle();
    expect(second.name).toBe('费用表 (2)');
    expect(cellsOf(excel, '费用表')['D14']?.value).toBe(53_000);
    expect(cellsOf(excel, '费用表 (2)')['D17']?.value).toBe(125_000);
    expect(excel.snapshot().sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['CERT_Fees', 'CERT_Fees_2']);
  });

  test('hands a table over as a range of the new sheet, not as an address that Excel would look up on the active one', async () => {
    const { traffic } = await openWorkbook();
    await createSheet(small);
    const { ObjectPaths } = JSON.parse(traffic.requests.at(-1) ?? '') as { ObjectPaths: Readonly<Record<string, ObjectPath>> };
    const added = Object.values(ObjectPaths).filter(
      ({ Name, ParentObjectPathId }) => Name === 'Add' && ObjectPaths[String(ParentObjectPathId)]?.Name === 'Tables',
    );
    expect(added.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0])).toEqual([expect.any(Number)]);
  });

  test('keeps text as text and touches no other sheet', async () => {
    const { excel } = await openWorkbook();
    await createSheet(small);
    const { cells } = sheetOf(excel, '费用表');
    expect(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'C4'].map((address) => cells[address]?.value)).toEqual([
      '=1+1',
      '0012',
      '1-2',
      '@me',
      'TRUE',
      -5,
      3,
    ]);
    expect(cellsOf(excel, 'Sheet1')).toEqual({});
    expect(sheetOf(excel, '费用表').print).toMatchObject({ titleRows: '$1:$1' });
  });

  test('refuses a protected workbook before writing anything', async () => {
    const { excel, traffic } = await openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const written = traffic.requests.length;
    const error: unknown = await createSheet(small).catch((reason: unknown) => reason);
    expect(hostProblem(error)).toEqual({ kind: 'workbook_protected' });
    expect(traffic.requests).toHaveLength(written + 1);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('removes the sheet it began when drawing fails, and says what failed', async () => {
    const { excel } = await openWorkbook();
    const broken: SheetPlan = { ...small, tables: [...small.tables, { name: 'CERT_Other', address: 'B3:C4', style: 'TableStyleLight1' }] };
    const error: unknown = await createSheet(broken).catch((reason: unknown) => reason);
    expect(hostProblem(error)).toMatchObject({ kind: 'host_error', location: expect.stringContaining('Table') as string });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('waits while a cell is being edited and then goes on', async () => {
    const { excel } = await openWorkbook();
    excel.cellEditing = true;
    const making = createSheet(small);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.snapshot().sheets).toHaveLength(1);
    excel.cellEditing = false;
    await expect(making).resolves.toMatchObject({ name: '费用表' });
  });
});
