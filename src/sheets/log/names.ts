/** Sheet-scoped names of a change log. They are in users' files: add, never rename. */
export const LOG_NAMES = {
  times: 'CERT_LogTimes',
  sheets: 'CERT_LogSheets',
  rows: 'CERT_LogRows',
  fields: 'CERT_LogFields',
  before: 'CERT_LogOld',
  after: 'CERT_LogNew',
  who: 'CERT_LogWho',
  notes: 'CERT_LogNotes',
} as const;
