import { applyChanges, reversed, type CellChange } from '../../../src/excel/apply-changes';
import { isAsWritten } from '../../../src/excel/cell-change';
import { failRequests, writes } from './support/faults';
import { cellsOf, openWorkbook, type OpenWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

async function fill(cells: Readonly<Record<string, string | number>>): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  await type(book, cells);
  return book;
}

async function type({ excel }: OpenWorkbook, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
  await excel.idle();
}

const at = (row: number, column: number, rest: Pick<CellChange, 'before' | 'after'> & Partial<CellChange>): CellChange => ({
  sheet: 'Sheet1',
  row,
  column,
  anchor: { row, column },
  ...rest,
});

/** Freezes `=CERT.GRADE(A1:A2)` in C1, which fills C1:C2. */
const grades = (): CellChange[] => {
  const anchor = { row: 0, column: 2 };
  return [
    at(0, 2, { before: '=CERT.GRADE(A1:A2)', shown: '五星级', after: { value: '五星级' } }),
    at(1, 2, { before: null, shown: '三星级', after: { value: '三星级' }, anchor }),
  ];
};

describe('a change planned for a result is made only while that stands', () => {
  test('nothing has changed', async () => {
    await fill({ A1: 95, A2: 80, C1: '=CERT.GRADE(A1:A2)' });
    expect((await applyChanges(grades())).skipped).toEqual([]);
  });

  test.each([
    ['an input of the cell', { A1: 71 }],
    ['an input that shows in a cell it fills', { A2: 71 }],
    ['a text typed where it fills', { C2: 'mine' }],
  ])('%s', async (_what, edit) => {
    const book = await fill({ A1: 95, A2: 80, C1: '=CERT.GRADE(A1:A2)' });
    await type(book, edit);
    const before = cellsOf(book.excel, 'Sheet1');
    const outcome = await applyChanges(grades());
    expect([outcome.made.length, outcome.skipped.length]).toEqual([0, 2]);
    expect(cellsOf(book.excel, 'Sheet1')).toEqual(before);
  });

  test('it fills other cells by now, though the ones planned show the same', async () => {
    const formula = '=IF(B1=2,CERT.GRADE(A1:A2),CERT.GRADE(A1:A3))';
    const book = await fill({ A1: 95, A2: 80, A3: 10, B1: 2, C1: formula });
    const changes = grades().map((change) => (change.before === null ? change : { ...change, before: formula }));
    await type(book, { B1: 3 });
    expect(cellsOf(book.excel, 'Sheet1')['C3']?.value).toBe('不合格');
    const outcome = await applyChanges(changes);
    expect([outcome.made.length, outcome.skipped.length]).toEqual([0, 2]);
    expect(cellsOf(book.excel, 'Sheet1')['C3']?.value).toBe('不合格');
  });
});

describe('once cells are written', () => {
  const one = [at(0, 0, { before: '=1+1', after: { value: 2 } })];

  test('a look at them that fails leaves what was made, with the way back', async () => {
    const { excel } = await fill({ A1: '=1+1' });
    let written = false;
    failRequests(excel, (body) => {
      if (writes(body)) written = true;
      else if (written) return { code: 'GeneralException' };
      return null;
    });
    const outcome = await applyChanges(one);
    expect(outcome).toMatchObject({ checked: false, stopped: null, made: [{ now: 2 }] });
    written = false;
    expect((await applyChanges(reversed(outcome))).made).toHaveLength(1);
    expect(cellsOf(excel, 'Sheet1')['A1']?.formula).toBe('=1+1');
  });

  test('a cell being edited meanwhile holds up that request alone', async () => {
    const { excel } = await fill({ A1: '=1+1' });
    let requests = 0;
    // Reading, writing and looking are each refused once.
    const failed = failRequests(excel, () => (++requests % 2 === 1 ? { code: 'InvalidOperationInCellEditMode' } : null));
    expect(await applyChanges(one)).toMatchObject({ made: [{ now: 2 }], skipped: [], checked: true });
    expect(failed).toHaveLength(3);
  });

  test('what cannot be taken back is told as made', async () => {
    const { excel } = await fill({ A1: '=1+1', A2: '=2+2' });
    // Writing is carried out, and fails; so does writing back.
    failRequests(excel, (body) => (writes(body) ? { code: 'GeneralException', after: !body.includes('=1+1') } : null));
    const outcome = await applyChanges([...one, at(1, 0, { before: '=2+2', after: { value: 4 } })]);
    expect(outcome.stopped).toContain('GeneralException');
    expect(outcome.made.map(({ row, now }) => [row, now])).toEqual([
      [0, 2],
      [1, 4],
    ]);
  });
});

describe('a formula that Excel does not take', () => {
  const BAD = '=BAD(1)';
  const rejectBad = ({ excel }: OpenWorkbook): string[] =>
    failRequests(excel, (body) => (body.includes(BAD) ? { code: 'InvalidArgument', location: 'Range.formulas' } : null));

  test('is found among many and left out; the others go through', async () => {
    const addresses = Array.from({ length: 20 }, (_, row) => `A${row + 1}`);
    const book = await fill(Object.fromEntries(addresses.map((address) => [address, '=1+1'])));
    rejectBad(book);
    const outcome = await applyChanges(
      addresses.map((_, row) => at(row, 0, { before: '=1+1', after: { formula: row === 7 ? BAD : `=${row}+1` } })),
    );
    expect(outcome.rejected.map(({ row }) => row)).toEqual([7]);
    expect(outcome.made.map(({ now }) => now)).not.toContain(BAD);
    expect(outcome.made).toHaveLength(19);
    expect(cellsOf(book.excel, 'Sheet1')['A8']).toEqual({ formula: '=1+1', value: 2 });
    expect(cellsOf(book.excel, 'Sheet1')['A20']?.formula).toBe('=19+1');
  });

  test('keeps the cells that belong together with it', async () => {
    const book = await fill({ A1: 95, A2: 80, C1: '=CERT.GRADE(A1:A2)' });
    const before = cellsOf(book.excel, 'Sheet1');
    rejectBad(book);
    const [first, second] = grades();
    const outcome = await applyChanges([
      { ...first, after: { formula: '=1+1' } },
      { ...second, after: { formula: BAD } },
    ] as CellChange[]);
    expect([outcome.made.length, outcome.rejected.length]).toEqual([0, 2]);
    await book.excel.idle();
    expect(cellsOf(book.excel, 'Sheet1')).toEqual(before);
  });
});

test.each([
  ['a formula', { formula: '=1+1' }, '=1+1', true],
  ['a formula kept as text', { formula: '=1+1' }, "'=1+1", false],
  ['a number', { value: 5 }, 5, true],
  ['a number kept as text', { value: 5 }, '5', false],
  ['a text', { value: '001' }, '001', true],
  ['an emptied cell', { value: '' }, '', true],
] as const)('%s is as written or not', (_what, after, now, expected) => expect(isAsWritten({ after, now })).toBe(expected));

test('a cell in Text format keeps what is written to it as text, and the outcome tells', async () => {
  await fill({ A1: 1 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [['@']];
    await context.sync();
  });
  const { made } = await applyChanges([
    at(0, 0, { before: '1', after: { formula: '=1+1' } }),
    at(0, 0, { before: 1, after: { formula: '=1+1' } }),
  ]);
  expect(made.every((change) => !isAsWritten(change))).toBe(true);
});
