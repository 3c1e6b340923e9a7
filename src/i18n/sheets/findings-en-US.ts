import type { FindingStrings } from './findings-strings';
import { KIND_WORDS } from './kind-words';

export const findingsEnUS: FindingStrings = {
  sheetName: KIND_WORDS['en-US'].findings,
  title: 'Nonconformities and corrective actions',
  dateFormat: 'yyyy"-"mm"-"dd',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  baseDate: 'Overdue as of',
  baseDateNote: 'Overdue is judged by this date. The formula =TODAY() moves on every day; type a date to keep one.',
  figures: {
    total: 'Total',
    open: 'Open',
    overdue: 'Overdue',
    specialOpen: 'Special, not rectified',
    undecided: 'Undecided',
  },
  note: 'Open = status is not "closed"; overdue = due before the date above and neither verified nor closed; rows without a deduction any more do not count. The words of severity and status are defaults of this tool; the auditor chooses the severity.',
  columns: {
    numbers: 'No.',
    sheets: 'Scoring sheet',
    sites: 'Site',
    rows: 'Row',
    clauses: 'Clause',
    indicators: 'Indicator',
    lost: 'Lost',
    severity: 'Severity',
    descriptions: 'Description',
    causes: 'Cause',
    corrections: 'Correction',
    actions: 'Corrective action',
    owners: 'Owner',
    due: 'Due',
    verifiers: 'Verified by',
    status: 'Status',
    marks: 'Remark',
  },
  marks: { special: 'special deduction: must be rectified', gone: 'no deduction any more', unknown: 'scoring row not found' },
  noPoints: '—',
  sampled: (samples, nonconforming) => `${samples} samples, ${nonconforming} nonconforming. `,
  inputs: {
    severity: {
      title: 'Severity',
      prompt: 'Chosen by the auditor: major, minor, observation (default words).',
      alert: 'Choose from the list: major, minor, observation.',
    },
    due: {
      title: 'Due',
      prompt: 'Day by which it is corrected. Before the date above and neither verified nor closed, it is overdue.',
      alert: 'Type a date between 2000 and 2099.',
    },
    status: {
      title: 'Status',
      prompt: 'Choose from the list: open, in progress, verified, closed.',
      alert: 'Choose from the list: open, in progress, verified, closed.',
    },
  },
};
