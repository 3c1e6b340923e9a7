/** Sheet-scoped names of reports and summaries. They are in users' files: add, never rename. */
export const REPORT_NAMES = {
  /** Says whether the sheet follows the scores, or who froze it when. */
  state: 'CERT_ReportState',
  level: 'CERT_ReportLevel',
  score: 'CERT_ReportScore',
} as const;
