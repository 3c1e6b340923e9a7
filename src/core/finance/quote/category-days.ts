import { rational, ZERO } from '../../exact';
import type { FinanceCard } from '../card';
import type { QuoteRequest } from '../quote-request';
import type { AddedDays } from './outlet-days';

/** Person-days that product categories beyond the first add by the card's own rule; 0 without a rule, which is said. */
export function categoryDays({ categories }: QuoteRequest, { rules }: FinanceCard): AddedDays {
  const further = categories - 1;
  if (further === 0) return { days: ZERO, steps: [] };
  const each = rules.categoryDays;
  if (each === null) return { days: ZERO, steps: [{ step: 'categories-without-rule', further }] };
  const days = each.mul(rational(further));
  return { days, steps: [{ step: 'categories', further, each, days }] };
}
