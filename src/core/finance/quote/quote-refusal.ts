import type { AuditType } from '../../cells/words';
import type { Rational } from '../../exact';
import type { PriceId } from '../../fees/rate-card';
import type { SerialDate } from '../../lifecycle/serial-date';
import type { ExtraId } from '../card';

/** Every reason why a quote has no price, with the figures that caused it. Positions are counted from 1. */
export type QuoteRefusal =
  | { readonly code: 'headcount_invalid'; readonly value: number }
  /** `outlet`: position of the outlet that is meant; null for the organisation. */
  | {
      readonly code: 'headcount_outside_bands';
      readonly headcount: number;
      readonly min: number;
      readonly max: number;
      readonly outlet: number | null;
    }
  | { readonly code: 'card_without_bands'; readonly card: string }
  | { readonly code: 'effective_headcount_not_in_card'; readonly card: string }
  | { readonly code: 'effective_headcount_invalid'; readonly value: number; readonly headcount: number }
  | { readonly code: 'effective_headcount_reason_missing' }
  | { readonly code: 'quoted_outlet_invalid'; readonly outlet: number; readonly value: number }
  | { readonly code: 'quoted_outlets_above_headcount'; readonly sum: number; readonly headcount: number }
  | { readonly code: 'categories_invalid'; readonly value: number }
  | { readonly code: 'adjustments_not_in_card'; readonly card: string }
  | { readonly code: 'adjustment_unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'adjustment_twice'; readonly name: string }
  | {
      readonly code: 'adjustment_outside';
      readonly name: string;
      readonly share: Rational;
      readonly least: Rational;
      readonly most: Rational;
    }
  | { readonly code: 'adjustment_reason_missing'; readonly name: string }
  | { readonly code: 'days_not_positive'; readonly days: Rational }
  | { readonly code: 'override_not_positive'; readonly days: Rational }
  | { readonly code: 'override_reason_missing' }
  | { readonly code: 'charge_price_missing'; readonly item: PriceId; readonly auditType: AuditType; readonly card: string }
  | { readonly code: 'extra_price_missing'; readonly item: ExtraId; readonly card: string }
  | { readonly code: 'extra_price_negative'; readonly item: ExtraId; readonly fen: bigint }
  | { readonly code: 'extra_quantity_not_positive'; readonly item: ExtraId; readonly quantity: Rational }
  | { readonly code: 'extra_twice'; readonly item: ExtraId }
  | { readonly code: 'discount_invalid'; readonly share: Rational }
  | { readonly code: 'discount_above_limit'; readonly share: Rational; readonly limit: Rational }
  | { readonly code: 'discount_approver_missing' }
  | { readonly code: 'discount_reason_missing' }
  | { readonly code: 'quote_tax_rate_invalid'; readonly rate: Rational }
  | { readonly code: 'valid_until_before_date'; readonly date: SerialDate; readonly validUntil: SerialDate }
  | {
      readonly code: 'card_not_in_force';
      readonly card: string;
      readonly edition: string;
      readonly date: SerialDate;
      readonly from: SerialDate | null;
      readonly to: SerialDate | null;
    }
  | { readonly code: 'assessors_invalid'; readonly value: number };

export type QuoteRefusalCode = QuoteRefusal['code'];
