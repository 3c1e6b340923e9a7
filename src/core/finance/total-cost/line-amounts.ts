import { quote, type Cell } from '../../cells/cell';
import { rational, ZERO, type Rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { CostRefusal } from './cost-refusal';
import { readFigure, wholeFen } from './read-money';
import { COST_CASES, mapCases, type ByCase, type CostCase, type CostLineId, type CostYear } from './scenario';

/** How a line stands in one year. Amounts in fen; a subsidy's are 0 or below. */
export type LineStanding =
  | { readonly kind: 'notConsidered' }
  | { readonly kind: 'counted'; readonly amounts: ByCase<bigint> }
  | { readonly kind: 'refused'; readonly refusal: CostRefusal };

/** What an hour of internal effort costs, in fen; a refusal where hours are typed and no rate, or none that can be read. */
export type HourlyRate = { readonly ok: true; readonly fen: bigint } | { readonly ok: false; readonly refusal: CostRefusal };

/** The typed rate for an hour, 0 or more. */
export function readHourlyRate(cell: Cell): HourlyRate {
  const read = readFigure(cell);
  if (read.kind === 'blank') return { ok: false, refusal: { code: 'hourly_rate_missing' } };
  const fen = read.kind === 'figure' ? wholeFen(read.value) : null;
  return fen === null || fen < 0n ? { ok: false, refusal: { code: 'hourly_rate_not_an_amount', text: quote(cell) } } : { ok: true, fen };
}

/**
 * The amounts of a line in one year: all three cases, or none.
 *
 * A single empty case is refused rather than taken for 0; a line that is empty throughout is not considered, which is said.
 */
export function lineAmounts(line: CostLineId, year: CostYear, cells: ByCase<Cell>, rate: HourlyRate): LineStanding {
  const place = { line, year };
  const read = mapCases((one) => readFigure(cells[one]));
  if (COST_CASES.every((one) => read[one].kind === 'blank')) return { kind: 'notConsidered' };
  const hours = line === 'internalEffort';
  const amounts: Partial<Record<CostCase, bigint>> = {};
  const missing: CostCase[] = [];
  for (const one of COST_CASES) {
    const figure = read[one];
    if (figure.kind === 'blank') {
      missing.push(one);
      continue;
    }
    const value = figure.kind === 'figure' ? figure.value : null;
    if (hours && (value === null || value.compare(ZERO) < 0)) {
      return { kind: 'refused', refusal: { code: 'cost_not_hours', ...place, case: one, text: quote(cells[one]) } };
    }
    if (hours && !rate.ok) return { kind: 'refused', refusal: rate.refusal };
    const fen = value === null ? null : hours && rate.ok ? costOfHours(value, rate.fen) : wholeFen(value);
    if (fen === null) return { kind: 'refused', refusal: { code: 'cost_not_an_amount', ...place, case: one, text: quote(cells[one]) } };
    if (line === 'subsidy' ? fen > 0n : fen < 0n) {
      return { kind: 'refused', refusal: { code: 'cost_wrong_sign', ...place, case: one, amountFen: fen } };
    }
    amounts[one] = fen;
  }
  if (missing.length > 0) return { kind: 'refused', refusal: { code: 'cost_case_missing', ...place, missing } };
  const full = amounts as ByCase<bigint>;
  for (const [less, more] of [
    ['low', 'expected'],
    ['expected', 'high'],
  ] as const) {
    if (full[less] > full[more]) {
      const figures = { less, lessFen: full[less], more, moreFen: full[more] };
      return { kind: 'refused', refusal: { code: 'cost_out_of_order', ...place, ...figures } };
    }
  }
  return { kind: 'counted', amounts: full };
}

/** Hours at the hourly rate, rounded once to the fen. */
function costOfHours(hours: Rational, rateFen: bigint): bigint {
  return roundToFen(hours.mul(rational(rateFen)));
}
