import { REPORT_STRINGS } from '../../i18n/sheets/report';
import type { SheetPlan } from '../plan';
import { reportPlan } from '../report/assemble';
import type { ReportOptions } from '../report/options';
import { bigResult, fieldLines, headerContent, markLines, stateLines, titleOf } from '../report/cover';
import { gapLine, textLine } from '../report/lines';
import { signatureLines } from '../report/signatures';
import { siteResultLines } from '../report/site-results';
import { countLines } from './counts';
import { SUMMARY_VERSION } from './version';
import { worstLines } from './worst';

/** The result of an audit on one page of A4; it follows the scores until it is frozen. */
export function buildSummarySheet(options: ReportOptions): SheetPlan {
  const strings = REPORT_STRINGS[options.locale];
  return reportPlan({
    ...options,
    kind: 'summary',
    version: SUMMARY_VERSION,
    name: strings.summaryName,
    chartsTo: 'F',
    lines: (context) => [
      ...markLines(context),
      textLine(titleOf(context, strings.summaryTitle), 'reportTitle'),
      textLine(headerContent(context, 'organisation'), 'reportSubject'),
      ...(context.sites.length === 1 || context.sources.consolidation !== null ? bigResult(context, true) : siteResultLines(context)),
      gapLine(6),
      // Organisation and signature stand elsewhere on the page.
      ...fieldLines(context).slice(1, -1),
      gapLine(6),
      ...worstLines(context),
      gapLine(6),
      ...countLines(context),
      gapLine(6),
      ...signatureLines(context, { startsPage: false, lines: 2 }),
      ...stateLines(context, 'summary', SUMMARY_VERSION),
    ],
  });
}
