import { tokensOf } from '../calls/tokens';
import { callGivesOne } from './call-gives-one';
import { isOneValue } from './cells-of-expression';
import type { NativeRecord } from './native-form';

/**
 * Whether a formula may fill more than its own cell: true unless the whole of it is proved to be one value.
 *
 * Asking Excel costs a question per cell: of a column filled with `=CERT.FEE(A2)` down to row 100,000 none is asked about.
 */
export function maySpill(formula: string, records: ReadonlyMap<string, NativeRecord>): boolean {
  return !isOneValue(tokensOf(formula), callGivesOne(records));
}
