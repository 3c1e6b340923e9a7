import { quote, type Cell } from '../../core/cells/cell';
import { fromCellNumber } from '../../core/exact';
import type { OurSheet } from '../our-sheet';
import { QUOTE_NAMES } from './names';

/** Raised when the text changes for the same quote: fingerprints of before then no longer match. */
const FORM = 1;

/**
 * What a quote says as one text, by its named cells: the same however numbers and text are encoded, another one for any other content.
 *
 * State, issuer and fingerprint are left out: they change when a quote is issued or superseded.
 */
export function quoteContent(sheet: OurSheet): string {
  const named = Object.values<string>(QUOTE_NAMES)
    .sort()
    .map((name) => [name, (sheet.names[name]?.values ?? []).flat().map(canonical)]);
  return JSON.stringify(['CERT quote', FORM, named]);
}

function canonical(cell: Cell): string {
  return typeof cell === 'number' ? fromCellNumber(cell).toFraction() : quote(cell).normalize('NFC');
}
