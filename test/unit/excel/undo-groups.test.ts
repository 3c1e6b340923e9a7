import { createSheet } from '../../../src/excel';
import { applyChanges, type CellChange } from '../../../src/excel/apply-changes';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, type SheetPlan } from '../../../src/sheets';
import { failRequests, supportsUndoGroups, watchUndoGroups, writes, type UndoGroups } from './support/faults';
import { cellsOf, openWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

const LONG = 'x'.repeat(30_000);
/** More than fits into one request. */
const ROWS = 150;

const large: SheetPlan = {
  ...buildFeeSheet({ card: trialCard, locale: 'zh-CN' }),
  blocks: [{ kind: 'values', topLeft: 'A1', rows: Array.from({ length: ROWS }, () => [LONG]) }],
  styled: [],
  borders: [],
  numberFormats: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  names: [],
};
const small: SheetPlan = { ...large, blocks: [{ kind: 'values', topLeft: 'A1', rows: [['x']] }] };

const texts: CellChange[] = Array.from({ length: ROWS }, (_, row) => ({
  sheet: 'Sheet1',
  row,
  column: 0,
  before: '',
  after: { value: `${LONG}${row}` },
  anchor: { row, column: 0 },
}));

let groups: UndoGroups;
afterEach(() => groups.restore());
const asked = (): unknown[] => groups.options.filter(({ mergeUndoGroup }) => mergeUndoGroup === true);

test('one request that writes needs no group', async () => {
  await openWorkbook({ supports: supportsUndoGroups });
  groups = watchUndoGroups();
  await createSheet(small);
  await applyChanges(texts.slice(0, 2));
  expect(asked()).toEqual([]);
});

test('several requests are one group where the host can, without the option that breaks it; reads stay outside', async () => {
  const { excel } = await openWorkbook({ supports: supportsUndoGroups });
  groups = watchUndoGroups();
  const grouped: string[] = [];
  failRequests(excel, (body) => {
    if (groups.open()) grouped.push(body);
    return null;
  });
  const { made, checked } = await applyChanges(texts);
  expect([made.length, checked]).toEqual([ROWS, true]);
  expect(asked()).toEqual([{ mergeUndoGroup: true }]);
  expect(grouped.length).toBeGreaterThan(1);
  expect(grouped.every(writes)).toBe(true);
});

test('no group where the host has none', async () => {
  await openWorkbook();
  groups = watchUndoGroups();
  expect((await applyChanges(texts)).made).toHaveLength(ROWS);
  expect(asked()).toEqual([]);
});

describe.each(['UndoNotSupported', 'GeneralException'])('a host that answers a group with %s', (code) => {
  test('gets the changes once more without it', async () => {
    const { excel } = await openWorkbook({ supports: supportsUndoGroups });
    groups = watchUndoGroups();
    let requests = 0;
    // The first part is written by then.
    const failed = failRequests(excel, () => (groups.open() && ++requests === 2 ? { code } : null));
    const outcome = await applyChanges(texts);
    expect(failed).toHaveLength(1);
    expect([outcome.made.length, outcome.checked, outcome.stopped]).toEqual([ROWS, true, null]);
    expect(cellsOf(excel, 'Sheet1')[`A${ROWS}`]?.value).toBe(`${LONG}${ROWS - 1}`);
    expect(asked()).toHaveLength(1);
  });

  test('gets the sheet once more without it, and has one in the end', async () => {
    const { excel } = await openWorkbook({ supports: supportsUndoGroups });
    groups = watchUndoGroups();
    let requests = 0;
    failRequests(excel, () => (groups.open() && ++requests === 2 ? { code } : null));
    expect(await createSheet(large)).toMatchObject({ name: '费用表' });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', '费用表']);
    expect(cellsOf(excel, '费用表')[`A${ROWS}`]?.value).toBe(LONG);
  });
});

test('what fails without a group as well is taken back and told', async () => {
  const { excel } = await openWorkbook({ supports: supportsUndoGroups });
  groups = watchUndoGroups();
  let requests = 0;
  failRequests(excel, (body) => (writes(body) && body.includes(LONG) && ++requests % 2 === 0 ? { code: 'GeneralException' } : null));
  await expect(applyChanges(texts)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(Object.values(cellsOf(excel, 'Sheet1')).filter(({ value }) => value !== '' && value !== null)).toEqual([]);
});
