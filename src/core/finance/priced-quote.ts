import type { Rational } from '../exact';
import type { PriceId } from '../fees/rate-card';
import type { TaxedAmount } from '../fees/tax';
import type { CardBand, ExtraId, FinanceCard, FigureOrigin, OtherReadingOfCard } from './card';
import type { QuoteRequest } from './quote-request';

export type LineId = PriceId | ExtraId | 'discount';

export type LineUnit = 'personDay' | 'item' | 'piece' | 'share';

/**
 * One step on the way to the person-days that are charged; its sentence is made in i18n.
 *
 * `days` are those reached by the step; for an outlet, categories and an adjustment those that it adds (below 0: takes away).
 */
export type DayStep =
  /** `reason` is null where no effective headcount was given: the total headcount enters the bands. */
  | { readonly step: 'effective-headcount'; readonly headcount: number; readonly effective: number; readonly reason: string | null }
  /** The card does not time outlets and their people were not in the headcount: they are now. */
  | { readonly step: 'outlets-added-to-headcount'; readonly outlets: number; readonly people: number; readonly headcount: number }
  | { readonly step: 'table'; readonly min: number; readonly max: number; readonly days: Rational; readonly origin: FigureOrigin }
  | { readonly step: 'third-of-initial'; readonly initial: Rational; readonly days: Rational }
  | { readonly step: 'as-initial'; readonly days: Rational }
  | { readonly step: 'outlet'; readonly name: string; readonly headcount: number; readonly days: Rational }
  | { readonly step: 'outlets-in-headcount'; readonly outlets: number }
  | { readonly step: 'categories-without-rule'; readonly further: number }
  | { readonly step: 'categories'; readonly further: number; readonly each: Rational; readonly days: Rational }
  | { readonly step: 'adjustment'; readonly name: string; readonly share: Rational; readonly reason: string; readonly days: Rational }
  | { readonly step: 'cap'; readonly share: Rational; readonly days: Rational }
  | { readonly step: 'rounding'; readonly rule: 'nearest-half' | 'up-to-half'; readonly days: Rational }
  | { readonly step: 'override'; readonly before: Rational; readonly days: Rational; readonly reason: string };

/** One line of a quote, as priced. Money in whole fen; a discount is negative. */
export interface PricedLine {
  readonly id: LineId;
  /** 0 where the card waives the charge; for a discount its share. */
  readonly quantity: Rational;
  readonly unit: LineUnit;
  /** For a discount the fees it is taken off, negative. */
  readonly unitPriceFen: bigint;
  readonly amountFen: bigint;
  readonly origin: FigureOrigin;
}

/** What else the card's material says of this audit's person-days, and what the audit's own fees would be by it. */
export interface PricedOtherReading {
  readonly reading: OtherReadingOfCard;
  /** Unrounded: 16/3 stays 16/3. */
  readonly days: Rational;
  /** Lower than `highestFen` where a charge may be waived. */
  readonly lowestFen: bigint;
  readonly highestFen: bigint;
}

/** A quote priced line by line. */
export interface PricedQuote {
  readonly card: FinanceCard;
  readonly request: QuoteRequest;
  readonly band: CardBand;
  readonly days: Rational;
  /** Days on site; null where the card does not say. */
  readonly onsiteDays: Rational | null;
  /** On site ÷ assessors, up to the half day. */
  readonly calendarDays: Rational | null;
  readonly daySteps: readonly DayStep[];
  /** Null where the card is of one voice. */
  readonly otherReading: PricedOtherReading | null;
  readonly lines: readonly PricedLine[];
  /** Sum of all lines but the discount. */
  readonly subtotalFen: bigint;
  /** Sum of all lines, as priced. */
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}
