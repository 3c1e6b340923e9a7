import type { BrowserMessages } from './messages';

export const enUS: BrowserMessages = {
  search: 'Find a function',
  searchPlaceholder: 'English, Chinese or pinyin: fee, rr, feiyong',
  clearSearch: 'Clear',
  keys: '↓ to the list, Enter opens, Esc goes back',
  groups: { scoring: 'Scoring', fees: 'Fees', whatIf: 'What-if', lifecycle: 'Process and dates' },
  found: (count, all) => `${count} of ${all} functions`,
  nothingFound: (query) => `No function fits “${query}”. Try another word, or the first letters of the pinyin.`,
  loadFailed: 'The descriptions of the functions did not load. Check the connection and try again; functions in cells are not affected.',
  retry: 'Try again',
  back: 'Back to the list',
  syntax: 'Syntax',
  arguments: 'Arguments – try it',
  noArguments: 'This function takes no arguments.',
  argumentsHint:
    'Numbers, words or cell references (B4, A2:A17). Words are quoted for you; what begins with = or looks like TODAY() is taken as an expression.',
  optional: 'optional',
  required: 'required',
  choices: (argument) => `Choices for ${argument}`,
  since: (version) => `since ${version}`,
  formula: 'Formula',
  result: 'Result',
  reading: 'Reading cells…',
  empty: '(empty)',
  missing: (labels) => `Fill in first: ${labels.join(', ')}.`,
  unbalanced: (label) => `The expression in “${label}” is not complete: check its parentheses, quotes and commas.`,
  textTooLong: (label, length, limit) =>
    `The text in “${label}” has ${length} characters; a formula takes at most ${limit}. Put it into a cell and refer to that cell.`,
  dependsOnSheet: 'The result depends on the sheet; Excel works it out once the formula is inserted.',
  moreRows: (shown, all) => `The first ${shown} of ${all} rows.`,
  insert: 'Insert at the selected cell',
  inserting: 'Inserting…',
  inserted: (place) => `The formula is in ${place}.`,
  occupiedCell: (place) => `${place} is not empty. Replace its content with this formula?`,
  occupiedArea: (area, count) =>
    `The result needs ${area}; ${count === 1 ? 'one cell there is' : `${count} cells there are`} not empty. Clear them and insert the formula?`,
  inTable: (place, table) =>
    `The answer at ${place} would reach into the table “${table}”, where no formula can fill more than its own cell. Select a cell outside the table.`,
  inSpill: (place, source) =>
    `Cells at ${place} belong to the answer of the formula in ${source} and cannot be cleared by themselves. Select another place, or delete the formula in ${source} first.`,
  noRoom: (place, rows, columns) =>
    `There is no room for ${rows} rows and ${columns} columns at ${place}. Select a cell further up or to the left.`,
  overwrite: 'Replace',
  cancel: 'Cancel',
  examples: 'Examples',
  useExample: 'Fill in',
  notes: 'Notes',
  native: 'Without the add-in',
  nativeYes: 'Can be converted to native formulas that Excel 2016, WPS and LibreOffice 7 understand.',
  table: 'Result table',
  nativePerCell:
    'Can be converted to native formulas that Excel 2016, WPS and LibreOffice 7 understand: one for each cell of the table, in its place.',
  nativeNo: 'There is no native formula for it; a conversion keeps the value.',
  nativeExample: (call) => `The native formula for ${call}`,
  source: 'Source',
  fullPage: 'Open the help page in the browser',
};
