import { createHash } from 'node:crypto';
import { cellAddress } from '../../../../src/functions/calls/cell-address';
import { quote } from '../../../../src/core/cells/cell';
import { createSheet } from '../../../../src/excel';
import { buildScoringSheet, SCORING_HEADER_NAMES, type OurSheet } from '../../../../src/sheets';
import { sealOf, signatureOf } from '../../../../src/sheets/scoring-signature';
import { gbt27922 } from '../../../../src/standards';
import { readLogLines } from '../../../../src/taskpane/features/audit/sign/log-writer';
import { lock, review, sign, unlock, type SigningTools } from '../../../../src/taskpane/features/audit/sign/sign-jobs';
import { signingView, type SigningView } from '../../../../src/taskpane/features/audit/sign/signing-view';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import { openWorkbook, sheetOf, type OpenWorkbook } from '../../excel/support/open-workbook';
import { ownTablePlan } from '../../sheets/support/own-table';
import { quickPlan } from './support/quick-plan';

jest.setTimeout(240_000);

const PERIOD = 1000;
let moment = Date.UTC(2026, 10, 26, 15, 0, 0);
const tools: SigningTools = {
  host: officeAuditHost,
  sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
  now: () => new Date((moment += PERIOD)),
};

async function scoringSheet(): Promise<OurSheet> {
  const found = (await officeAuditHost.readOurSheets()).find(({ marker }) => marker?.kind === 'scoring');
  if (found === undefined) throw new Error('no scoring sheet');
  return found;
}

async function view(): Promise<SigningView> {
  const sheets = await officeAuditHost.readOurSheets();
  const seen = await signingView({
    scoring: await scoringSheet(),
    sheets,
    log: await readLogLines(officeAuditHost, sheets),
    sha256: tools.sha256,
  });
  if (typeof seen === 'string') throw new Error(seen);
  return seen;
}

async function type(sheet: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

/** A scoring sheet with every row conforming; `edition` as loaded from the body's own table, or null for the points of this tool. */
async function open(edition: string | null): Promise<OpenWorkbook & { readonly id: string; readonly name: string }> {
  const book = await openWorkbook();
  const rows = Object.fromEntries(gbt27922.indicators.map((_, index) => [`R${String(index + 1).padStart(2, '0')}`, { judgement: '符合' }]));
  const made = await createSheet(
    quickPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', rows, ...(edition === null ? {} : { edition }) })),
  );
  if (edition !== null) await createSheet(quickPlan(ownTablePlan(edition)));
  await book.excel.idle();
  return { ...book, ...made };
}

test('a sheet goes from draft to locked; what is done to it afterwards is noticed', async () => {
  const { id, name, excel } = await open('2025-A');
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'refused', obstacles: [{ code: 'not_reviewed' }] });

  expect(await review(tools, id, '李四')).toEqual({ kind: 'done' });
  await type(name, 'K9', '补充证据');
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'refused', obstacles: [{ code: 'changed_since_review' }] });
  expect(await review(tools, id, '李四')).toEqual({ kind: 'done' });
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'done' });
  // A second signature of the same content needs no second copy.
  expect(await sign(tools, id, '赵六')).toEqual({ kind: 'done' });
  expect(excel.snapshot().sheets.filter((sheet) => sheet.name.startsWith('签署底稿'))).toHaveLength(1);
  expect(sealOf(await scoringSheet())?.who).toBe('赵六');
  expect(await view()).toMatchObject({ state: 'signed', integrity: { kind: 'unchanged' }, warnings: [] });
  expect(signatureOf(await scoringSheet()).map(({ kind, who }) => [kind, who])).toEqual([
    ['reviewed', '李四'],
    ['reviewed', '李四'],
    ['signed', '张三'],
    ['signed', '赵六'],
  ]);

  expect(await lock(tools, id, '张三')).toEqual({ kind: 'done' });
  expect(sheetOf(excel, name).protected).toBe(true);
  await expect(type(name, 'E9', '不符合')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(await sign(tools, id, '张三')).toMatchObject({ kind: 'refused' });

  // Past the pane.
  await officeAuditHost.protectSheet(name, false);
  await type(name, 'E9', '不符合');
  expect(await view()).toMatchObject({
    state: 'locked',
    warnings: ['unlocked_past_pane'],
    integrity: {
      kind: 'changed',
      copyLost: false,
      changes: [{ kind: 'field', part: 'row', id: 'R01', field: 'judgements', before: '符合', after: '不符合' }],
    },
  });

  expect(await unlock(tools, id, '张三', '更正 R01')).toEqual({ kind: 'done' });
  expect(await view()).toMatchObject({ state: 'signed', seal: null });
  // What was unlocked is signed again before it is locked again.
  expect(await lock(tools, id, '张三')).toMatchObject({ kind: 'refused' });
  await type(name, 'E9', '符合');
  expect(await view()).toMatchObject({ integrity: { kind: 'unchanged' }, warnings: [] });

  const signature = (await scoringSheet()).names[SCORING_HEADER_NAMES.signature];
  await type(name, 'H6', '');
  expect(signature).toMatchObject({ row: 5, column: 7 });
  expect((await view()).warnings).toEqual(['signature_removed']);
  const log = await readLogLines(officeAuditHost, await officeAuditHost.readOurSheets());
  expect(log.map(({ field, who }) => [field, who])).toEqual([
    ['复核', '李四'],
    ['复核', '李四'],
    ['签署', '张三'],
    ['签署', '赵六'],
    ['锁定', '张三'],
    ['解锁', '张三'],
  ]);
  expect(log.at(-1)?.note).toBe('更正 R01');
  expect(log[2]?.note).toMatch(/^五星级，100\.00 分；指纹 SHA-256 [0-9a-f]{64}$/u);
});

