/** Office.js is not there: it was blocked or never loaded. */
export class OfficeMissingError extends Error {
  override readonly name = 'OfficeMissingError';
}

/** The structure of the workbook is protected, so that no sheet can be added. */
export class WorkbookProtectedError extends Error {
  override readonly name = 'WorkbookProtectedError';
}

/** Drawing failed and the sheet that had been begun could not be removed again. */
export class HalfMadeSheetError extends Error {
  override readonly name = 'HalfMadeSheetError';

  constructor(
    readonly sheetName: string,
    cause: unknown,
  ) {
    super(`the half-made sheet ${sheetName} could not be removed`, { cause });
  }
}
