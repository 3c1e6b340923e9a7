import type { AuditType } from '../cells/words';
import { rational, toCellNumber, type Rational } from '../exact';
import { accept, refuse, type Result } from '../result';
import { bandOf } from './band';
import { feeByCard, roundToFen, sumOf, type FeeLine } from './fee';
import { outletDays, outletPeople, type Outlet } from './outlets';
import type { AnyCard, FeeBand } from './rate-card';
import { taxed, type Tax, type TaxedAmount } from './tax';

/** What a quote is asked for. */
export interface QuoteRequest {
  readonly headcount: number;
  readonly auditType: AuditType;
  readonly card: AnyCard;
  /** Further outlets; their people are in the headcount. */
  readonly outlets: readonly Outlet[];
  readonly tax: Tax | null;
}

/** One audit priced line by line. */
export interface PricedAudit {
  readonly band: FeeBand;
  readonly lines: readonly FeeLine[];
  /** Person-days of further outlets at the day rate; null where there are none. */
  readonly outletLine: FeeLine | null;
  /** Sum of all lines as priced. */
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}

/** The quote of one audit, or the reason why the card has none. */
export function priceAudit({ headcount, auditType, card, outlets, tax }: QuoteRequest): Result<PricedAudit> {
  const band = bandOf(headcount, card);
  if (!band.ok) return band;
  const sum = outletPeople(outlets);
  if (sum > headcount) return refuse({ code: 'outlets_above_headcount', sum, headcount });
  const fee = feeByCard(band.value, auditType, card);
  if (!fee.ok) return fee;
  const { lines } = fee.value;
  const days = outletDays(outlets, auditType, card);
  if (!days.ok) return days;
  const outletLine = outlets.length === 0 ? null : lineOfOutlets(days.value, lines);
  const { totalFen } = sumOf(outletLine === null ? lines : [...lines, outletLine]);
  return accept({ band: band.value, lines, outletLine, totalFen, taxed: tax === null ? null : taxed(totalFen, tax) });
}

/** The outlets' person-days at the day rate of the audit itself. */
function lineOfOutlets(days: Rational, lines: readonly FeeLine[]): FeeLine | null {
  const assessment = lines.find(({ item }) => item === 'personDay');
  if (assessment === undefined) return null;
  const { item, unitPriceFen } = assessment;
  return { item, quantity: toCellNumber(days), unitPriceFen, amountFen: roundToFen(days.mul(rational(unitPriceFen))) };
}
