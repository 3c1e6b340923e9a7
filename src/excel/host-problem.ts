import { errorDetails } from './error-details';
import {
  DrawingDisturbedError,
  HalfMadeSheetError,
  NoActiveSheetError,
  OfficeMissingError,
  SeveralAreasError,
  SheetClosedError,
  SheetHiddenError,
  SheetTooLargeError,
  WorkbookProtectedError,
} from './problems';

/** What went wrong in the host, as data; the pane has the sentences. */
export type HostProblem =
  | {
      readonly kind:
        | 'office_missing'
        | 'workbook_protected'
        | 'sheet_protected'
        | 'cell_editing'
        | 'several_areas'
        | 'too_large'
        | 'no_active_sheet'
        | 'drawing_disturbed';
    }
  | { readonly kind: 'sheet_hidden'; readonly sheet: string }
  /** The sheet is signed and was not unlocked since. */
  | { readonly kind: 'sheet_signed'; readonly sheet: string; readonly who: string; readonly when: string }
  /** The used range of a sheet holds more cells than are read. */
  | { readonly kind: 'sheet_too_large'; readonly sheet: string; readonly range: string; readonly cells: number; readonly limit: number }
  | {
      readonly kind: 'host_error';
      readonly code: string;
      readonly message: string;
      /** The call that failed, where the host names it. */
      readonly location: string;
      /** A sheet of ours that was left unfinished and has to be deleted by hand. */
      readonly leftSheet?: string;
    };

const KIND_OF_CODE: Readonly<Record<string, 'sheet_protected' | 'cell_editing' | 'too_large'>> = {
  AccessDenied: 'sheet_protected',
  InvalidOperationInCellEditMode: 'cell_editing',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
};

/** An error of the host, or of anything else that failed meanwhile, as data. */
export function hostProblem(error: unknown): HostProblem {
  if (error instanceof OfficeMissingError) return { kind: 'office_missing' };
  if (error instanceof WorkbookProtectedError) return { kind: 'workbook_protected' };
  if (error instanceof DrawingDisturbedError) return { kind: 'drawing_disturbed' };
  if (error instanceof NoActiveSheetError) return { kind: 'no_active_sheet' };
  if (error instanceof SeveralAreasError) return { kind: 'several_areas' };
  if (error instanceof SheetHiddenError) return { kind: 'sheet_hidden', sheet: error.sheetName };
  if (error instanceof SheetClosedError) return { kind: 'sheet_signed', ...error.facts };
  if (error instanceof SheetTooLargeError) return { kind: 'sheet_too_large', ...error.facts };
  if (error instanceof HalfMadeSheetError) return { kind: 'host_error', ...errorDetails(error.cause), leftSheet: error.sheetName };
  const found = errorDetails(error);
  const kind = KIND_OF_CODE[found.code];
  return kind === undefined ? { kind: 'host_error', ...found } : { kind };
}
