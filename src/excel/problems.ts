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

/** Part of a sheet was taken away, as by undo, while the rest of it was still being drawn. The sheet was removed. */
export class DrawingDisturbedError extends Error {
  override readonly name = 'DrawingDisturbedError';
}

/** A chart sheet is in front, or another window: there are no cells to look at. */
export class NoActiveSheetError extends Error {
  override readonly name = 'NoActiveSheetError';
}

/** Several areas, or an object such as a chart, are selected. */
export class SeveralAreasError extends Error {
  override readonly name = 'SeveralAreasError';
}

/** A sheet cannot be brought to the front because it is hidden. */
export class SheetHiddenError extends Error {
  override readonly name = 'SheetHiddenError';

  constructor(readonly sheetName: string) {
    super(`the sheet ${sheetName} is hidden`);
  }
}

/** A sheet on which a stray cell far out makes the used range larger than can be read. */
export class SheetTooLargeError extends Error {
  override readonly name = 'SheetTooLargeError';

  constructor(readonly facts: { readonly sheet: string; readonly range: string; readonly cells: number; readonly limit: number }) {
    super(`the used range ${facts.range} of ${facts.sheet} is too large`);
  }
}

/** A sheet that was signed: it stays as it is until it is unlocked. Nothing was written. */
export class SheetClosedError extends Error {
  override readonly name = 'SheetClosedError';

  constructor(readonly facts: { readonly sheet: string; readonly who: string; readonly when: string }) {
    super(`the sheet ${facts.sheet} is signed`);
  }
}
