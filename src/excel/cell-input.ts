import type { PlainCell } from '../sheets/plan';

/** A letter followed by anything but digits: no number, date, formula or percentage in any language. */
const PLAIN_TEXT = /^\p{L}\D*$/u;
const LOGICAL = /^(true|false)$/iu;

/**
 * A plain cell as it is handed to Excel.
 *
 * Text that Excel could take for a formula, number, date or truth value gets an apostrophe, which Excel removes and remembers:
 * the one place where this is decided, so that no text of a user ever becomes a formula.
 */
export function cellInput(cell: PlainCell): PlainCell {
  if (typeof cell === 'number' || cell === '') return cell;
  return PLAIN_TEXT.test(cell) && !LOGICAL.test(cell) ? cell : `'${cell}`;
}
