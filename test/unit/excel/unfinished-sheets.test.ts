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
const log = buildLogSheet({ locale: 'zh-CN' });
const plan: SheetPlan = {
  ...log,
  font: { ...log.font, address: 'A1:C4' },
  columnWidths: [],
  styled: log.styled.slice(0, 2),
  conditionalFormats: [],
  merges: [],
  names: log.names.slice(0, 1),
};

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

const isMarked = (excel: WorkbenchExcel, sheet: string): boolean =>
  excel.snapshot().sheets.some(({ name, names }) => name === sheet && names.some((planned) => planned.name === 'CERT_Unfinished'));

async function remove(sheets: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** Where in a request it fails: before, in the middle, with the last action, and after all of it. */
const POINTS: readonly ((actions: number) => Partial<Fault>)[] = [
  () => ({}),
  (actions) => ({ atAction: Math.floor((actions * 2) / 3) }),
  (actions) => ({ atAction: actions - 1 }),
  () => ({ after: true }),
];

test.each([
  ['GeneralException', 'once', (request: number, failing: number) => request === failing],
  ['GeneralException', 'from then on', (request: number, failing: number) => request >= failing],
  ['InvalidOperationInCellEditMode', 'once', (request: number, failing: number) => request === failing],
] as const)(
  'generate fails (%s) at every request, %s: nothing else changes, and what is left half made goes with the next try',
  async (code, how, fails) => {
    const excel = await theirs();
    const before = others(excel);
    let faultOf = (_body: string): Fault | null => null;
    const failed = failRequests(excel, (body) => faultOf(body));
    let leftovers = 0;
    for (const pointOf of POINTS) {
      for (let failing = 1, count = -1; count < failed.length; failing += 1) {
        count = failed.length;
        let requests = 0;
        faultOf = (body) => {
          requests += 1;
          return fails(requests, failing) ? { code, ...pointOf(actionsIn(body)) } : null;
        };
        const error: unknown = await createSheet(plan).then(
          () => null,
          (reason: unknown) => reason,
        );
        faultOf = () => null;
        const left = added(excel);
        expect(others(excel, left)).toEqual(before);
        if (error === null) expect(left).toHaveLength(1);
        else {
          const problem = hostProblem(error);
          expect([problem.kind === 'host_error' ? problem.leftSheet : undefined]).toEqual(expect.arrayContaining(left));
          const unfinished = left.filter((name) => isMarked(excel, name));
          leftovers += unfinished.length;
          // What is not finished is no sheet of ours to anybody who reads.
          const read = (await readOurSheets(sheetReader)).map(({ name }) => name);
          expect(read.filter((name) => unfinished.includes(name))).toEqual([]);
          await createSheet(plan);
          expect(added(excel)).toHaveLength(1 + left.length - unfinished.length);
          expect(others(excel, added(excel))).toEqual(before);
        }
        await remove(added(excel));
      }
    }
    expect(leftovers > 0).toBe(how === 'from then on');
  },
);

test('a finished sheet has no mark, and its own colour', async () => {
  const excel = await theirs();
  const { name } = await createSheet(plan);
  const sheet = excel.snapshot().sheets.find((candidate) => candidate.name === name);
  expect(sheet?.names.map((planned) => planned.name)).not.toContain('CERT_Unfinished');
  expect(sheet?.tabColor).toBe(plan.tabColor);
});
