import { quote } from '../../core/cells/cell';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import { QUOTE_STRINGS } from '../../i18n/sheets/quote';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import { QUOTE_NAMES, QUOTE_STATE_NAMES } from './names';
import { readRecord } from './read-record';
import type { RecordRow } from './record-rows';
import { QUOTE_VERSION } from './version';

export type QuoteState = 'draft' | 'issued' | 'superseded';

/** A quote's sheet as it stands. */
export interface QuoteSheet {
  readonly sheet: OurSheet;
  /** What was priced; null where the record is damaged. */
  readonly record: QuoteRecord | null;
  readonly state: QuoteState;
  /** The words of its state, which name the quote that superseded it. */
  readonly stateText: string;
  /** When and by whom it was issued; as written. */
  readonly issued: string;
  /** Of what was issued; empty before. */
  readonly fingerprint: string;
  /** False where figures on the page are no longer those that were priced. */
  readonly asPriced: boolean;
}

/** A quote read back from its sheet; null for a sheet that is none, or of a version yet to come. */
export function readQuoteSheet(sheet: OurSheet): QuoteSheet | null {
  const { marker } = sheet;
  if (marker?.kind !== 'quote' || marker.version > QUOTE_VERSION) return null;
  const strings = QUOTE_STRINGS[marker.locale];
  const stateText = quote(cellOf(sheet, QUOTE_STATE_NAMES.state));
  const fingerprint = quote(cellOf(sheet, QUOTE_STATE_NAMES.fingerprint));
  return {
    sheet,
    record: readRecord(rowsOf(sheet)),
    state: stateText.startsWith(strings.states.supersededBegin) ? 'superseded' : fingerprint === '' ? 'draft' : 'issued',
    stateText,
    issued: fingerprint === '' ? '' : quote(cellOf(sheet, QUOTE_STATE_NAMES.issued)),
    fingerprint,
    asPriced: quote(cellOf(sheet, QUOTE_NAMES.check)) === strings.agrees,
  };
}

/** Every quote among our sheets. */
export function quoteSheets(sheets: readonly OurSheet[]): QuoteSheet[] {
  return sheets.flatMap((sheet) => readQuoteSheet(sheet) ?? []);
}

function rowsOf(sheet: OurSheet): RecordRow[] {
  const columns = [QUOTE_NAMES.record1, QUOTE_NAMES.record2, QUOTE_NAMES.record3, QUOTE_NAMES.record4].map((name) => columnOf(sheet, name));
  const text = (column: number, row: number): string => quote(columns[column]?.[row]);
  return columnOf(sheet, QUOTE_NAMES.recordKeys).map((key, row) => [quote(key), text(0, row), text(1, row), text(2, row), text(3, row)]);
}
