import type { CheckMessages } from './messages';

function plural(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

function parts(cells: number, names: number): string {
  return [...(cells > 0 ? [plural(cells, 'formula cell')] : []), ...(names > 0 ? [plural(names, 'name')] : [])].join(' and ');
}

export const enUS: CheckMessages = {
  check: 'Check',
  again: 'Check again',
  working: { checking: 'Looking at the scoring sheets…', repairing: 'Repairing…', undoing: 'Undoing…' },
  noSheet: 'There is no scoring sheet in this workbook to check.',
  allWell: 'Nothing is missing; formulas, names and rows are whole.',
  found: (items) => plural(items, 'finding'),
  hard: 'To be settled',
  soft: 'Worth a second look',
  codes: {
    unscored: { title: 'Unscored rows', about: 'Neither judged nor given points by judgement.' },
    row_invalid: { title: 'Rows without a score', about: 'Their content is contradictory or not valid, so there is no total.' },
    evidence_missing: { title: 'Points lost without an evidence note', about: 'Every deduction should say what it rests on.' },
    reason_missing: { title: 'Reason missing', about: 'N/A and points by judgement need a reason.' },
    special_open: {
      title: 'Special deductions without rectification',
      about: 'They must be rectified: write a correction or a corrective action in the list of nonconformities.',
    },
    special_category: { title: 'Category of a special deduction missing or unknown', about: 'Choose a category from the list.' },
    row_missing: {
      title: 'Indicator rows missing',
      about: 'These rows of the standard are gone. They cannot be brought back here: undo in Excel, or make a new sheet and merge.',
    },
    row_without_id: { title: 'Indicator rows without an id', about: 'A row without an id cannot be listed or merged.' },
    row_twice: { title: 'Row ids in use twice', about: 'The same id stands in two rows; correct one.' },
    name_lost: { title: 'Lost names', about: 'The add-in finds cells by their names. Names whose cells are certain can be repaired.' },
    total_changed: { title: 'Totals or results changed by hand', about: 'A formula belongs here; what is shown cannot be relied on.' },
    formula_replaced: {
      title: 'Formulas pasted over with values',
      about: 'A formula belongs here; the cell no longer follows its inputs.',
    },
    formula_changed: { title: 'Formulas changed', about: 'They differ from those the sheet was made with.' },
    formula_occupied: {
      title: 'Something stands in the way of a result',
      about: 'The area it spills into holds something else; move that away.',
    },
    sheet_unrepairable: { title: 'Sheets whose formulas cannot be compared or repaired', about: 'For this reason.' },
    marker_lost: { title: 'Marker cell changed', about: 'It no longer says what kind of sheet this is. Bring its text back.' },
    standard_unknown: { title: 'Unknown standard', about: 'This version of the add-in does not know the standard in the marker.' },
    evidence_none: { title: 'No record of evidence', about: 'Judged, with no note, method, interviewee or record.' },
    points_changed: { title: 'Points differ from those loaded', about: 'Points changed by hand must not be signed.' },
    formula_native: {
      title: 'Turned into native formulas',
      about: 'As the tool does it; no damage. Tools brings the CERT formulas back.',
    },
  },
  count: (title, items) => `${title} (${String(items)})`,
  pointsChanged: (was, is) => `was ${was}, is ${is}`,
  repair: (cells, names) => `Repair ${parts(cells, names)}`,
  repairAbout: 'Brings back the formulas and names the sheet was made with; what was typed stays.',
  confirm: (cells, names) => `Confirm: repair ${parts(cells, names)}`,
  confirmAbout: (cells, names) => `${parts(cells, names)} will be as they were made; no other cell is touched. You can undo it.`,
  cancel: 'Cancel',
  repaired: (cells, names) => (cells + names === 0 ? 'Nothing was repaired.' : `Repaired ${parts(cells, names)}.`),
  notCompared: (sheets) =>
    `Formulas not compared: ${sheets.join(', ')}. Consolidations, reports and summaries follow the scoring sheets of the day; make them again where in doubt.`,
  stopped: (message) => `Writing ended halfway; the above was written and can be undone: ${message}`,
  skipped: (cells) => `${plural(cells, 'cell')} edited since the check, left alone.`,
  undo: 'Undo the repair',
  undone: (things) => `${plural(things, 'repair')} undone.`,
};
