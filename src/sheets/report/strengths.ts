import { quoted } from '../../functions/native/formula';
import type { ReportContext, Site } from './context';
import type { FlowLine } from './flow';
import { formula, gapLine, moreLine, sectionLine, tableLines, textLine } from './lines';
import { listedRow } from './list-lines';
import { siteName } from './site-results';

/** Indicators that earned full points, with what was found there. */
export function strengthLines(context: ReportContext): FlowLine[] {
  const { strings, sites } = context;
  return [
    sectionLine(strings.strengths.title),
    textLine(strings.strengths.about, 'reportNote'),
    ...sites.flatMap((site) => [
      ...(sites.length > 1 ? [gapLine(6), textLine(siteName(site), 'reportLabel', { keepWithNext: true })] : []),
      ...strengthsOf(context, site),
    ]),
  ];
}

function strengthsOf({ strings }: ReportContext, site: Site): FlowLine[] {
  const { columns } = strings;
  const full = site.rows.filter(({ kind, lost }) => kind === 'scored' && lost === 0);
  const count = site.working.figure('conforming');
  if (full.length === 0) {
    return [
      textLine(formula(`IF(${count}=0,${quoted(strings.strengths.none)},"")`, strings.strengths.none)),
      moreLine(strings.more, count),
    ];
  }
  return [
    ...tableLines(
      [
        { head: columns.clause, span: 2, style: 'reportCenter' },
        { head: columns.indicator, span: 4 },
        { head: columns.points, span: 1, style: 'reportCenter' },
        { head: columns.reason, span: 5 },
      ],
      full.map((row, index) => {
        const { own, scored } = listedRow(site, 'full', index + 1, row);
        return [own('clause', row.clause), own('name', row.name), own('points'), scored('reasons')];
      }),
    ),
    moreLine(strings.more, `(${count}-${String(full.length)})`),
  ];
}
