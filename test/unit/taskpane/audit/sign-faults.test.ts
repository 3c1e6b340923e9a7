import { createHash } from 'node:crypto';
import { createSheet } from '../../../../src/excel';
import { buildScoringSheet } from '../../../../src/sheets';
import { signatureOf, signaturesIn } from '../../../../src/sheets/scoring-signature';
import { gbt27922 } from '../../../../src/standards';
import { readLogLines } from '../../../../src/taskpane/features/audit/sign/log-writer';
import { review, sign, type SigningTools } from '../../../../src/taskpane/features/audit/sign/sign-jobs';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import type { WorkbenchExcel } from '../../../../workbench/workbook';
import { actionsIn, failRequests, type Fault } from '../../excel/support/faults';
import { openWorkbook } from '../../excel/support/open-workbook';
import { ownTablePlan } from '../../sheets/support/own-table';
import { quickPlan, shortLog } from './support/quick-plan';

jest.setTimeout(600_000);

const tools: SigningTools = {
  host: officeAuditHost,
  sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
  now: () => new Date(2026, 10, 26, 15),
};

/** Everything but the signature cell, and what is there beside our own log and copy. */
function untouched(excel: WorkbenchExcel, scoring: string) {
  return excel
    .snapshot()
    .sheets.filter(({ name }) => name === 'Sheet1' || name === scoring)
    .map(({ name, cells }) => [name, Object.entries(cells).filter(([address]) => !(name === scoring && /^[H-L]6$/u.test(address)))]);
}

async function signers(): Promise<string[]> {
  const scoring = (await officeAuditHost.readOurSheets()).find(({ marker }) => marker?.kind === 'scoring');
  return scoring === undefined ? [] : signaturesIn(signatureOf(scoring)).map(({ who }) => who);
}

async function loggedSigners(): Promise<string[]> {
  const lines = await readLogLines(officeAuditHost, await officeAuditHost.readOurSheets());
  return lines.filter(({ field }) => field === '签署').map(({ who }) => String(who));
}

/** Removes the copies of what was signed. */
async function remove(excel: WorkbenchExcel, kept: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name } of excel.snapshot().sheets)
      if (name !== 'Sheet1' && !kept.includes(name)) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

test.each([
  ['GeneralException', 'in the middle', (actions: number): Partial<Fault> => ({ atAction: Math.floor(actions / 2) })],
  ['InvalidOperationInCellEditMode', 'before anything', (): Partial<Fault> => ({})],
] as const)(
  'signing fails (%s, %s) at every request: no cell of the user changes, and the next try signs once',
  async (code, _where, pointOf) => {
    const { excel } = await openWorkbook();
    const rows = Object.fromEntries(
      gbt27922.indicators.map((_, index) => [`R${String(index + 1).padStart(2, '0')}`, { judgement: '符合' }]),
    );
    const plan = buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', rows, edition: '2025-A' });
    const { id, name } = await createSheet(quickPlan(plan));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [['mine', '=1+1']];
      await context.sync();
    });
    await excel.idle();
    const log = await createSheet(shortLog('zh-CN', 60));
    const table = await createSheet(quickPlan(ownTablePlan('2025-A')));
    await review(tools, id, '李四');
    const before = untouched(excel, name);
    let faultOf = (_body: string): Fault | null => null;
    const failed = failRequests(excel, (body) => faultOf(body));
    let expected = 0;
    for (let failing = 1, count = -1; count < failed.length; failing += 1) {
      count = failed.length;
      await remove(excel, [name, log.name, table.name]);
      let requests = 0;
      faultOf = (body) => ((requests += 1) === failing ? { code, ...pointOf(actionsIn(body)) } : null);
      await sign(tools, id, `甲${String(failing)}`).catch(() => null);
      faultOf = () => null;
      expect(untouched(excel, name)).toEqual(before);
      // The signature is there with its line in the log, or neither.
      const logged = (await loggedSigners()).slice(expected);
      const signed = (await signers()).slice(expected);
      expect(logged).toEqual(signed);
      if (signed.length === 0) expect(await sign(tools, id, `乙${String(failing)}`)).toEqual({ kind: 'done' });
      expected += 1;
      expect(await signers()).toHaveLength(expected);
      expect(untouched(excel, name)).toEqual(before);
      const marked = excel.snapshot().sheets.filter(({ names }) => names.some((planned) => planned.name === 'CERT_Unfinished'));
      expect(marked).toEqual([]);
    }
    expect(failed.length).toBeGreaterThan(8);
  },
);
