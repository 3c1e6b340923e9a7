import type { ShadowStrings } from './shadow-strings';

export const shadowEnUS: ShadowStrings = {
  sheetName: { recording: 'Score copy', signing: 'Signed copy' },
  fontName: 'Calibri',
  title: (sheet) => `Copy of “${sheet}”`,
  about: {
    recording:
      'A copy of what the scoring sheet was given. The add-in tells changes by it and brings it up to date with the change log. Do not edit or delete.',
    signing: 'Everything the scoring sheet was given when it was signed, to tell later changes by. Do not edit or delete.',
  },
  of: 'Scoring sheet',
  date: 'Date',
  purpose: 'Purpose',
  purposes: { recording: 'change log', signing: 'signature' },
  fingerprint: 'Content fingerprint (SHA-256)',
  id: 'Id',
  line: 'Line of special deductions',
  headerField: 'Header field',
  headerValue: 'Content',
  footer: 'Page &P of &N',
};
