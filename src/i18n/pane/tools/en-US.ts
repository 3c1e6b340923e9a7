import type { ToolsMessages } from './messages';

const cellsText = (cells: number): string => (cells === 1 ? '1 cell' : `${cells} cells`);
const formulasText = (formulas: number): string => (formulas === 1 ? '1 formula' : `${formulas} formulas`);
const certText = (formulas: number): string => (formulas === 1 ? '1 CERT formula' : `${formulas} CERT formulas`);

/** Cells, with the number of their formulas where these fill more than their own cells. */
const cellsOf = (cells: number, formulas: number): string =>
  cells === formulas ? cellsText(cells) : `${cellsText(cells)} (${formulasText(formulas)})`;

export const enUS: ToolsMessages = {
  intro: 'Convert or check a workbook with CERT functions before it goes to someone without the add-in. Every step shows a preview first.',
  scope: 'Scope',
  scopes: { selection: 'Selection', sheet: 'This sheet', workbook: 'Workbook' },
  scopeHint: 'For the first three; repair and check always look at the whole workbook.',
  wholeWorkbook: 'Whole workbook',
  tools: {
    native: {
      title: 'Convert to native formulas',
      about:
        'Replaces CERT functions by formulas that every spreadsheet calculates; results still follow the inputs. A function without such a form becomes its value.',
      button: 'Preview conversion',
    },
    freeze: {
      title: 'Freeze to values',
      about: 'Replaces CERT functions by what they show now. Results no longer follow the inputs.',
      button: 'Preview freezing',
    },
    live: {
      title: 'Back to live formulas',
      about: 'Gives scoring sheets and fee tables made by the add-in their formulas back. What was typed in stays.',
      button: 'Preview restoring',
    },
    repair: {
      title: 'Repair CERT formulas',
      about: 'Re-enters formulas that are stuck at #NAME? or begin with _xldudf_CERT_.',
      button: 'Preview repair',
    },
    check: {
      title: 'Check before sending',
      about: 'Lists what a recipient without the add-in would see.',
      button: 'Check workbook',
    },
  },
  reading: 'Reading the workbook…',
  writing: 'Changing cells…',
  preview: 'Preview',
  result: 'Result',
  nothing: {
    native: 'No CERT formula in scope can be converted.',
    freeze: 'No CERT formula in scope can be frozen.',
    live: 'Every formula is in its place; there is nothing to restore.',
    repair: 'No CERT formula needs repair.',
  },
  noSheetOfOurs: 'No sheet in scope was made by the add-in; for formulas of your own use undo.',
  becomes: {
    native: (cells, formulas) => `${cellsOf(cells, formulas)} → native formula`,
    nativeInError: (cells, formulas) =>
      `${cellsOf(cells, formulas)} in error now → native formula that shows #N/A until the input is corrected`,
    value: (cells, formulas) => `${cellsOf(cells, formulas)} → value`,
    live: (cells, formulas) => `${cellsOf(cells, formulas)} → formula the sheet was made with`,
    repair: (_, formulas) => `${certText(formulas)} to re-enter`,
    repairMasked: (_, formulas) => `${certText(formulas)} more to re-enter, since IFERROR or the like may hide the error`,
  },
  reasons: {
    noForm: (name) => `CERT.${name} has no native form`,
    unknownFunction: (name) => `There is no function CERT.${name}`,
    arguments: (name) => `These arguments of CERT.${name} have no native form`,
    insideFormula: (name) => `A larger formula uses several cells of CERT.${name}`,
    tooLong: (name, length, limit) => `The native form of CERT.${name} has ${length} characters; Excel takes ${limit}`,
    protected: 'The sheet is protected; turn off Protect Sheet under Review first',
    signed: ({ who, when }) =>
      `Signed by ${who} at ${when}, so nothing is written; to correct it, unlock it first, with a reason, under Audit: Review, sign, lock`,
    busy: 'Still calculating; try again in a moment',
    error: (error) => `The result is the error ${error}; the formula stays so that it can be corrected`,
    stuck: 'Stuck at #NAME?; repair CERT formulas first',
    notOurs: (name) => `There is no function CERT.${name}; check the spelling or update the add-in`,
    occupied: (cell) => `${cell}, where its result goes, holds something that is not the table's last result; move or clear it first`,
  },
  reason: (text, cells) => `${text} (${cells})`,
  left: (cells) => `${formulasText(cells)} left as ${cells === 1 ? 'it is' : 'they are'}`,
  refusedSheets: 'Sheets that cannot be restored',
  refusals: {
    otherVersion: (version, known) =>
      `Made with layout version ${version}; this add-in restores version ${known}. Use the add-in of that version`,
    unknownSubject: (subject) => `Made for “${subject}”, which this add-in does not know. Update the add-in`,
    rowLost: (row, label) =>
      `What was row ${row}${label === '' ? '' : ` (${label})`} cannot be found; it was deleted, moved or overwritten. Undo that change, or create a new sheet and copy your entries over`,
    columnsMoved: (name, from, to) =>
      `The name ${name} moved from ${from} to ${to}, so the columns have changed. Undo the inserted or deleted columns, or create a new sheet and copy your entries over`,
    markerLost: 'The marker cell was changed, so the kind of sheet is unknown. Undo that change',
    protected: 'Protected; turn off Protect Sheet under Review first',
  },
  more: (formulas, next) => (next < formulas ? `${formulas} more; show ${next} of them` : `Show ${formulas} more`),
  showCell: (cell) => `Go to ${cell}`,
  change: (before, after) => `${before} → ${after}`,
  emptyCell: '(empty)',
  confirm: (cells) => `Change ${cellsText(cells)}`,
  cancel: 'Cancel',
  close: 'Close',
  done: {
    native: (cells) => `Converted; ${cellsText(cells)} changed.`,
    freeze: (cells) => `Frozen to values; ${cellsText(cells)} changed.`,
    live: (cells) => `Formulas restored; ${cellsText(cells)} changed.`,
    repair: (cells) => `Formulas re-entered; ${cellsText(cells)} changed.`,
  },
  skipped: (cells) => `${cellsText(cells)} edited, or showing another result, since the preview and left alone. Preview again.`,
  rejected: (cells) => `Excel did not take the new formula of ${cellsText(cells)}; the old content stays:`,
  keptAsText: (cells) =>
    `${cellsText(cells)} in Text format: what was written became text. Set the format to General and enter it again, or undo:`,
  stopped: (message) =>
    `Excel stopped halfway: ${message}. The cells counted above are changed and could not be restored by themselves; undo with the button below.`,
  unchecked: 'The change is made, but its results could not be checked; look at a few cells, and undo when in doubt.',
  differing: (cells) =>
    `${formulasText(cells)} came to another result as native formula (an input outside its domain) and became a value; where the result was an error, the CERT formula stays:`,
  undo: 'Undo this change',
  undone: (cells) => `Undone; ${cellsText(cells)} restored.`,
  undoSkipped: (cells) => `${cellsText(cells)} edited since the change and left alone.`,
  undoStopped: (message) => `Excel stopped halfway: ${message}. The other cells are not restored; use the undo of Excel.`,
  check: {
    clear: 'All clear: no CERT formulas, and no marks of practice points or trial prices. The workbook can be sent as it is.',
    lead: (formulas) =>
      `${formulasText(formulas)} ${formulas === 1 ? 'uses' : 'use'} CERT functions. A recipient without the add-in sees the last results at first, and #NAME? once they are recalculated.`,
    marksOnly: 'There are no CERT formulas in cells. Please note before sending:',
    hidden: '(hidden)',
    live: (formulas) => `${certText(formulas)}: #NAME? once recalculated`,
    errors: (formulas, first) => `${certText(formulas)} in error, the first one ${first}`,
    busy: (formulas) => `${certText(formulas)} still calculating`,
    broken: (formulas) => `${certText(formulas)} broken (#NAME?, or beginning with _xldudf_CERT_): repair first`,
    stale: (results) =>
      results === 1
        ? '1 result is frozen and differs from what the inputs give now: restore the formulas first'
        : `${results} results are frozen and differ from what the inputs give now: restore the formulas first`,
    practicePoints: 'Points are defaults or edited by hand: for practice only, not to be signed',
    trialPrices: 'Trial, historic prices; the body’s current public price list prevails',
    names: (names) =>
      `${names === 1 ? 'A defined name uses' : `${names} defined names use`} CERT functions: cells with ${names === 1 ? 'it' : 'them'} show #NAME? once recalculated, and no command here changes names. Set them to values or delete them under Formulas › Name Manager:`,
    protected: 'The sheet is protected: it cannot be converted, frozen or repaired',
    next: 'For the whole workbook:',
  },
};
