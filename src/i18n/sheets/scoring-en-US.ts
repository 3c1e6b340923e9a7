import { KIND_WORDS } from './kind-words';
import type { LegendFigures, ScoringStrings } from './scoring-strings';

export const scoringEnUS: ScoringStrings = {
  sheetName: KIND_WORDS['en-US'].scoring,
  title: (standard) => `After-sales service: indicator scoring sheet (${standard})`,
  dateFormat: 'yyyy-mm-dd',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  fields: {
    organisation: 'Organisation',
    standard: 'Standard, edition',
    body: 'Certification body',
    rule: 'Rule number',
    auditType: 'Audit type',
    auditors: 'Auditors',
    date: 'Audit date',
    pointsState: 'State of points',
  },
  columns: {
    id: 'Id',
    clause: 'Clause',
    indicator: 'Indicator',
    points: 'Points',
    judgement: 'Judgement',
    samples: 'Samples',
    nonconforming: 'Samples failed',
    earned: 'Earned',
    lost: 'Lost',
    reason: 'Evidence or reason',
    check: 'Row check',
  },
  inputs: {
    points: (required) => ({
      title: 'Points',
      prompt: `A number above 0. ${required ? 'Groups 5.1, 5.2 and 5.3 must add up to 40, 35 and 25. ' : ''}Edited points are still not the body’s table.`,
      alert: 'The points must be a number above 0.',
    }),
    judgement: {
      title: 'Judgement',
      prompt:
        'Choose from the list. conforming: full points; nonconforming: none; sampled: loses the share that failed; n/a needs a reason.',
      alert: 'Choose from the list: unscored, conforming, nonconforming, sampled, n/a.',
    },
    samples: {
      title: 'Samples',
      prompt: 'For “sampled”: the number of samples checked, a whole number of 1 or more.',
      alert: 'The number of samples must be a whole number from 1 to 100000.',
    },
    nonconforming: {
      title: 'Nonconforming samples',
      prompt: 'How many of the samples failed: a whole number from 0 to the number of samples; blank counts as 0.',
      alert: 'Nonconforming samples must be a whole number from 0 to 100000, not above the number of samples.',
    },
    auditType: {
      title: 'Audit type',
      prompt: 'Choose from the list.',
      alert: 'Choose from the list: initial, surveillance, recertification.',
    },
    date: (from, to, isStart) => ({
      title: 'Audit date',
      prompt: 'For example 2026-05-18.',
      alert: `Enter a date from ${from}${isStart ? ' (the standard came into force)' : ''} to ${to}, for example 2026-05-18.`,
    }),
    category: {
      title: 'Special deduction',
      prompt: 'Choose from the list. Every line with a category or a description costs 1 point and must be rectified.',
      alert: 'Choose the category of the special deduction from the list.',
    },
  },
  rowChecks: {
    points: 'points not valid',
    judgement: 'judgement not listed',
    earnedNegative: 'earned below 0',
    earnedAbovePoints: 'earned above points',
    samples: 'samples not valid',
    nonconforming: 'failed not valid',
    nonconformingAboveSamples: 'failed above samples',
    conformingWithNonconforming: 'conforming, yet failed',
    reason: 'reason missing',
    categoryMissing: 'category missing',
    categoryUnknown: 'category not listed',
  },
  summary: {
    level: 'Level: ',
    score: 'Score so far: ',
    possible: ['Possible: ', ' to '],
    unscored: ['Unscored: ', ''],
    reasonsMissing: ['Reasons missing: ', ''],
    correct: 'Correct: ',
  },
  status: {
    level: 'Level',
    score: 'Score so far',
    lowest: 'Lowest possible',
    highest: 'Highest possible',
    gap: 'To the next level',
    unscored: 'Unscored rows',
    reasonsMissing: 'Reasons missing',
    deleted: 'Points deleted',
    special: 'Special deductions',
    total: 'Points in total',
    pointsState: 'State of points',
    warnings: 'Warnings',
    check: 'Check',
    exact: 'Exact score',
    exactNote: '8 decimals, cut, not rounded up',
  },
  live: {
    provisionalByReasons: ['provisional ', ' (reasons missing: ', ')'],
    toLevel: 'points to ',
    topLevel: 'top level reached',
    convertedBase: ['converted from a base of ', ' points'],
    fullBase: ['base: all ', ' points'],
    fatalReached: 'not qualified by this number',
    fatalRule: (limit) => `${String(limit)} or more: not qualified`,
    totalsMatch: (totals) => `groups match ${totals}`,
    totalsDiffer: (totals) => `groups differ from ${totals}`,
    pointsDefault: 'Default points, for practice only, not to be signed',
    pointsEdited: 'Points edited by hand, not the body’s; for practice only, not to be signed',
    noWarning: 'none',
    systemDeleted: (group) => [`Indicators of ${group} deleted: `, ''],
    warningSeparator: '; ',
    muchDeleted: (limit) => ['points deleted: ', `, more than ${String(limit)}`],
    noProblem: 'no problem found',
    moreProblems: [' (', ' in all)'],
    specialLine: ['Special deduction ', ''],
    noAnswer: 'No answer; select “Exact score” to read why',
    groupMatches: 'matches',
    groupDiffers: ['now ', ''],
    separator: '  ·  ',
    colon: ': ',
  },
  special: {
    title: 'Special deductions (1 point each, to be rectified)',
    number: 'No.',
    deducted: 'Points',
    category: 'Category',
    description: 'Description',
  },
  groups: { title: 'Subtotals by group', name: 'Name of the group', required: 'Required', check: 'Points check' },
  radar: { title: 'Rate by second-level indicator', label: 'Second-level indicator', series: 'Rate' },
  helpers: {
    title: 'Working (not printed, please leave as it is)',
    kind: 'Kind',
    lowest: 'Lowest case',
    highest: 'Highest case',
    nonconforming: 'Nonconforming (case)',
    default: 'Default points',
    source: 'Source of points',
    problem: 'Row with problem',
    applying: 'Rows that apply',
    scored: 'Rows scored',
    level: 'Computed level',
    systemDeleted: 'Rows of 5.1 deleted',
    edited: 'Points edited',
    clause: 'Clause',
    name: 'Name',
    required: 'Required',
    actual: 'Actual',
  },
  legend: {
    title: 'How to fill in, and sources',
    guidanceTitle: 'What to look for',
    lines: (figures) => [
      basisLine(figures),
      pointsLine(figures),
      'Score: conforming earns the full points; nonconforming none; sampled earns points × (1 − nonconforming ÷ samples); n/a and unscored rows do not count. Total = earned ÷ points applicable and scored × 100 − special deductions, within 0 to 100; no special bonus (clause 6 of GB/T 27922-2011).',
      `Levels: ${figures.levels}; by the exact, unrounded score, lower bounds included. ${String(figures.fatalSpecialDeductions)} or more special deductions: not qualified (clause 6 of GB/T 27922-2011). The score shown is cut at two decimals, never rounded up.`,
      'Unscored rows make the level provisional; lowest and highest possible take all of them as nonconforming or as conforming. n/a needs a reason, else the level is provisional.',
      ...(figures.deletionWarning === null
        ? []
        : [
            `Warnings: when an indicator of ${figures.deletionWarning.group}, or more than ${String(figures.deletionWarning.points)} points, are deleted (a default rule of this tool).`,
          ]),
      'Colours: yellow = unscored; red = nonconforming or wrong; grey = n/a; orange = points edited by hand. Cells in blue type are yours to fill in, grey ones are results.',
      'Inserting a row: insert it within the table and fill the row above down into it, the working at the right included, so that it is checked and counted.',
      'Level, score and subtotals begin as CERT functions, which need the add-in to calculate; its tools convert them to native formulas or freeze them to values. Points earned, points lost and checks are native formulas.',
    ],
  },
  provenance: { published: 'published', brief: 'material', default: 'default', imported: 'own table' },
};

function basisLine({ standard, inForceSince, groupPoints, publishedSource, note }: LegendFigures): string {
  return [
    `Basis: ${standard}${inForceSince === null ? '' : ` (in force since ${inForceSince})`}.`,
    groupPoints === null ? '' : ` Group points ${groupPoints} = 100; source: ${publishedSource}.`,
    note === null ? '' : ` ${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
  ].join('');
}

function pointsLine({ importedSource, briefRows, defaultRowCount, defaultSource }: LegendFigures): string {
  if (importedSource !== null) return `Points: ${importedSource}. Points edited by hand are for practice only, not to be signed.`;
  const byHand = 'Default points and points edited by hand are for practice only, not to be signed.';
  if (briefRows === '') return `Points: ${defaultSource}. ${byHand}`;
  return `Points: those of ${briefRows} come from material on the certification; those of the other ${String(defaultRowCount)} rows do not: ${defaultSource}. ${byHand}`;
}
