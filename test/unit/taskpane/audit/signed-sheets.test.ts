import { createSheet, hostProblem } from '../../../../src/excel';
import { LOCALES } from '../../../../src/i18n/locale';
import { buildFindingsSheet, buildScoringSheet, SCORING_HEADER_NAMES, SCORING_NAMES, type OurSheet } from '../../../../src/sheets';
import { buildPack } from '../../../../src/sheets/packs/build-pack';
import { signatureText, type SignatureLine } from '../../../../src/sheets/scoring-signature';
import { gbt27922 } from '../../../../src/standards';
import { changeNamedCell } from '../../../../src/taskpane/audit/change-named-cell';
import { createCheckJob } from '../../../../src/taskpane/features/audit/check/check-state';
import { createConformJob } from '../../../../src/taskpane/features/audit/findings/conform-job';
import { createFindingsJob } from '../../../../src/taskpane/features/audit/findings/findings-job';
import { createMerge } from '../../../../src/taskpane/features/audit/team/merge-state';
import { createRowEditor } from '../../../../src/taskpane/features/scoring/rows/row-editor-state';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import { problemSentence } from '../../../../src/taskpane/problems/problem-sentence';
import { cellsOf, openWorkbook, type OpenWorkbook } from '../../excel/support/open-workbook';
import { auditPane, type AuditPane } from './support/audit-pane';
import { quickPlan } from './support/quick-plan';

jest.setTimeout(240_000);

const WHEN = '2026-11-26 15:03:00';
const SIGNED: SignatureLine = {
  kind: 'signed',
  who: '张三',
  when: WHEN,
  level: '五星级',
  score: '96.50',
  fingerprint: 'a1b2 c3d4 e5f6 0718',
};
const UNLOCKED: SignatureLine = { kind: 'unlocked', who: '李四', when: WHEN };

async function scoringSheet(): Promise<OurSheet> {
  const found = (await officeAuditHost.readOurSheets()).find(({ name }) => name === '评分表');
  if (found === undefined) throw new Error('no scoring sheet');
  return found;
}

/** A scoring sheet with a row lost and one open, whose signature field says what is given; beside it a pack that judged the open row. */
async function open(lines: readonly SignatureLine[]): Promise<OpenWorkbook & { readonly pane: AuditPane }> {
  const book = await openWorkbook();
  const plan = buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', rows: { R01: { judgement: '不符合', reason: '无记录' } } });
  await createSheet(quickPlan(plan));
  const origin = await scoringSheet();
  const pack = buildPack({ origin, standard: gbt27922, locale: 'zh-CN', auditor: '李工', siteId: '', day: '2026-11-26' });
  await createSheet(quickPlan(pack));
  const sheets = await officeAuditHost.readOurSheets();
  const made = sheets.find(({ name }) => name !== '评分表');
  const judged = made && changeNamedCell(made, SCORING_NAMES.judgements, 1, { value: '符合' });
  const signed = changeNamedCell(origin, SCORING_HEADER_NAMES.signature, 0, { value: signatureText(lines, 'zh-CN') });
  await officeAuditHost.applyChanges([judged, signed].filter((change) => change !== null && change !== undefined));
  const pane = auditPane('王五');
  await pane.audit.refresh();
  return { ...book, pane };
}

/** Everything of ours that writes into a scoring sheet; each resolves whatever comes of it. */
const WRITERS: readonly (readonly [string, (pane: AuditPane) => Promise<void>])[] = [
  [
    'a row scored by keys',
    async (pane) => createRowEditor(pane).edit({ sheet: await scoringSheet(), line: 2, fields: { judgement: '符合' } }),
  ],
  ['open rows judged conforming', async (pane) => createConformJob(pane).confirm(await scoringSheet())],
  [
    'a pack merged that was previewed before the signature',
    async (pane) => {
      const merge = createMerge(pane.audit);
      const sheets = await officeAuditHost.readOurSheets();
      merge.preview(
        await scoringSheet(),
        sheets.filter(({ name }) => name !== '评分表'),
      );
      await merge.apply();
    },
  ],
  [
    'numbers of nonconformities',
    async (pane) => {
      await createSheet(quickPlan(buildFindingsSheet({ locale: 'zh-CN', subject: gbt27922.designation, capacity: 4 })));
      await createFindingsJob(pane).update({ say: 'always' });
    },
  ],
  [
    'a repair',
    async (pane) => {
      const job = createCheckJob(pane);
      await job.check();
      await job.repair();
    },
  ],
];

test.each(WRITERS)('%s does not write into a signed sheet', async (_, write) => {
  const { excel, pane } = await open([SIGNED]);
  const before = cellsOf(excel, '评分表');
  await write(pane);
  await excel.idle();
  expect(cellsOf(excel, '评分表')).toEqual(before);
});

test.each(WRITERS)('%s writes into one that was unlocked', async (_, write) => {
  const { excel, pane } = await open([SIGNED, UNLOCKED]);
  const before = cellsOf(excel, '评分表');
  await write(pane);
  await excel.idle();
  expect(pane.reported).toEqual([]);
  expect(cellsOf(excel, '评分表')).not.toEqual(before);
});

test('who signed it when, and what to do, is said in both languages', async () => {
  const { pane } = await open([SIGNED]);
  await createRowEditor(pane).edit({ sheet: await scoringSheet(), line: 2, fields: { judgement: '符合' } });
  const problems = pane.reported.map(hostProblem);
  expect(problems).toEqual([{ kind: 'sheet_signed', sheet: '评分表', who: '张三', when: WHEN }]);
  for (const locale of LOCALES) {
    const sentence = problems.map((problem) => problemSentence(problem, locale)).join('');
    for (const fact of ['评分表', '张三', WHEN, locale === 'zh-CN' ? '解锁' : 'unlock']) expect(sentence).toContain(fact);
  }
});

test('other sheets in the same step are not written either, and the signature itself is', async () => {
  const { excel } = await open([SIGNED]);
  const scoring = await scoringSheet();
  const before = [cellsOf(excel, 'Sheet1'), cellsOf(excel, '评分表')];
  const place = { row: 0, column: 0 };
  const elsewhere = { sheet: 'Sheet1', ...place, anchor: place, before: '', after: { value: 'x' } };
  const judgement = changeNamedCell(scoring, SCORING_NAMES.judgements, 2, { value: '符合' });
  const signature = changeNamedCell(scoring, SCORING_HEADER_NAMES.signature, 0, { value: 'y' });
  if (judgement === null || signature === null) throw new Error('no such cells');
  await expect(officeAuditHost.applyChanges([elsewhere, judgement])).rejects.toMatchObject({ name: 'SheetClosedError' });
  await expect(officeAuditHost.applyChanges([signature, judgement])).rejects.toMatchObject({ name: 'SheetClosedError' });
  expect([cellsOf(excel, 'Sheet1'), cellsOf(excel, '评分表')]).toEqual(before);
  expect((await officeAuditHost.applyChanges([elsewhere, signature])).made).toHaveLength(2);
});
