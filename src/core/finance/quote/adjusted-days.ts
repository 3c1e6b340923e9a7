import { greatest, rational, smallest, ZERO, type Rational } from '../../exact';
import type { FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { DayStep } from '../priced-quote';
import type { Adjustment } from '../quote-request';
import type { QuoteRefusal } from './quote-refusal';

export interface ReachedDays {
  readonly days: Rational;
  readonly steps: readonly DayStep[];
}

/**
 * Days after the card's adjustment factors, each a share of the days before them all; together no more than the card's caps.
 *
 * @returns The days reached, or a refusal naming the factor that the card does not have, that lies outside its range or lacks a reason.
 */
export function adjustedDays(days: Rational, adjustments: readonly Adjustment[], card: FinanceCard): Outcome<ReachedDays, QuoteRefusal> {
  if (adjustments.length === 0) return accepted({ days, steps: [] });
  const rule = card.rules.adjustment;
  if (rule === null) return refused({ code: 'adjustments_not_in_card', card: card.name });
  const steps: DayStep[] = [];
  let sum = ZERO;
  for (const [index, { name, share, reason }] of adjustments.entries()) {
    const factor = rule.factors.find((known) => known.name === name);
    if (factor === undefined) return refused({ code: 'adjustment_unknown', name, known: rule.factors.map((known) => known.name) });
    if (adjustments.findIndex((other) => other.name === name) !== index) return refused({ code: 'adjustment_twice', name });
    const { least, most } = factor;
    if (share.compare(least) < 0 || share.compare(most) > 0) return refused({ code: 'adjustment_outside', name, share, least, most });
    if (reason.trim() === '') return refused({ code: 'adjustment_reason_missing', name });
    sum = sum.add(share);
    steps.push({ step: 'adjustment', name, share, reason, days: days.mul(share) });
  }
  // Caps are shares in either sign: 3/10 off and −3/10 mean the same.
  const capped = greatest(rule.mostOff.abs().neg(), smallest(rule.mostOn.abs(), sum));
  const reached = days.mul(rational(1).add(capped));
  if (!capped.equals(sum)) steps.push({ step: 'cap', share: capped, days: reached });
  return accepted({ days: reached, steps });
}
