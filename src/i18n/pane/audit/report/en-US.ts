import type { ReportMessages } from './messages';

const FIELDS = {
  organisation: 'organisation',
  certificationBody: 'certification body',
  ruleNumber: 'certification rule',
  auditType: 'type of audit',
  date: 'date of audit',
  auditors: 'auditors',
} as const;

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

export const enUS: ReportMessages = {
  scope: 'Report on',
  oneSheet: (name) => `the scoring sheet in hand: ${name}`,
  allSheets: (count) => `all sites: ${String(count)} scoring sheets`,
  noSheet: 'Choose a scoring sheet first.',
  unknownStandard: 'This version does not know the standard of this scoring sheet; no report can be made.',
  draftOnly: (sheet, reason) => `The result cannot be reported, only a draft can be made. ${sheet === null ? '' : `${sheet}: `}${reason}`,
  makeReport: 'Create report',
  makeDraft: 'Create draft report',
  makeSummary: 'Create one-page summary',
  makeSummaryDraft: 'Create draft summary',
  working: 'Creating…',
  made: (sheet, draft) =>
    `Created ${draft ? 'the draft' : 'the sheet'} "${sheet}"; it follows the scores. To print or save it as PDF: File › Print (A4, pages are set).`,
  missing: 'Still missing',
  nothingMissing: 'Nothing found missing.',
  gaps: {
    no_answer: (sheet) => `"${sheet}" has an error and gives no score`,
    unscored: (count) => `${many(count, 'row', 'rows')} unscored: the level is provisional`,
    reasons_missing: (count) => `${many(count, 'row', 'rows')} without a reason (does not apply, or adjudged points)`,
    losses_without_evidence: (count) => `${many(count, 'row loses', 'rows lose')} points without evidence`,
    header_blank: (fields) => `blank: ${fields.map((field) => FIELDS[field]).join(', ')}`,
    unsigned: 'the scoring sheet is not signed yet',
    no_findings_list: (count) => `${many(count, 'deduction', 'deductions')}, but no list of nonconformities: the action plan stays empty`,
    no_consolidation: 'no consolidation: the sites stand side by side without a total',
    text_too_long: (number) => `the texts of nonconformity ${number} are too long for a row on paper`,
  },
  show: 'Show',
  existing: 'Reports in this workbook',
  follows: 'follows the scores',
  isFrozen: 'frozen',
  freeze: 'Freeze report',
  freezeLabel: (sheet) => `Freeze report: ${sheet}`,
  nameFirst: 'Freezing notes who did it: fill in your name above first.',
  frozen: (sheet, left) =>
    left === 0
      ? `"${sheet}" is frozen to values and follows the scores no more.`
      : `"${sheet}" is frozen; ${many(left, 'cell was', 'cells were')} left alone (in error, or just edited), please check.`,
  thaw: 'Undo freezing',
  thawed: (sheet, left) =>
    left === 0
      ? `"${sheet}" follows the scores again.`
      : `"${sheet}": ${many(left, 'cell was', 'cells were')} edited since and left alone.`,
  paper: 'To print or save as PDF: open the report sheet, File › Print. A4 portrait, each part on a new page.',
};
