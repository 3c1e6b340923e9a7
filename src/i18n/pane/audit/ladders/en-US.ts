import type { LaddersMessages } from './messages';

export const enUS: LaddersMessages = {
  ladder: 'Ladder',
  create: 'Create checklist',
  created: (sheet) => `“${sheet}” is made; answer yes or no line by line.`,
  createdByThresholds: (sheet) => `“${sheet}” is made; enter the score and the threshold of every rung.`,
  notStars: 'Rungs and criteria come from material on the certification; they are not the stars of GB/T 27922-2011.',
  byThresholds: 'No thresholds are published: you enter the score and the threshold of every rung.',
  none: 'Open a ladder’s checklist to see here the rung reached and what is missing.',
  about: (sheet) => `“${sheet}”`,
  reached: 'Rung reached',
  notReached: 'none',
  top: 'This is the top.',
  missing: (rung) => `Missing for ${rung}:`,
  open: ' (unscored)',
  short: (points) => `${points} points short.`,
  incomplete: 'Enter the score and the threshold of every rung.',
  wrong: (row, value) => `“${value}” in row ${row} is not valid; correct it.`,
  unreadable: (sheet) => `“${sheet}” cannot be read: its names are lost, or a newer version made it.`,
  show: (row) => `row ${row}`,
};
