import { createSheet } from '../../../../src/excel';
import { buildScoringSheet, SCORING_NAMES, type OurSheet } from '../../../../src/sheets';
import { buildPack } from '../../../../src/sheets/packs/build-pack';
import { gbt27922 } from '../../../../src/standards';
import { changeNamedCell } from '../../../../src/taskpane/audit/change-named-cell';
import { createCheckJob } from '../../../../src/taskpane/features/audit/check/check-state';
import { createMerge } from '../../../../src/taskpane/features/audit/team/merge-state';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import type { WorkbenchExcel } from '../../../../workbench/workbook';
import { actionsIn, failRequests, writes, type Fault } from '../../excel/support/faults';
import { openWorkbook, sheetOf } from '../../excel/support/open-workbook';
import { auditPane } from './support/audit-pane';
import { quickPlan } from './support/quick-plan';

jest.setTimeout(600_000);

const FAULTS = [
  ['GeneralException, before anything', (): Fault => ({ code: 'GeneralException' })],
  ['GeneralException, in the middle', (actions: number): Fault => ({ code: 'GeneralException', atAction: Math.floor(actions / 2) })],
  ['GeneralException, once it is done', (): Fault => ({ code: 'GeneralException', after: true })],
  ['a protected sheet', (): Fault => ({ code: 'AccessDenied' })],
  ['a cell being edited', (): Fault => ({ code: 'InvalidOperationInCellEditMode' })],
] as const;

/** Cells and names of a sheet. */
function stateOf(excel: WorkbenchExcel, name: string) {
  const { cells, names } = sheetOf(excel, name);
  return { cells, names: names.map(({ name: own }) => own).sort() };
}

function changedCells(before: ReturnType<typeof stateOf>, after: ReturnType<typeof stateOf>): number {
  const addresses = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  return [...addresses].filter((address) => JSON.stringify(before.cells[address]) !== JSON.stringify(after.cells[address])).length;
}

/** Makes each request of a task fail in turn, until none is left to fail; returns how many did. */
async function eachRequest(
  excel: WorkbenchExcel,
  faultAt: (actions: number) => Fault,
  task: (failing: () => void, healthy: () => void) => Promise<void>,
) {
  let faultOf = (_body: string): Fault | null => null;
  const failed = failRequests(excel, (body) => faultOf(body));
  for (let failing = 1, count = -1; count < failed.length; failing += 1) {
    count = failed.length;
    let requests = 0;
    await task(
      () => (faultOf = (body) => ((requests += 1) === failing ? faultAt(actionsIn(body)) : null)),
      () => (faultOf = () => null),
    );
  }
  return failed.length;
}

async function sheetNamed(wanted: string): Promise<OurSheet> {
  const found = (await officeAuditHost.readOurSheets()).find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no sheet ${wanted}`);
  return found;
}

/** A scoring sheet with a row lost, and a pack of it in which three rows were judged. */
async function withPack() {
  const { excel } = await openWorkbook();
  const rows = { R01: { judgement: '不符合', reason: '无记录' } };
  const { name } = await createSheet(quickPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', rows })));
  const origin = await sheetNamed(name);
  const made = await createSheet(
    quickPlan(buildPack({ origin, standard: gbt27922, locale: 'zh-CN', auditor: '李工', siteId: '', day: '2026-11-26' })),
  );
  const pack = await sheetNamed(made.name);
  const edits = [1, 2, 3].map((line) => changeNamedCell(pack, SCORING_NAMES.judgements, line, { value: '符合' }));
  await officeAuditHost.applyChanges(edits.filter((edit) => edit !== null));
  return { excel, name, target: await sheetNamed(name), pack: await sheetNamed(made.name) };
}

test.each(FAULTS)(
  'merging fails (%s) at every request: nothing is changed, or what was is told and can be taken back',
  async (_, faultAt) => {
    const { excel, name, target, pack } = await withPack();
    const before = stateOf(excel, name);
    const failures = await eachRequest(excel, faultAt, async (failing, healthy) => {
      const merge = createMerge(auditPane().audit);
      merge.preview(target, [pack]);
      failing();
      const error = await merge.apply().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      healthy();
      const state = merge.state.get();
      if (state.phase === 'done') {
        expect(state.outcome.made).toHaveLength(changedCells(before, stateOf(excel, name)));
        await merge.undo();
      } else {
        expect([state.phase, error === null]).toEqual(['preview', false]);
      }
      expect(stateOf(excel, name)).toEqual(before);
    });
    expect(failures).toBeGreaterThan(4);
  },
);

test('a merge that stops halfway and cannot be taken back says which cells it has written', async () => {
  const { excel, name, target, pack } = await withPack();
  const before = stateOf(excel, name);
  const merge = createMerge(auditPane().audit);
  merge.preview(target, [pack]);
  failRequests(excel, (body) => (writes(body) ? { code: 'GeneralException', after: body.includes('符合') } : null));
  await merge.apply();
  const state = merge.state.get();
  expect(state).toMatchObject({ phase: 'done', outcome: { stopped: expect.stringContaining('GeneralException') as string } });
  expect(state.phase === 'done' && state.outcome.made.length).toBe(changedCells(before, stateOf(excel, name)));
});

/** A scoring sheet with formulas, of which one was typed over and another changed; a name is lost. */
async function damaged() {
  const { excel } = await openWorkbook();
  const plan = buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' });
  const light = { styled: [], borders: [], validations: [], conditionalFormats: [], charts: [] };
  const { name } = await createSheet({ ...plan, ...light });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange('I9').values = [[1]];
    sheet.getRange('I10').formulas = [['=1+1']];
    sheet.names.getItem(SCORING_NAMES.reasons).delete();
    await context.sync();
  });
  await excel.idle();
  return { excel, name };
}

test.each(FAULTS)(
  'a repair fails (%s) at every request: nothing is changed, or what was is told and can be taken back',
  async (_, faultAt) => {
    const { excel, name } = await damaged();
    const before = stateOf(excel, name);
    const failures = await eachRequest(excel, faultAt, async (failing, healthy) => {
      const pane = auditPane();
      const job = createCheckJob(pane);
      await job.check();
      expect(job.state.get()).toMatchObject({ check: { changes: [{}, {}], names: [{}] } });
      failing();
      await job.repair();
      healthy();
      await excel.idle();
      const state = job.state.get();
      const after = stateOf(excel, name);
      const repair = state.phase === 'checked' ? state.repair : null;
      if (repair === null) {
        expect(pane.reported).not.toEqual([]);
        expect(after).toEqual(before);
        return;
      }
      expect(repair.outcome.made.length > 0).toBe(changedCells(before, after) > 0);
      expect(repair.names.length).toBe(after.names.length - before.names.length);
      await job.undo();
      await excel.idle();
      expect(stateOf(excel, name)).toEqual(before);
    });
    expect(failures).toBeGreaterThan(5);
  },
);
