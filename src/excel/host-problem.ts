import { HalfMadeSheetError, OfficeMissingError, WorkbookProtectedError } from './problems';

/** What went wrong in the host, as data; the pane has the sentences. */
export type HostProblem =
  | { readonly kind: 'office_missing' | 'workbook_protected' | 'sheet_protected' | 'cell_editing' | 'several_areas' | 'too_large' }
  | {
      readonly kind: 'host_error';
      readonly code: string;
      readonly message: string;
      /** The call that failed, where the host names it. */
      readonly location: string;
      /** A sheet of ours that was left unfinished and has to be deleted by hand. */
      readonly leftSheet?: string;
    };

const KIND_OF_CODE: Readonly<Record<string, Exclude<HostProblem['kind'], 'host_error'>>> = {
  AccessDenied: 'sheet_protected',
  InvalidOperationInCellEditMode: 'cell_editing',
  // Several areas, or an object such as a chart, are selected.
  InvalidSelection: 'several_areas',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
};

/** An error of the host, or of anything else that failed meanwhile, as data. */
export function hostProblem(error: unknown): HostProblem {
  if (error instanceof OfficeMissingError) return { kind: 'office_missing' };
  if (error instanceof WorkbookProtectedError) return { kind: 'workbook_protected' };
  if (error instanceof HalfMadeSheetError) {
    const { code, message, location } = details(error.cause);
    return { kind: 'host_error', code, message, location, leftSheet: error.sheetName };
  }
  const found = details(error);
  const kind = KIND_OF_CODE[found.code];
  return kind === undefined ? { kind: 'host_error', ...found } : { kind };
}

/** Code, message and place of an OfficeExtension.Error; of any other error its name and message. */
function details(error: unknown): { readonly code: string; readonly message: string; readonly location: string } {
  if (!(error instanceof Error)) return { code: typeof error, message: String(error), location: '' };
  const code = property(error, 'code');
  const location = property(property(error, 'debugInfo'), 'errorLocation');
  return {
    code: typeof code === 'string' ? code : error.name,
    message: error.message,
    location: typeof location === 'string' ? location : '',
  };
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null && name in owner ? (owner as Readonly<Record<string, unknown>>)[name] : undefined;
}
