import { nativeRegistry } from '../../../../src/functions/native/registry';
import { registry } from '../../../../src/functions/registry';
import type { SheetScan } from '../../../../src/excel/scan-workbook';
import type { CertCell } from '../../../../src/taskpane/features/tools/plans/cert-cells';
import { checkWorkbook } from '../../../../src/taskpane/features/tools/plans/check-workbook';
import { planRepair } from '../../../../src/taskpane/features/tools/plans/plan-repair';
import { planFreeze, planNative } from '../../../../src/taskpane/features/tools/plans/plan-values';

const RECORDS = new Map(nativeRegistry.map((record) => [record.id, record]));
const KNOWN = new Set(registry.map(({ id }) => id));
const SHEET: SheetScan = { name: 'Sheet1', visible: true, protected: false, top: 0, left: 0, contents: [], values: [], names: {} };

/** A cell that shows one error or value. */
function cellThatShows(formula: string, error: string | null, value: string | number = 1): CertCell {
  const names = [/CERT[._](\w+)\(/u.exec(formula)?.[1] ?? ''];
  const shows = [[error === null ? value : { code: error }]];
  return { sheet: SHEET, row: 0, column: 0, address: 'A1', formula, names, shows, error, busy: false };
}

test.each([
  ['=CERT.FEETABLE()', '#SPILL!'],
  ['=CERT.INDICATORS()', '#SPILL!'],
  ['=CERT.VERSION()', '#SPILL!'],
  ['=CERT.MANAGERS(A1,B1)', '#VALUE!'],
  ['=CERT.NEXTBAND({1,2})', '#SPILL!'],
  ['=CERT.SCORE(A1:A2,B1:B2)*D1:D5', '#SPILL!'],
])('native: %s in error, %s, stays live', async (formula, error) => {
  const plan = await planNative([cellThatShows(formula, error)], RECORDS);
  expect(plan.cells).toEqual([]);
  expect(plan.left).toEqual([{ sheet: 'Sheet1', address: 'A1', formula, reason: { code: 'error', error } }]);
});

test.each(['=CERT.FEE(A1)', '=_xldudf_CERT_FEE(1200)', '=IF(A1="","",CERT.FEETABLE())'])(
  'native and freeze: %s stuck at #NAME? is to be repaired first',
  async (formula) => {
    const cell = cellThatShows(formula, '#NAME?');
    for (const plan of [await planNative([cell], RECORDS), await planFreeze([cell])]) {
      expect(plan.cells).toEqual([]);
      expect(plan.left).toMatchObject([{ address: 'A1', reason: { code: 'stuck' } }]);
    }
  },
);

test('native and freeze: a function that does not exist is no matter of repairing', async () => {
  const cell = cellThatShows('=CERT.FOO(1)', '#NAME?');
  for (const plan of [await planNative([cell], RECORDS), await planFreeze([cell])]) {
    expect(plan.left).toMatchObject([{ reason: { code: 'error', error: '#NAME?' } }]);
  }
});

test('freeze: what a file keeps under its own name has its last value to keep', async () => {
  expect((await planFreeze([cellThatShows('=_xldudf_CERT_FEE(1200)', null, 53000)])).cells).toMatchObject([{ becomes: 'value' }]);
});

test('native: a formula in error by its inputs becomes one that follows them', async () => {
  const plan = await planNative([cellThatShows('=CERT.FEE(A1)', '#VALUE!')], RECORDS);
  expect(plan.cells).toMatchObject([{ becomes: 'native' }]);
});

describe('a sign of implicit intersection', () => {
  test('before a function that works is no damage', async () => {
    const cell = cellThatShows('=@CERT.FEE(A:A)', null, 53000);
    expect((await planRepair([cell], KNOWN)).cells).toEqual([]);
    expect(checkWorkbook({ sheets: [SHEET], selection: null }, [cell])).toMatchObject([{ live: { count: 1 }, broken: null }]);
  });
  test('goes where the function was not known', async () => {
    const cell = cellThatShows('=@CERT.FEE(A:A)', '#NAME?');
    expect((await planRepair([cell], KNOWN)).cells).toMatchObject([{ changes: [{ after: { formula: '=CERT.FEE(A:A)' } }] }]);
    expect(checkWorkbook({ sheets: [SHEET], selection: null }, [cell])).toMatchObject([{ broken: { count: 1 } }]);
  });
});
