import { FINDING_STATUS_WORDS } from '../../../sheets';
import type { FindingsMessages } from './messages';

function plural(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

export const enUS: FindingsMessages = {
  about:
    'Every deduction takes a row of the list, and its number goes back into the scoring sheet. Points follow the scores; what you write is never changed.',
  create: 'Create the list',
  capacity: (rows) => `It has room for ${plural(rows, 'row')}: all indicators and lines of special deductions.`,
  update: 'Update the list',
  working: 'Updating the list…',
  updated: (added, gone) =>
    `List of nonconformities updated: ${added > 0 ? `${String(added)} new` : 'nothing new'}${gone > 0 ? `, ${String(gone)} without a deduction any more (kept)` : ''}.`,
  another: 'Create another list',
  counts: (open, overdue) => `${open} open, ${overdue} overdue`,
  pending: (deductions) => `${plural(deductions, 'deduction')} not listed yet: update the list.`,
  noRoom: (deductions) => `The list is full; ${plural(deductions, 'deduction')} left out. Create another list; numbers go on from here.`,
  withoutId: (sheet, rows) => `${sheet}: indicator row no. ${rows} lost points and has no id of its own, so it cannot be listed.`,
  closed: (sheets) => `${sheets}: signed or protected, so no numbers are written there; the list has them all the same.`,
  unreadable: (sheets) => `${sheets}: protected, damaged or of another version, not updated. "What is missing" says why.`,
  specialOpen: (rows) => `Special deductions without rectification: ${String(rows)} (mandatory)`,
  none: 'There is no deduction.',
  listed: (rows) => `Listed nonconformities (${String(rows)})`,
  showList: (number) => `Show ${number} in the list`,
  showRow: (row) => `Show scoring row ${row}`,
  statuses: FINDING_STATUS_WORDS['en-US'],
  gone: 'no deduction any more',
  special: 'mandatory',
  more: (rows) => `Show ${String(rows)} more`,
  why: {
    title: (level) => `Why not ${level}`,
    reached: (level, score) => `As judged so far, ${level} is within reach (${score}).`,
    missed: (score, threshold, points) => `At best ${score}; ${threshold} is needed: ${points} indicator points to win back.`,
    open: (rows) => `${plural(rows, 'unscored row')} counted as conforming.`,
    failed: (deductions) => `${plural(deductions, 'special deduction')}: not qualified, whatever the score.`,
    notWinnable: 'Even with every indicator conforming, special deductions keep the score below.',
    specials: (deductions) => `${plural(deductions, 'special deduction')}, one point of the score each.`,
    lost: (points) => `lost ${points}`,
    brings: (change, changesLevel) => `conforming brings +${change}${changesLevel ? ' and a level by itself' : ''}`,
    others: (rows, points) => `${plural(rows, 'more row')} lost ${points} together.`,
    nothing: 'No row lost points.',
    invalid: (rows) => `${plural(rows, 'row')} cannot be scored; correct that first.`,
  },
  conform: {
    title: 'Unscored rows',
    button: (rows) => `Judge all unscored rows (${String(rows)}) conforming`,
    none: 'No row is unscored.',
    ask: (sheet, rows) =>
      `${plural(rows, 'unscored row')} of "${sheet}" will be judged conforming. Make sure they were looked at; you can undo it.`,
    contradicted: (rows) => `Rows with a nonconforming count stay: ${rows}.`,
    confirm: (rows) => `Judge conforming (${plural(rows, 'row')})`,
    cancel: 'Cancel',
    done: (rows) => `${plural(rows, 'row')} judged conforming.`,
    skipped: (rows) => `${plural(rows, 'cell')} just edited, left alone.`,
    undo: 'Undo',
    undone: (rows) => `${plural(rows, 'cell')} restored.`,
    kept: (cells) => `${plural(cells, 'cell')} edited since, kept as they are.`,
  },
};
