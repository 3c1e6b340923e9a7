import { isCellError, type Cell } from '../../core/cells/cell';
import { readNumber } from '../../core/cells/read-number';
import { meaningOf } from '../../core/cells/words';
import { fromDecimalText, rational, ZERO, type Rational } from '../../core/exact';
import type { Tax, TaxMode } from '../../core/fees/tax';
import { accept, refuse, type Result } from '../../core/result';
import type { Argument } from '../definition';
import { isLeftOut, singleCell } from './single';

/**
 * The tax of a quote from its two arguments; null when both are left out.
 *
 * Whether prices include the tax is asked, never assumed, except where there is no tax (exempt). A rate of 0 counts as left out, because a
 * desktop hands a blank cell over as 0.
 */
export function readTax(rateArgument: Argument | undefined, includedArgument: Argument | undefined): Result<Tax | null> {
  const rateCell = singleCell(rateArgument, 'taxRate');
  if (!rateCell.ok) return rateCell;
  const includedCell = singleCell(includedArgument, 'taxIncluded');
  if (!includedCell.ok) return includedCell;
  const rate = readRate(rateCell.value);
  if (!rate.ok) return rate;
  const mode = readMode(includedCell.value);
  if (!mode.ok) return mode;
  if (rate.value === null) {
    return mode.value === null ? accept(null) : refuse({ code: 'tax_rate_missing', included: includedCell.value, rate: rateCell.value });
  }
  if (mode.value !== null) return accept({ rate: rate.value, mode: mode.value });
  if (rate.value.compare(ZERO) === 0) return accept({ rate: ZERO, mode: 'included' });
  return refuse({ code: 'tax_included_missing', rate: rateCell.value });
}

function readRate(cell: Cell): Result<Rational | null> {
  if (isLeftOut(cell)) return accept(null);
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'string' && meaningOf('taxRate', cell) === 'exempt') return accept(ZERO);
  const rate = rateOf(cell);
  const valid = rate !== null && rate.compare(ZERO) > 0 && rate.compare(rational(1)) < 0;
  return valid ? accept(rate) : refuse({ code: 'tax_rate_invalid', value: cell });
}

function rateOf(cell: Cell): Rational | null {
  const percent = typeof cell === 'string' ? /^(.*)%$/su.exec(cell.normalize('NFKC').trim()) : null;
  if (percent) return fromDecimalText((percent[1] ?? '').trim())?.div(rational(100)) ?? null;
  const read = readNumber(cell, 'taxRate');
  return read.ok ? read.value.value : null;
}

function readMode(cell: Cell): Result<TaxMode | null> {
  if (isLeftOut(cell)) return accept(null);
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return accept(cell ? 'included' : 'excluded');
  const mode = typeof cell === 'string' ? meaningOf('tax', cell) : undefined;
  return mode === undefined ? refuse({ code: 'tax_included_unknown', value: cell }) : accept(mode);
}
