import type { Locale } from '../locale';
import { reportEnUS } from './report-en-US';
import type { ReportStrings } from './report-strings';
import { reportZhCN } from './report-zh-CN';

export type { ReportStrings } from './report-strings';

/** Texts of reports and summaries; apart from the other sheets' texts, for they come with the report alone. */
export const REPORT_STRINGS: Readonly<Record<Locale, ReportStrings>> = { 'zh-CN': reportZhCN, 'en-US': reportEnUS };
