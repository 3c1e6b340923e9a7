import { ZERO, type Rational } from '../../exact';
import type { PricedQuote } from '../priced-quote';

/** Where the person-days of a quote come from, in days; kept with it, so that a revision can say what changed them. */
export interface RecordedDays {
  /** The headcount that entered the bands. */
  readonly headcount: number;
  readonly min: number;
  readonly max: number;
  /** By the band, for the audit type. */
  readonly base: Rational;
  readonly outlets: Rational;
  readonly categories: Rational;
  /** Factors and rounding; below 0 where they take days away. */
  readonly adjusted: Rational;
}

/** The person-days of a priced quote by where they come from; together those before any override. */
export function recordedDays({ band: { min, max }, daySteps, request, days }: PricedQuote): RecordedDays {
  let { headcount } = request;
  let [base, outlets, categories, before] = [ZERO, ZERO, ZERO, days];
  for (const step of daySteps) {
    switch (step.step) {
      case 'outlets-added-to-headcount':
        headcount = step.headcount;
        break;
      case 'effective-headcount':
        headcount = step.effective;
        break;
      case 'table':
      case 'third-of-initial':
      case 'as-initial':
        base = step.days;
        break;
      case 'outlet':
        outlets = outlets.add(step.days);
        break;
      case 'categories':
        categories = step.days;
        break;
      case 'override':
        before = step.before;
        break;
      case 'outlets-in-headcount':
      case 'categories-without-rule':
      case 'adjustment':
      case 'cap':
      case 'rounding':
        break;
    }
  }
  return { headcount, min, max, base, outlets, categories, adjusted: before.sub(base).sub(outlets).sub(categories) };
}
