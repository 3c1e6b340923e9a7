import type { FinanceCard } from '../../../src/core/finance/card';
import type { LineId } from '../../../src/core/finance/priced-quote';
import type { QuoteRefusalCode } from '../../../src/core/finance/quote/quote-refusal';
import type { QuoteRequest } from '../../../src/core/finance/quote-request';

/** A quote that a person has reckoned by hand. Amounts are yuan with their fen, days as decimals or fractions. */
export interface GoldenQuote {
  readonly name: string;
  /** Why it is here, with the arithmetic. */
  readonly why: string;
  readonly card: FinanceCard;
  /** What differs from the plain request: 1,200 people, initial audit, no tax. */
  readonly asked: Partial<QuoteRequest>;
  readonly expected:
    | {
        readonly days: string;
        readonly lines: Readonly<Partial<Record<LineId, string>>>;
        readonly total: string;
        readonly taxed?: { readonly net: string; readonly tax: string; readonly gross: string };
      }
    | { readonly refused: QuoteRefusalCode };
}
