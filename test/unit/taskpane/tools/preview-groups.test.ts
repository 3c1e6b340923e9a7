import { nativeRegistry } from '../../../../src/functions/native/registry';
import type { SheetScan } from '../../../../src/excel/scan-workbook';
import { toolsMessages } from '../../../../src/i18n/pane/tools';
import type { CertCell } from '../../../../src/taskpane/features/tools/plans/cert-cells';
import { planRepair } from '../../../../src/taskpane/features/tools/plans/plan-repair';
import { planFreeze, planNative } from '../../../../src/taskpane/features/tools/plans/plan-values';
import type { ToolPlan } from '../../../../src/taskpane/features/tools/plans/tool-plan';
import { previewGroups } from '../../../../src/taskpane/features/tools/preview-groups';

const SHEET: SheetScan = { name: '表', visible: true, protected: false, top: 0, left: 0, contents: [], values: [], names: {} };

function cell(address: string, formula: string, names: readonly string[], shows: CertCell['shows'], error: string | null = null): CertCell {
  return { sheet: SHEET, row: Number(address.slice(1)) - 1, column: 0, address, formula, names, shows, error, busy: false };
}

const CELLS: readonly CertCell[] = [
  cell('A1', '=CERT.GRADE(95)', ['GRADE'], [['五星级']]),
  cell('A2', '=CERT.FEE("x")', ['FEE'], [[{ code: '#VALUE!' }]], '#VALUE!'),
  cell('A3', '=CERT.GRADE(B3:B4)', ['GRADE'], [['五星级'], ['四星级']]),
];

const groups = (plan: ToolPlan): unknown =>
  previewGroups(plan).map(({ id, formulas, cells }) => [id, formulas.map(({ address }) => address), cells]);

test('formulas in error are told apart from those that have a result', async () => {
  const records = new Map(nativeRegistry.map((record) => [record.id, record]));
  expect(groups(await planNative(CELLS, records))).toEqual([
    ['native', ['A1', 'A3'], 3],
    ['nativeInError', ['A2'], 1],
  ]);
  expect(groups(await planFreeze(CELLS))).toEqual([['value', ['A1', 'A3'], 3]]);
});

test('formulas that may hide an error are told apart from those that show one', async () => {
  const stuck = cell('A1', '=CERT.FEE(1)', ['FEE'], [[{ code: '#NAME?' }]], '#NAME?');
  const kept = cell('A2', '=_xldudf_CERT_FEE(1)', ['FEE'], [[53000]]);
  const masked = cell('A3', '=IFERROR(CERT.FEE(1),"")', ['FEE'], [['']]);
  const known = new Set(['FEE']);
  expect(groups(await planRepair([stuck, kept, masked], known))).toEqual([
    ['repair', ['A1', 'A2'], 2],
    ['repairMasked', ['A3'], 1],
  ]);
  expect(groups(await planRepair([kept, masked], known))).toEqual([['repair', ['A2'], 1]]);
});

test.each([
  [
    'zh-CN',
    '439 个单元格（239 个公式）改为普通公式',
    '1 个单元格改为数值',
    '重新录入 3 个 CERT 公式',
    '显示其余 7 个',
    '还有 700 个，再显示 200 个',
  ],
  [
    'en-US',
    '439 cells (239 formulas) → native formula',
    '1 cell → value',
    '3 CERT formulas to re-enter',
    'Show 7 more',
    '700 more; show 200 of them',
  ],
] as const)('counts of cells and formulas in %s', (locale, spilling, single, repair, rest, next) => {
  const { becomes, more } = toolsMessages(locale);
  expect([becomes.native(439, 239), becomes.value(1, 1), becomes.repair(3, 3), more(7, 7), more(700, 200)]).toEqual([
    spilling,
    single,
    repair,
    rest,
    next,
  ]);
});
