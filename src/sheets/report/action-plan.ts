import { quoted } from '../../functions/native/formula';
import type { ReportContext } from './context';
import type { FlowLine } from './flow';
import { formula, moreLine, sectionLine, tableLines, textLine } from './lines';
import { listedRow } from './list-lines';
import { findingsOf, unlistedFindings } from './nonconformities';

/** Who corrects what by when; without a list of nonconformities, a table to be filled in by hand. */
export function actionPlanLines(context: ReportContext): FlowLine[] {
  const { strings, sources, sites } = context;
  const { plan, columns } = strings;
  const table = (rows: Parameters<typeof tableLines>[1]): FlowLine[] =>
    tableLines(
      [
        { head: columns.number, span: 2, style: 'reportCenter' },
        { head: plan.action, span: 4 },
        { head: plan.owner, span: 1, style: 'reportCenter' },
        { head: plan.due, span: 2, style: 'reportCenter', format: strings.dateFormat },
        { head: plan.verifier, span: 1, style: 'reportCenter' },
        { head: plan.status, span: 2, style: 'reportCenter' },
      ],
      rows,
    );
  const { findings } = sources;
  if (findings === null) {
    const rows = sites.flatMap((site) =>
      site.rows
        .filter(({ lost }) => lost > 0)
        .map((row, index) => [listedRow(site, 'loss', index + 1, row).own('clause', row.clause), '', '', '', '', '']),
    );
    return [
      sectionLine(plan.title),
      textLine(plan.noList, 'reportNote'),
      ...(rows.length === 0
        ? [textLine(plan.none)]
        : table(rows).map((line) => (line.head === undefined ? line : { ...line, height: 34 }))),
    ];
  }
  const listed = findingsOf(context, findings);
  const missing = unlistedFindings(context, findings, listed.length);
  return [
    sectionLine(plan.title),
    ...(listed.length === 0
      ? [textLine(formula(`IF(${missing}>0,"",${quoted(plan.none)})`, plan.none))]
      : table(listed.map(({ number, cell }) => [number, cell('actions'), cell('owners'), cell('due'), cell('verifiers'), cell('status')]))),
    moreLine(strings.more, missing),
  ];
}
