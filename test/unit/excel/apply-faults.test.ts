import { applyChanges, type CellChange } from '../../../src/excel/apply-changes';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { actionsIn, failRequests, type Fault } from './support/faults';
import { cellsOf, openWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

const CHANGES: readonly CellChange[] = [
  { sheet: 'Sheet1', row: 0, column: 0, anchor: { row: 0, column: 0 }, before: 'old', after: { value: 'new' } },
  { sheet: 'Sheet1', row: 4, column: 3, anchor: { row: 4, column: 3 }, before: '', after: { value: 7 } },
  { sheet: 'Other', row: 1, column: 1, anchor: { row: 1, column: 1 }, before: '=1+1', after: { formula: '=2+2' } },
];
const BEFORE = ['old', undefined, '=1+1'];
const AFTER = ['new', 7, '=2+2'];

async function theirs(): Promise<WorkbenchExcel> {
  const { excel } = await openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('A1:B2').formulas = [
      ['old', 1],
      ['=B1*2', 'mine'],
    ];
    worksheets.add('Other').getRange('A1:B2').formulas = [
      ['mine too', 5],
      ['=B1', '=1+1'],
    ];
    await context.sync();
  });
  await excel.idle();
  return excel;
}

/** What the cells to be changed hold, and everything else. */
function split(excel: WorkbenchExcel) {
  const held = [cellsOf(excel, 'Sheet1')['A1'], cellsOf(excel, 'Sheet1')['D5'], cellsOf(excel, 'Other')['B2']];
  const rest = {
    first: Object.entries(cellsOf(excel, 'Sheet1')).filter(([address]) => address !== 'A1' && address !== 'D5'),
    other: Object.entries(cellsOf(excel, 'Other')).filter(([address]) => address !== 'B2'),
    sheets: excel.snapshot().sheets.map(({ name }) => name),
  };
  // An emptied cell may still have a look.
  return { held: held.map((cell) => cell?.formula ?? (cell?.value === '' || cell?.value === null ? undefined : cell?.value)), rest };
}

const POINTS: readonly ((actions: number) => Partial<Fault>)[] = [
  () => ({}),
  (actions) => ({ atAction: Math.floor(actions / 2) }),
  (actions) => ({ atAction: actions - 1 }),
  () => ({ after: true }),
];

test.each([
  ['once', (request: number, failing: number) => request === failing],
  ['from then on', (request: number, failing: number) => request >= failing],
] as const)('changes meet a host that fails at every request, %s: all are made, or none, or those made are told', async (_how, fails) => {
  const told: string[] = [];
  for (const pointOf of POINTS) {
    for (let failing = 1, again = true; again; failing += 1) {
      const excel = await theirs();
      const { rest } = split(excel);
      let requests = 0;
      let broken = true;
      const failed = failRequests(excel, (body) => {
        requests += 1;
        return broken && fails(requests, failing) ? { code: 'GeneralException', ...pointOf(actionsIn(body)) } : null;
      });
      const outcome = await applyChanges(CHANGES).catch((error: unknown) => (error instanceof Error ? error : null));
      broken = false;
      const seen = split(excel);
      expect(seen.rest).toEqual(rest);
      if (outcome instanceof Error || outcome === null) {
        expect(seen.held).toEqual(BEFORE);
        told.push('refused');
      } else if (outcome.stopped === null) {
        expect(seen.held).toEqual(AFTER);
        told.push('made');
      } else {
        // Whatever differs from before is among what is told as made, with the way back.
        const made = CHANGES.filter((_, index) => seen.held[index] !== BEFORE[index]);
        expect(outcome.made.map(({ sheet, row }) => [sheet, row])).toEqual(
          expect.arrayContaining(made.map(({ sheet, row }) => [sheet, row])),
        );
        told.push('stopped');
      }
      again = failed.length > 0;
    }
  }
  expect(new Set(told)).toEqual(new Set(_how === 'once' ? ['refused', 'made'] : ['refused', 'made', 'stopped']));
});
