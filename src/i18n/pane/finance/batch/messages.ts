import type { AuditType } from '../../../../core/cells/words';
import type { ClientColumn } from '../../../../core/finance/batch/client-column';
import type { TableQuestion } from '../../../../core/finance/batch/client-table';
import type { TaxMode } from '../../../../core/fees/tax';

/** Texts of the card that prices a list of clients. */
export interface BatchMessages {
  readonly source: {
    readonly hint: string;
    readonly read: string;
    readonly readAgain: string;
    readonly found: (rows: number, place: string) => string;
    readonly empty: string;
    readonly ours: string;
    readonly tooMany: (limit: number) => string;
  };
  readonly columns: {
    readonly title: string;
    readonly heading: string;
    readonly noHeading: string;
    readonly row: (row: number, text: string) => string;
    readonly column: (letters: string, heading: string) => string;
    readonly meanings: Readonly<Record<ClientColumn, string>>;
    readonly questions: Readonly<Record<TableQuestion, string>>;
  };
  readonly terms: {
    readonly title: string;
    readonly auditType: string;
    readonly auditTypes: Readonly<Record<AuditType, string>>;
    readonly outletsCounted: string;
    readonly tax: string;
    readonly noTax: string;
    readonly taxMode: string;
    readonly taxModes: Readonly<Record<TaxMode, string>>;
  };
  readonly run: {
    readonly untouched: string;
    readonly button: (rows: number) => string;
    readonly cancel: string;
    readonly pricing: (done: number, of: number, percent: number) => string;
    readonly writing: (done: number, of: number, percent: number) => string;
    /** A short list, which is written at once. */
    readonly writingAll: string;
    /** All rows are written, and the sheet is about to be shown. */
    readonly finishing: string;
    readonly cancelling: string;
    readonly cancelled: string;
    readonly noClients: string;
  };
  readonly result: {
    readonly counts: (sheet: string, priced: number, refused: number, skipped: number) => string;
    readonly repeated: (rows: number) => string;
    readonly sum: (total: string) => string;
    readonly taxedSum: (net: string, tax: string, gross: string) => string;
    readonly row: (row: number) => string;
    readonly show: (row: number) => string;
    readonly more: (rows: number) => string;
    readonly open: (sheet: string) => string;
  };
}
