import type { Rational } from '../exact';
import type { PriceId } from '../fees/rate-card';
import type { TaxedAmount } from '../fees/tax';
import type { CardBand, ExtraId, FinanceCard, FigureOrigin } from './card';
import type { QuoteRequest } from './quote-request';

export type LineId = PriceId | ExtraId | 'discount';

export type LineUnit = 'personDay' | 'item' | 'piece' | 'share';

/** One step on the way to the person-days that are charged; its sentence is made in i18n. */
export type DayStep =
  | { readonly step: 'table'; readonly min: number; readonly max: number; readonly days: Rational; readonly origin: FigureOrigin }
  | { readonly step: 'third-of-initial'; readonly initial: Rational; readonly days: Rational }
  | { readonly step: 'as-initial'; readonly days: Rational }
  | { readonly step: 'outlet'; readonly name: string; readonly headcount: number; readonly days: Rational }
  | { readonly step: 'outlets-in-headcount'; readonly outlets: number }
  | { readonly step: 'categories'; readonly further: number; readonly each: Rational; readonly days: Rational }
  | { readonly step: 'adjustment'; readonly name: string; readonly share: Rational; readonly reason: string; readonly days: Rational }
  | { readonly step: 'cap'; readonly share: Rational; readonly days: Rational }
  | { readonly step: 'rounding'; readonly rule: 'nearest-half' | 'up-to-half'; readonly days: Rational }
  | { readonly step: 'override'; readonly before: Rational; readonly days: Rational; readonly reason: string };

/** One line of a quote, as priced. Money in whole fen; a discount is negative. */
export interface PricedLine {
  readonly id: LineId;
  readonly quantity: Rational;
  readonly unit: LineUnit;
  readonly unitPriceFen: bigint;
  readonly amountFen: bigint;
  readonly origin: FigureOrigin;
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
  readonly lines: readonly PricedLine[];
  /** Sum of all lines but the discount. */
  readonly subtotalFen: bigint;
  /** Sum of all lines, as priced. */
  readonly totalFen: bigint;
  readonly taxed: TaxedAmount | null;
}
