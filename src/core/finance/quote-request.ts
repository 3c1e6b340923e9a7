import type { AuditType } from '../cells/words';
import type { Rational } from '../exact';
import type { Tax } from '../fees/tax';
import type { SerialDate } from '../lifecycle/serial-date';
import type { ExtraId } from './card';

/** A further outlet, beyond head office. */
export interface QuotedOutlet {
  readonly name: string;
  readonly headcount: number;
}

/** More or less person-days for a reason; a share of the days, e.g. -1/10. */
export interface Adjustment {
  readonly name: string;
  readonly share: Rational;
  readonly reason: string;
}

/** An optional line. Travel is charged at cost: its amount is typed; others have the card's price unless one is typed. */
export interface ExtraRequest {
  readonly id: ExtraId;
  /** Pieces; person-days for a follow-up visit. */
  readonly quantity: Rational;
  /** Null: the card's price. */
  readonly unitPriceFen: bigint | null;
}

/** 专票 or 普票. */
export type InvoiceKind = 'special' | 'ordinary';

/** What a quote is asked for. Texts are the user's own. */
export interface QuoteRequest {
  readonly organisation: string;
  readonly number: string;
  readonly date: SerialDate;
  /** Last day on which the quote holds. */
  readonly validUntil: SerialDate;
  readonly auditType: AuditType;
  /** All employees, outlets included unless `outletsCounted` is false. */
  readonly headcount: number;
  /** Only by a card with effective headcounts. */
  readonly effectiveHeadcount: { readonly value: number; readonly reason: string } | null;
  readonly outlets: readonly QuotedOutlet[];
  /** Whether outlet staff are in the headcount already. */
  readonly outletsCounted: boolean;
  /** Product categories, at least 1. */
  readonly categories: number;
  readonly adjustments: readonly Adjustment[];
  /** Person-days set by hand. */
  readonly override: { readonly days: Rational; readonly reason: string } | null;
  readonly extras: readonly ExtraRequest[];
  readonly discount: { readonly share: Rational; readonly approver: string; readonly reason: string } | null;
  readonly tax: Tax | null;
  readonly invoice: InvoiceKind;
  /** Assessors on site together; for calendar days only. */
  readonly assessors: number;
}