test('points for practice are never signed, nor what is not scored; and a copy that was changed proves nothing', async () => {
  const { id, name } = await open(null);
  await type(name, 'E9', '');
  expect(await review(tools, id, '李四')).toEqual({ kind: 'refused', obstacles: [{ code: 'unscored', count: 1 }] });
  await type(name, 'E9', '不适用');
  expect(await review(tools, id, '李四')).toEqual({ kind: 'refused', obstacles: [{ code: 'reasons_missing', count: 1 }] });
  await type(name, 'E9', '抽检');
  expect(await review(tools, id, '李四')).toMatchObject({ kind: 'refused', obstacles: [{ code: 'refused', rowId: 'R01' }] });
  await type(name, 'E9', '符合');
  expect(await review(tools, id, '李四')).toEqual({ kind: 'done' });
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'refused', obstacles: [{ code: 'points_default' }] });
  // Nor does an edition typed into the marker make them anybody's.
  const marker = (await scoringSheet()).names['CERT_Sheet'];
  await type(name, cellAddress(marker?.row ?? 0, marker?.column ?? 0), `${quote(marker?.values[0]?.[0])} · 2025-A`);
  expect(await review(tools, id, '李四')).toEqual({ kind: 'done' });
  const missing = { code: 'points_table_missing', designation: gbt27922.designation, edition: '2025-A' };
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'refused', obstacles: [missing] });
  expect(sealOf(await scoringSheet())).toBeNull();
});

test('a sheet is not signed while the table that it was made from is not there', async () => {
  const { id, excel } = await open('2025-A');
  expect(await review(tools, id, '李四')).toEqual({ kind: 'done' });
  const table = excel.snapshot().sheets.find((sheet) => sheet.name.startsWith('分值表'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table?.name ?? '').delete();
    await context.sync();
  });
  expect(await sign(tools, id, '张三')).toMatchObject({ kind: 'refused', obstacles: [{ code: 'points_table_missing' }] });
  await createSheet(quickPlan(ownTablePlan('2025-A')));
  expect(await sign(tools, id, '张三')).toEqual({ kind: 'done' });
});
