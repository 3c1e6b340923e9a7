import { createSheet, hostProblem } from '../../../src/excel';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import { sheetReader, type SheetPlan } from '../../../src/sheets';
import { buildLogSheet } from '../../../src/sheets/log/build-log-sheet';
import type { SheetSnapshot } from '../../../workbench/contract';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { actionsIn, failRequests, type Fault } from './support/faults';
import { openWorkbook } from './support/open-workbook';

jest.setTimeout(240_000);

/** A sheet that is quick to draw. */
const plan: SheetPlan = { ...buildLogSheet({ locale: 'zh-CN' }), conditionalFormats: [] };

/** A workbook of somebody's, with a sheet of the wished name that is not ours. */
async function theirs(): Promise<WorkbenchExcel> {
  const { excel } = await openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('A1:B2').formulas = [
      ['mine', 1],
      ['=B1*2', true],
    ];
    worksheets.add(plan.name).getRange('A1').values = [['theirs']];
    await context.sync();
  });
  await excel.idle();
  return excel;
}

const others = (excel: WorkbenchExcel, made: readonly string[] = []): SheetSnapshot[] =>
  excel.snapshot().sheets.filter(({ name }) => !made.includes(name));
const added = (excel: WorkbenchExcel): string[] =>
  excel
    .snapshot()
    .sheets.map(({ name }) => name)
    .filter((name) => name !== 'Sheet1' && name !== plan.name);

/** Where in a request it fails: before, in the middle, with the last action, and after all of it. */
const POINTS: readonly ((actions: number) => Partial<Fault>)[] = [
  () => ({}),
  (actions) => ({ atAction: Math.floor(actions / 3) }),
  (actions) => ({ atAction: Math.floor((actions * 2) / 3) }),
  (actions) => ({ atAction: actions - 1 }),
  () => ({ after: true }),
];

describe.each(['GeneralException', 'InvalidOperationInCellEditMode'])('generate meets %s', (code) => {
  test.each([
    ['once', (request: number, failing: number) => request === failing],
    ['from then on', (request: number, failing: number) => request >= failing],
  ] as const)('at every request, %s: nothing else changes, and what is left half made goes with the next try', async (_how, fails) => {
    for (const pointOf of POINTS) {
      for (let failing = 1; ; failing += 1) {
        const excel = await theirs();
        const before = others(excel);
        let requests = 0;
        let broken = true;
        const failed = failRequests(excel, (body) => {
          requests += 1;
          return broken && fails(requests, failing) ? { code, ...pointOf(actionsIn(body)) } : null;
        });
        const error: unknown = await createSheet(plan).then(
          () => null,
          (reason: unknown) => reason,
        );
        broken = false;
        const left = added(excel);
        expect(others(excel, left)).toEqual(before);
        if (error !== null) {
          const problem = hostProblem(error);
          const named = problem.kind === 'host_error' ? problem.leftSheet : undefined;
          expect(left).toEqual(named === undefined ? [] : [named]);
          // What is not finished is none of ours to anybody who reads.
          const finished = (await readOurSheets(sheetReader)).map(({ name }) => name);
          const marked = excel.snapshot().sheets.filter(({ names }) => names.some(({ name }) => name === 'CERT_Unfinished'));
          expect(finished.filter((name) => marked.some((sheet) => sheet.name === name))).toEqual([]);
          await createSheet(plan);
          const complete = left.filter((name) => !marked.some((sheet) => sheet.name === name));
          expect(added(excel)).toHaveLength(1 + complete.length);
          expect(others(excel, added(excel))).toEqual(before);
        }
        if (failed.length === 0) break;
      }
    }
  });
});

test('a finished sheet has no mark, and its own colour', async () => {
  const excel = await theirs();
  const { name } = await createSheet(plan);
  const sheet = excel.snapshot().sheets.find((candidate) => candidate.name === name);
  expect(sheet?.names.map((planned) => planned.name)).not.toContain('CERT_Unfinished');
  expect(sheet?.tabColor).toBe(plan.tabColor);
});
