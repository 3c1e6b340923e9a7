import type { PaneMessages } from './messages';
import type { UnreadableReason } from './reasons';

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  expression: 'is an expression or a name, which the pane cannot work out by itself',
  whole_column: 'is a whole column or row, which the pane does not read',
  other_workbook: 'is in another workbook, which the pane cannot read',
  too_large: 'is too large a range for the pane to read',
};

const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

/** What Excel is asked by each call of the pane. */
const ASKED: Readonly<Record<string, string>> = {
  createSheet: 'creating a sheet',
  applyChanges: 'writing cells',
  readOurSheets: 'reading sheets',
  readNamed: 'reading the change log',
  protectSheet: 'setting the protection',
  showCell: 'showing a cell',
  scan: 'looking through the workbook',
};

export const enUS: PaneMessages = {
  app: {
    otherLanguage: '中文',
    tabs: 'Sections',
    scoringTab: 'Scoring',
    auditTab: 'Audit',
    feesTab: 'Fees',
    functionsTab: 'Functions',
    toolsTab: 'Tools',
    loading: 'Loading…',
    close: 'Close message',
    reload: 'Reload the pane',
  },
  create: {
    scoringButton: 'Create scoring sheet',
    feesButton: 'Create fee table',
    working: 'Creating…',
    scoringCreated: (sheet) =>
      `“${sheet}” is ready. Next: check the points, then choose a judgement in each row; score and star level follow as you go.`,
    feesCreated: (sheet) => `“${sheet}” is ready. Next: check the quote; you can change the headcount in the sheet.`,
    feesCreatedWithoutHeadcount: (sheet) => `“${sheet}” is ready. Next: enter the headcount in the sheet to get the quote.`,
  },
  problems: {
    officeMissing: 'Excel cannot be reached (Office.js is not loaded). Check the network, then open the pane again.',
    officeSilent:
      'Excel has not answered within 10 seconds. Please wait; if it stays like this, check the network and open the pane again.',
    notInExcel: 'This page is the task pane of an Excel add-in; open it in Excel.',
    notStarted: (message) => `The pane did not start: ${message}. Check the network, then open the pane again.`,
    workbookProtected:
      'The structure of the workbook is protected, so no sheet can be added. Turn off Protect Workbook under Review and try again.',
    sheetProtected: 'The sheet is protected and cannot be written to. Turn off Protect Sheet under Review and try again.',
    severalAreas: 'The selection is not one range of cells. Select one connected range, or choose “This sheet”.',
    tooLarge:
      'Too much data at once; Excel did not accept it. Choose the scope “Selection” or “This sheet”, or shorten very long contents, then try again.',
    drawingDisturbed:
      'Part of the new sheet was undone while the rest was still being written, so the sheet was removed. Please try again, and do not undo until it is finished.',
    noActiveSheet: 'A chart sheet is in front, which has no cells. Go to a worksheet, or choose the scope “Workbook”.',
    sheetHidden: (sheet) => `The sheet “${sheet}” is hidden, so its cells cannot be shown. Right-click any sheet tab and unhide it first.`,
    sheetSigned: ({ sheet, who, when }) =>
      `The scoring sheet “${sheet}” was signed by ${who} at ${when}, so nothing was written. To correct it, unlock it first, with a reason, under Audit: Review, sign, lock.`,
    sheetTooLarge: ({ sheet, range, cells, limit }) =>
      `The used range ${range} of the sheet “${sheet}” has ${cells} cells; at most ${limit} are read. Delete stray cells far out, or choose another scope.`,
    hostError: ({ code, message }) => `Excel did not finish: ${message} (${code}). What was in the workbook is unchanged.`,
    leftSheet: ({ code, message, sheet }) =>
      `Excel did not finish: ${message} (${code}). The unfinished sheet “${sheet}” could not be removed; please delete it. Nothing else is changed.`,
    refused: (sentence) => `${sentence} Correct or clear the headcount in the pane first.`,
    partNotLoaded: 'A part of the pane did not load. Check the network, then reload the pane.',
    unexpected: (message) => `The pane met an unexpected error: ${message}. Reload the pane; your cells are unchanged.`,
    excelSilent: (call) =>
      `Excel has not answered for 30 seconds (while ${ASKED[call] ?? 'working on a request'}). A dialog may be open, or it is calculating. The rest goes on by itself once it answers; if it does not, close open dialogs in Excel or open the pane anew.`,
    finishCell: 'Finish the cell with Enter first; the rest then goes on by itself.',
  },
  scoring: {
    whatItIs:
      'A scoring sheet rates every indicator of GB/T 27922-2011 and gives a score from 0 to 100 with its star level: 70 qualified, 80 three-star, 90 four-star, 95 five-star.',
    firstSteps: [
      'Click “Create scoring sheet” above. It adds a new sheet and leaves existing ones alone.',
      'Choose a judgement in each row: conforming, nonconforming, sampled or n/a.',
      'Read the score, the star level and the missing points here.',
    ],
    notOpenTitle: 'The open sheet is not a scoring sheet',
    notOpen: 'If you already have one, switch to it and its score appears here.',
    damaged: (name) =>
      `This scoring sheet lacks the name ${name}, so its score cannot be read. Undo the last deletion, or create a new scoring sheet.`,
    newerVersion: (version) => `This scoring sheet was made by a newer version (${version}) of the add-in. Update the add-in to read it.`,
    frozen:
      'The results in this sheet are frozen to values and do not follow its inputs. The pane calculates from the current inputs, so the two may differ.',
    restore: 'Back to live formulas',
    score: 'Score so far',
    notScored: 'not scored',
    outOf100: '/ 100',
    lowest: 'Lowest possible',
    highest: 'Highest possible',
    scoreAndLevel: (score, level) => `${score} · ${level}`,
    scale: (score, lowest, highest) => `Score so far ${score}; the final score lies between ${lowest} and ${highest}`,
    gap: 'To the next level',
    gapText: (level, points) => `${level}: ${points} points missing`,
    gapTop: 'Highest level reached',
    unscored: 'Unscored',
    unscoredText: (open, all) => `${open} of ${all} indicators`,
    missingReasons: 'Reasons missing',
    specialDeductions: 'Special deductions',
    items,
    deleted: 'Not applicable',
    deletedNone: 'none',
    deletedText: (points, base) => `${points} points deleted, scaled to ${base}`,
    failedBySpecial: (count) => `${items(count)} of special deductions (five or more): not qualified, whatever the score.`,
    warnings: 'Please note',
    warnGroupDeleted: (group, rows) =>
      `${rows === 1 ? 'One indicator' : `${rows} indicators`} of ${group} marked n/a; make sure the reasons hold.`,
    warnManyPointsDeleted: (points, limit) => `Indicators worth ${points} points are marked n/a, more than ${limit}.`,
    categoryMissing: (lines) =>
      `Special ${lines.length === 1 ? 'deduction' : 'deductions'} ${lines.join(', ')}: category missing. Choose one from the list.`,
    categoryUnknown: (line, category) =>
      `Special deduction ${line}: the category “${category}” is not in the list. Choose one from the list.`,
    groupPointsDiffer: (group, points, required) => `The points of ${group} add up to ${points}; ${required} are required.`,
    corrections: 'Please correct',
    firstProblem: 'To be corrected',
    problemInRow: (row, sentence) => `${row}: ${sentence}`,
    sheetLine: (sheet, standard) => `“${sheet}” · ${standard}`,
  },
  fees: {
    headcount: 'Headcount',
    headcountHint: 'All employees, outlets included',
    headcountPlaceholder: 'e.g. 1200',
    emptyHint: 'Enter a headcount to see the fees of the initial, surveillance and recertification audit line by line.',
    band: (min, max) => `Headcount band ${min}–${max}`,
    audits: { initial: 'Initial audit', surveillance: 'Surveillance audit', recertification: 'Recertification' },
    auditReasons: {
      initial: 'first certification',
      surveillance: 'once a year while the certificate is valid',
      recertification: 'before the certificate ends, months 33–36',
    },
    items: {
      application: 'Application fee',
      personDay: 'Assessment fee',
      approvalRegistration: 'Approval and registration (incl. certificate)',
      annual: 'Annual fee (incl. use of the mark)',
    },
    total: 'Total',
    daysReason: (total, onsite) => `By the person-day table: ${total} person-days, ${onsite} of them on site`,
    daysDerived: 'derived figure, not published',
    otherReading: {
      'one-third-of-initial': (days, fee) =>
        `Another reading: about one third of the initial time, that is ${days} person-days, ${fee}; the person-day table prevails`,
      'as-initial': (days, fee) =>
        `Another reading: as the initial audit (application fee possibly waived), that is ${days} person-days, ${fee}; the person-day table prevails`,
    },
    product: (days, price) => `${days} person-days × ${price}`,
    cycle: 'Three-year certificate cycle',
    cycleCertificate: 'Certificate cycle',
    cycleCertificateReason: 'initial audit + two surveillance audits',
    cycleWithRecertification: 'With recertification',
    cycleWithRecertificationReason: 'holds a fourth annual fee, which belongs to the next certificate',
    sameHeadcount: 'Same headcount each year.',
    travel: 'Travel and lodging are not included; the client bears them at cost.',
    source: (source) => `Source: ${source}`,
  },
  cellError: {
    title: (address, error) => `${address} is ${error}`,
    refused: (functionName, sentence) => `CERT.${functionName}: ${sentence}`,
    unreadable: (functionName, position, parameter, text, reason) =>
      `Argument ${position} (${parameter}) of CERT.${functionName}, “${text}”, ${UNREADABLE[reason]}, so the reason cannot be told here. Put it into a cell and refer to that cell to see it.`,
    cellsNotRead: (functionName, position, parameter, text) =>
      `Argument ${position} (${parameter}) of CERT.${functionName} refers to ${text}, which cannot be read; check the sheet name and the range.`,
    unknownFunction: (functionName) => `There is no function CERT.${functionName}; check the spelling, or update the add-in.`,
    tooManyArguments: (functionName, given, limit) =>
      `CERT.${functionName} takes at most ${limit} ${limit === 1 ? 'argument' : 'arguments'}; the formula gives ${given}.`,
    notRegistered:
      'Excel does not know a name in the formula. Check the spelling; if every CERT function shows this, open the pane, then press F2 and Enter in the cell; recalculating is not enough.',
    spill: 'The result needs several cells, but the cells beside it are not empty. Clear the result area.',
    elsewhere: 'Every CERT function in the formula has an answer; the error comes from the rest of the formula.',
  },
};
