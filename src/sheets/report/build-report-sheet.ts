import { REPORT_STRINGS } from '../../i18n/sheets/report';
import type { SheetPlan } from '../plan';
import { actionPlanLines } from './action-plan';
import { reportPlan } from './assemble';
import { coverLines } from './cover';
import { methodLines } from './method';
import { nonconformityLines } from './nonconformities';
import type { ReportOptions } from './options';
import { profileLines } from './profile';
import { resultLines } from './result';
import { signatureLines } from './signatures';
import { strengthLines } from './strengths';
import { REPORT_VERSION } from './version';

/**
 * The report of an audit, on A4: it follows the scoring sheet and the lists until it is frozen.
 *
 * A draft, and said to be one, as long as not all points are the certification body's own.
 */
export function buildReportSheet(options: ReportOptions): SheetPlan {
  const strings = REPORT_STRINGS[options.locale];
  return reportPlan({
    ...options,
    kind: 'report',
    version: REPORT_VERSION,
    name: strings.sheetName,
    lines: (context) => [
      ...coverLines(context),
      ...resultLines(context),
      ...profileLines(context),
      ...strengthLines(context),
      ...nonconformityLines(context),
      ...actionPlanLines(context),
      ...methodLines(context),
      ...signatureLines(context),
    ],
  });
}
