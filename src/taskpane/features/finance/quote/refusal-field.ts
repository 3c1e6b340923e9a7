import type { QuoteRefusal } from '../../../../core/finance/quote/quote-refusal';
import type { FormField } from './read-form';

/** The field of the form at which a refusal is said; null for one that no single field can mend. */
export function fieldOfRefusal(refusal: QuoteRefusal): FormField | null {
  switch (refusal.code) {
    case 'headcount_invalid':
    case 'quoted_outlets_above_headcount':
      return 'headcount';
    case 'headcount_outside_bands':
      return refusal.outlet === null ? 'headcount' : `outlet:${refusal.outlet - 1}`;
    case 'quoted_outlet_invalid':
      return `outlet:${refusal.outlet - 1}`;
    case 'effective_headcount_invalid':
    case 'effective_headcount_not_in_card':
      return 'effective';
    case 'effective_headcount_reason_missing':
      return 'effectiveReason';
    case 'categories_invalid':
      return 'categories';
    case 'adjustment_unknown':
    case 'adjustment_twice':
    case 'adjustment_outside':
      return `adjustment:${refusal.name}`;
    case 'adjustment_reason_missing':
      return `adjustmentReason:${refusal.name}`;
    case 'override_not_positive':
      return 'overrideDays';
    case 'override_reason_missing':
      return 'overrideReason';
    case 'extra_price_missing':
    case 'extra_price_negative':
    case 'extra_quantity_not_positive':
    case 'extra_twice':
      return `extra:${refusal.item}`;
    case 'discount_invalid':
    case 'discount_above_limit':
      return 'discount';
    case 'discount_approver_missing':
      return 'discountApprover';
    case 'discount_reason_missing':
      return 'discountReason';
    case 'quote_tax_rate_invalid':
      return 'taxRate';
    case 'valid_until_before_date':
      return 'validUntil';
    case 'card_not_in_force':
      return 'date';
    case 'assessors_invalid':
      return 'assessors';
    case 'card_without_bands':
    case 'adjustments_not_in_card':
    case 'days_not_positive':
    case 'charge_price_missing':
      return null;
  }
}
