import type { ImportMessages } from './messages';

const JUDGEMENTS = {
  conforming: 'conforming',
  nonconforming: 'nonconforming',
  partial: 'partially conforming',
  deleted: 'does not apply',
  unscored: 'unscored',
  sampled: 'sampled',
} as const;

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const enUS: ImportMessages = {
  step: (number, title) => `Step ${number} of 4: ${title}`,
  steps: ['where the old sheet is', 'what the columns hold', 'preview', 'done'],
  back: 'Back',
  next: 'Next',
  again: 'Import another',
  source: {
    label: 'Source',
    kinds: { selection: 'Selection', sheet: 'Current sheet', paste: 'Paste' },
    hints: {
      selection: 'Select the old score sheet with its heading row, then read it.',
      sheet: 'Bring the sheet with the old scores to the front, then read it.',
      paste: 'Copy the table from another workbook, Word or a web page and paste it below.',
    },
    paste: 'Paste the old score sheet',
    target: 'Import into which standard',
    targetHint: 'Rows are matched to its indicators by clause, then by name.',
    read: 'Read',
    empty: 'There is nothing here. Select the range of the old score sheet, or paste the table.',
    oneCell: 'Only one cell is selected. Select the whole old score sheet, or take the current sheet.',
    unclosed: 'A quotation mark in the pasted text is never closed. Copy the table again.',
    ours: 'This sheet was made by the add-in, it is no old sheet. Open the hand-made one; for scoring sheets of an older version use Upgrade.',
  },
  columns: {
    found: (rows, place) => `${rowsOf(rows)} read: ${place}`,
    pasted: 'pasted table',
    heading: 'Heading row',
    noHeading: 'There is none',
    row: (row, text) => `Row ${row}: ${text}`,
    column: (letters, heading) => (heading === '' ? `Column ${letters} (no heading)` : `Column ${letters}: ${heading}`),
    also: (meaning) => `Looks like "${meaning}" too; another column is`,
    meanings: {
      clause: 'Clause',
      indicator: 'Name of the indicator',
      group: 'Group heading (for reading only)',
      points: 'Points (full)',
      judgement: 'Judgement',
      tickConforming: 'Ticked: conforming',
      tickPartial: 'Ticked: partially conforming',
      tickNonconforming: 'Ticked: nonconforming',
      tickDeleted: 'Ticked: does not apply',
      earned: 'Points earned',
      lost: 'Points lost',
      earnedOrLost: 'Earned or lost? Please choose',
      samples: 'Samples',
      nonconforming: 'Nonconforming samples',
      reason: 'Reason, evidence, remark',
      ignore: 'Not imported',
    },
    noIndicator: 'Say which column holds the clause or the name; otherwise no row can be matched.',
    noResult: 'Say which column holds judgements, points earned or points lost; otherwise there is nothing to import.',
    earnedOrLost: 'Nothing says whether a column of figures is points earned or points lost. Please choose above.',
    blankLost: 'What does a row mean whose points lost are blank and that has no judgement?',
    blankLostAnswers: { conforming: 'Nothing lost (conforming)', unscored: 'Not yet scored' },
    samePoints: "The old sheet has no points; each row's full points are the standard's",
  },
  preview: {
    counts: (imported, skipped, notUnderstood) => `${rowsOf(imported)} imported, ${skipped} skipped, ${notUnderstood} not understood`,
    standardLine: (standard) => `Matched against ${standard}`,
    words: 'What do these mean?',
    wordsHint: 'Sheets differ in their use; the rows are read again at once.',
    word: (text, count) => `"${text}", ${rowsOf(count)}`,
    wordOpen: 'Choose',
    judgements: JUDGEMENTS,
    lists: { not_understood: 'Not understood, not imported', imported: 'To be imported', skipped: 'Skipped' },
    list: (title, count) => `${title} (${rowsOf(count)})`,
    more: (count) => `Show ${count} more`,
    row: (row) => `Row ${row}`,
    show: (cell) => `Go to ${cell}`,
    assign: 'Indicator of the row',
    assignOpen: 'Choose the indicator…',
    leaveOut: 'Leave this row out',
    takeSuggestion: (indicator) => `Take for ${indicator}`,
    undoAssign: 'Undo my choice',
    by: { clause: 'by clause', name: 'by name', user: 'as you chose' },
    importButton: 'Import as a new scoring sheet',
    importing: 'Creating the scoring sheet…',
    nothing: 'No row can be imported. Check what the columns hold.',
    openQuestion: 'Please answer the question in step 2 first.',
    untouched: 'A new scoring sheet is made; the old one is not changed.',
  },
  entry: {
    adjudged: (points) => `points by judgement ${points}`,
    samples: (nonconforming, samples) => `${nonconforming} of ${samples} samples nonconforming`,
    reason: (reason) => `reason: ${reason}`,
    separator: '; ',
  },
  notes: {
    points_differ: ({ points, target }) => `${points} points in the old sheet, ${target} in the standard, which count`,
    reason_missing: () => 'no reason given why it does not apply; add it in the scoring sheet',
  },
  skips: {
    blank: () => 'blank',
    before_heading: () => 'above the heading',
    heading: () => 'heading',
    subtotal: () => 'subtotal or total',
    group: () => 'heading of a group',
    nothing_entered: () => 'nothing scored',
    part_of: ({ clause, row }) => `part of ${clause}, imported as a whole from row ${row + 1}`,
    by_user: () => 'left out by you',
  },
  problems: {
    question_open: ({ question }) =>
      question === 'blankLost'
        ? 'points lost are blank, and the question in step 2 is open'
        : 'step 2 does not say yet whether the figures are earned or lost',
    no_match: ({ within }, name) =>
      within === null
        ? 'the standard has no such clause or name'
        : `the standard has only ${name(within)} and nothing finer; to score each clause, load the certification body's points in "Standards and point tables" first`,
    no_indicator: () => 'there is something, but neither a clause nor a name',
    clause_and_name_disagree: ({ byClause, byName }, name) => `the clause is ${name(byClause)}, but the name is ${name(byName)}`,
    claimed_twice: ({ id, rows }, name) => `several rows are ${name(id)} (rows ${rows.map((row) => row + 1).join(', ')}); keep one of them`,
    cell_error: ({ error }) => `a cell holds the error ${error}`,
    judgement_unknown: ({ text }) => `"${text}" is not known`,
    tick_unknown: ({ text }) => `"${text}" in a column to be ticked: ticked or not?`,
    judgements_disagree: ({ words }) => `${words.map((word) => JUDGEMENTS[word]).join(' and ')} at once`,
    points_unknown: ({ text }) => `the points "${text}" are no number above 0`,
    points_disagree: ({ points, of }) => `${points} points in their column, but the score is out of ${of}`,
    points_missing: ({ figure }) => `a score of ${figure}, but the old sheet does not say out of how many`,
    earned_negative: ({ earned }) => `${earned} earned is below 0; if points lost are meant, say so in step 2`,
    earned_above_points: ({ earned, points, mayBeDate }) =>
      mayBeDate
        ? `${earned} earned looks like a date: Excel makes 5 April of 4/5; full points are ${points}`
        : `${earned} earned is more than the full ${points}`,
    lost_above_points: ({ lost, points, mayBeDate }) =>
      mayBeDate
        ? `${lost} lost looks like a date: Excel makes 5 January of 1/5; full points are ${points}`
        : `${lost} lost is more than the full ${points}`,
    earned_lost_disagree: ({ points, earned, lost }) => `${earned} earned and ${lost} lost do not add up to ${points}`,
    judgement_and_points_disagree: ({ text, earned, points }) =>
      earned === null
        ? `"${text}" contradicts the points`
        : `"${text}" contradicts ${earned}${points === null ? '' : ` of ${points}`} points`,
    points_differ: ({ earned, points, target }) =>
      `${earned} of ${points} in the old sheet, ${target} points in the standard: nothing is scaled. To keep the old points, load them in "Standards and point tables" first`,
    partial_without_points: ({ text }) => `"${text}" without points earned or samples`,
    samples_unknown: ({ text }) => `samples "${text}" are no whole number`,
    nonconforming_unknown: ({ text }) => `nonconforming "${text}" is no whole number`,
    samples_missing: ({ text }) => (text === '' ? 'there are no samples' : `"${text}" without the number of samples`),
    nonconforming_above_samples: ({ samples, nonconforming }) => `${nonconforming} nonconforming is more than ${samples} samples`,
    samples_disagree: ({ text, samples, nonconforming }) =>
      `${text === '' ? 'full points' : `"${text}"`} does not fit ${nonconforming} of ${samples} samples nonconforming: judge it in the scoring sheet`,
  },
  upgrade: {
    offer: (sheet) =>
      `"${sheet}" is a scoring sheet of an older version, without points by judgement, evidence and signature. Upgrading makes a new sheet with everything you entered; the old one stays.`,
    button: 'Upgrade to a new scoring sheet',
    working: 'Upgrading…',
    said: (sheet, old, left) =>
      `"${sheet}" is ready, "${old}" is unchanged.${left.length === 0 ? '' : ` Rows that belong to no indicator were not taken over, please check: ${left.join(', ')}.`}`,
    unknown: (sheet) => `The standard of "${sheet}" is not known, so it cannot be upgraded.`,
  },
  done: {
    made: (sheet) => `"${sheet}" is ready; the old sheet is unchanged.`,
    said: (sheet, imported, notUnderstood) =>
      `"${sheet}" is ready, ${rowsOf(imported)} imported${notUnderstood > 0 ? `; ${rowsOf(notUnderstood)} not understood, listed below` : ''}.`,
    report: 'Report, row by row',
    copy: 'Copy the report',
    copied: 'Copied',
    selected: 'The report is selected: press Ctrl+C (Mac: ⌘C).',
    reportTitle: (source, sheet) => `Old sheet: ${source}\nScoring sheet: ${sheet}`,
  },
};
