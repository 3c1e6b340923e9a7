import { greatest, ZERO, type Rational } from '../../exact';
import type { FinanceCard } from '../card';
import { accepted, type Outcome } from '../outcome';
import type { DayStep } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import { baseDays, bandFor } from './base-days';
import type { QuoteRefusal } from './quote-refusal';

export interface AddedDays {
  readonly days: Rational;
  readonly steps: readonly DayStep[];
}

/**
 * The headcount that enters the bands, and how it comes about.
 *
 * By a card that does not time outlets their people belong to it; by one that does, people who are not in the total stay out of it.
 */
export function bandHeadcount(
  request: QuoteRequest,
  card: FinanceCard,
): { readonly headcount: number; readonly steps: readonly DayStep[] } {
  const { headcount, outlets, outletsCounted, effectiveHeadcount } = request;
  const steps: DayStep[] = [];
  const people = outlets.reduce((sum, outlet) => sum + outlet.headcount, 0);
  const timed = card.rules.outletMinimumDays !== null;
  const all = timed || outletsCounted ? headcount : headcount + people;
  if (all !== headcount) steps.push({ step: 'outlets-added-to-headcount', outlets: outlets.length, people, headcount: all });
  if (!card.rules.effectiveHeadcount) return { headcount: all, steps };
  const effective = effectiveHeadcount?.value ?? all;
  steps.push({ step: 'effective-headcount', headcount: all, effective, reason: effectiveHeadcount?.reason ?? null });
  return { headcount: effective, steps };
}

/** Person-days that outlets add by the card's own rule: each timed by its own headcount, at least the card's minimum; 0 without a rule. */
export function outletDays({ outlets, outletsCounted, auditType }: QuoteRequest, card: FinanceCard): Outcome<AddedDays, QuoteRefusal> {
  const least = card.rules.outletMinimumDays;
  const said: DayStep[] = outlets.length > 0 && outletsCounted ? [{ step: 'outlets-in-headcount', outlets: outlets.length }] : [];
  if (least === null) return accepted({ days: ZERO, steps: said });
  const timed: (DayStep & { readonly step: 'outlet' })[] = [];
  for (const [index, { name, headcount }] of outlets.entries()) {
    const band = bandFor(headcount, card, index + 1);
    if (!band.ok) return band;
    timed.push({ step: 'outlet', name, headcount, days: greatest(least, baseDays(band.value, auditType, card).total) });
  }
  return accepted({ days: timed.reduce((sum, { days }) => sum.add(days), ZERO), steps: [...timed, ...said] });
}
