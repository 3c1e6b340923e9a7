import { isBlank, type Cell } from '../../cells/cell';
import { fromCellNumber, rational, type Rational } from '../../exact';

/** What a cell for a figure holds. */
export type ReadFigure =
  { readonly kind: 'blank' } | { readonly kind: 'figure'; readonly value: Rational } | { readonly kind: 'unreadable' };

/** A number from a cell; a typed 0 is one, an empty cell is not, nor is text that looks like one: the sheet's own sums pass it over. */
export function readFigure(cell: Cell): ReadFigure {
  if (isBlank(cell)) return { kind: 'blank' };
  return typeof cell === 'number' && Number.isFinite(cell) ? { kind: 'figure', value: fromCellNumber(cell) } : { kind: 'unreadable' };
}

/** Yuan as whole fen; null where they are finer than that: what is typed is not rounded. */
export function wholeFen(yuan: Rational): bigint | null {
  const fen = yuan.mul(rational(100));
  return fen.d === 1n ? fen.s * fen.n : null;
}
