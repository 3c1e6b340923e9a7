import { AUDITS_AND_BANDS } from './audits-and-bands';
import { DAYS } from './days';
import { DISCOUNT_AND_TAX } from './discount-and-tax';
import type { GoldenQuote } from './golden-quote';
import { OPTIONAL_LINES } from './optional-lines';

/** Every quote that a person has reckoned by hand. */
export const GOLDEN_QUOTES: readonly GoldenQuote[] = [...AUDITS_AND_BANDS, ...DAYS, ...DISCOUNT_AND_TAX, ...OPTIONAL_LINES];
