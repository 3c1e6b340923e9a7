import { rational, roundUp, ZERO, type Rational } from '../../exact';
import type { CardBand, CardRules, FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { DayStep } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import { adjustedDays } from './adjusted-days';
import { baseDays, bandFor } from './base-days';
import { categoryDays } from './category-days';
import { bandHeadcount, outletDays } from './outlet-days';
import type { QuoteRefusal } from './quote-refusal';

/** The person-days of a quote and how they come about. */
export interface QuoteDays {
  readonly band: CardBand;
  readonly total: Rational;
  readonly onsite: Rational | null;
  readonly steps: readonly DayStep[];
}

const TWO = rational(2);

/** Band, outlets, categories, factors, rounding, override: in this order, each by the card's own rule. */
export function quoteDays(request: QuoteRequest, card: FinanceCard): Outcome<QuoteDays, QuoteRefusal> {
  const entering = bandHeadcount(request, card);
  const band = bandFor(entering.headcount, card, null);
  if (!band.ok) return band;
  const base = baseDays(band.value, request.auditType, card);
  const outlets = outletDays(request, card);
  if (!outlets.ok) return outlets;
  const categories = categoryDays(request, card);
  const before = base.total.add(outlets.value.days).add(categories.days);
  const adjusted = adjustedDays(before, request.adjustments, card);
  if (!adjusted.ok) return adjusted;
  const rounded = roundedDays(adjusted.value.days, card.rules.daysRounding);
  if (rounded.compare(ZERO) <= 0) return refused({ code: 'days_not_positive', days: rounded });
  const override = overrideStep(request, rounded);
  if (override !== null && 'code' in override) return refused(override);
  const total = override?.days ?? rounded;
  return accepted({
    band: band.value,
    total,
    onsite: onsiteDays(total, base.total, base.onsite, card.rules),
    steps: [
      ...entering.steps,
      ...base.steps,
      ...outlets.value.steps,
      ...categories.steps,
      ...adjusted.value.steps,
      ...roundingStep(adjusted.value.days, rounded, card.rules.daysRounding),
      ...(override === null ? [] : [override]),
    ],
  });
}

function roundedDays(days: Rational, rule: CardRules['daysRounding']): Rational {
  if (rule === 'none') return days;
  const halves = days.mul(TWO);
  return (rule === 'up-to-half' ? halves.ceil() : halves.add(rational(1, 2)).floor()).div(TWO);
}

function roundingStep(before: Rational, days: Rational, rule: CardRules['daysRounding']): readonly DayStep[] {
  return rule === 'none' || before.equals(days) ? [] : [{ step: 'rounding', rule, days }];
}

function overrideStep({ override }: QuoteRequest, before: Rational): (DayStep & { readonly step: 'override' }) | QuoteRefusal | null {
  if (override === null) return null;
  const { days, reason } = override;
  if (days.compare(ZERO) <= 0) return { code: 'override_not_positive', days };
  return reason.trim() === '' ? { code: 'override_reason_missing' } : { step: 'override', before, days, reason };
}

/** As the table says while the days are the table's; else the card's share of them; else nobody knows. */
function onsiteDays(total: Rational, base: Rational, onsite: Rational | null, { onsiteShare }: CardRules): Rational | null {
  if (onsite !== null && total.equals(base)) return onsite;
  return onsiteShare === null ? null : total.mul(onsiteShare);
}

/** Days in the calendar for work on site shared by a team: up to the half day. */
export function calendarDays(onsite: Rational | null, assessors: number): Rational | null {
  return onsite === null ? null : roundUp(onsite.div(rational(assessors)).mul(TWO), 0).div(TWO);
}
