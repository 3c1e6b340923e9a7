import { isBlank, type Cell } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { accept, refuse, type Result } from '../result';
import type { FeeBand } from './rate-card';

/** A headcount from a cell: a whole number of 1 or more. The number of all employees, outlets included. */
export function readHeadcount(cell: Cell): Result<number> {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) {
    return cell < 1 ? refuse({ code: 'headcount_below_one', value: cell }) : accept(cell);
  }
  if (isBlank(cell)) return refuse({ code: 'value_missing', argument: 'headcount' });
  const read = readNumber(cell, 'headcount');
  if (!read.ok) return read;
  const { value } = read.value;
  if (value.d !== 1n) return refuse({ code: 'headcount_not_whole', value: cell });
  if (value.s * value.n < 1n) return refuse({ code: 'headcount_below_one', value: cell });
  return accept(Number(value.n));
}

/** The band a headcount falls into, or a refusal naming the end of the table: nothing is guessed beyond it. */
export function bandOf<B extends FeeBand>(headcount: number, card: { readonly bands: readonly B[] }): Result<B> {
  const band = card.bands.find(({ min, max }) => headcount >= min && headcount <= max);
  if (band) return accept(band);
  return refuse({ code: 'headcount_above_table', headcount, limit: card.bands.at(-1)?.max ?? 0 });
}
