import { KIND_WORDS } from './kind-words';
import type { StandardStrings } from './standard-strings';

export const standardEnUS: StandardStrings = {
  sheetName: KIND_WORDS['en-US'].standard,
  title: (designation) => `Point table (${designation})`,
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  dateFormat: 'yyyy-mm-dd',
  fields: { designation: 'Standard', edition: 'Edition', body: 'Certification body', date: 'Loaded on', source: 'Source' },
  columns: { clause: 'Clause', name: 'Indicator', points: 'Points', group: 'Group', rule: 'Deduction rule', check: 'Check' },
  rules: { qualitative: 'all or nothing', proportional: 'proportional' },
  inputs: {
    points: { title: 'Points', prompt: 'A number above 0.', alert: 'The points must be a number above 0.' },
    rule: {
      title: 'Deduction rule',
      prompt: 'Choose from the list; blank means proportional to the samples.',
      alert: 'Choose from the list: all or nothing, proportional.',
    },
  },
  live: {
    total: ['Total ', ' points'],
    group: (clause, required) => [`${clause} total `, ` (required ${required})`],
    matches: ' matches',
    differs: ' differs',
    notHundred: ' not 100',
    problems: ['', ' rows to correct'],
    separator: '  ·  ',
    clauseMissing: 'no clause',
    clauseDuplicate: 'clause twice',
    nameMissing: 'no indicator',
    pointsInvalid: 'points invalid',
    ruleUnknown: 'rule not listed',
  },
  note: 'Loaded by the user; this tool does not verify its content. Scoring sheets made from it bear the edition above; after a change here those already made stay as they are: make them anew.',
};
