/** How the engine writes errors that Excel writes otherwise; everything else is the same in both. */
const ENGINE_TO_EXCEL: Readonly<Record<string, string>> = {
  '#ERROR': '#VALUE!',
  '#REF': '#REF!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
};

const EXCEL_TO_ENGINE: Readonly<Record<string, string>> = { '#REF!': '#REF' };

/** Shown in a cell while its custom function has not answered. */
export const BUSY = '#BUSY!';

/** Errors of Excel the engine does not know by itself. Unregistered they would be text, and formulas would compute with it. */
export const ADDITIONAL_ERRORS = ['#VALUE!', '#NUM!', '#NULL!', '#CALC!', '#GETTING_DATA', BUSY] as const;

export const toExcelError = (code: string): string => ENGINE_TO_EXCEL[code] ?? code;
export const toEngineError = (code: string): string => EXCEL_TO_ENGINE[code] ?? code;
