import type { AuditType } from '../cells/words';
import type { Rational } from '../exact';
import type { PriceId } from '../fees/rate-card';
import type { SerialDate } from '../lifecycle/serial-date';

/** Where a figure of a card comes from; `default` is ours, without a published source, and is shown as such. */
export type FigureOrigin = 'published' | 'derived' | 'default' | 'own';

/** What a quote may charge beside the audit's own fees. */
export const EXTRA_IDS = ['travel', 'copy', 'subCertificate', 'translation', 'change', 'followUp'] as const;

export type ExtraId = (typeof EXTRA_IDS)[number];

/** A price of a card; money in whole fen. */
export interface CardPrice {
  readonly amountFen: bigint;
  readonly origin: FigureOrigin;
}

/** Person-days of one audit type in one band; on site where the card says. */
export interface CardDays {
  readonly total: Rational;
  readonly onsite: Rational | null;
  readonly origin: FigureOrigin;
}

/** A band as the material that a card was copied from has it; days in all. */
export interface SourceBand {
  readonly min: number;
  readonly max: number;
  readonly days: Readonly<Record<AuditType, Rational>>;
}

/** A headcount band, both ends inclusive. */
export interface CardBand {
  readonly min: number;
  readonly max: number;
  readonly days: Readonly<Record<AuditType, CardDays>>;
  /** On a copy whose source is of several voices: what they were said of. */
  readonly source?: SourceBand;
}

/** A reason for more or less person-days that the card knows; shares of the days, e.g. -1/10. */
export interface AdjustmentFactor {
  readonly name: string;
  readonly least: Rational;
  readonly most: Rational;
}

/** What else a card's material says of an audit type's person-days; said beside the card's own figure, never used instead of it. */
export interface OtherReadingOfCard {
  readonly auditType: Exclude<AuditType, 'initial'>;
  readonly rule: 'one-third-of-initial' | 'as-initial';
  /** A charge that this reading may leave out. */
  readonly waivable: Exclude<PriceId, 'personDay'> | null;
  readonly source: string;
}

/** How a card reckons beyond its tables. Null means that the card has no such rule, never zero. */
export interface CardRules {
  /** Each further outlet is timed by its own headcount, at least this many person-days. */
  readonly outletMinimumDays: Rational | null;
  /** Person-days for each product category beyond the first. */
  readonly categoryDays: Rational | null;
  /** By the card's table, or one third of the initial audit, unrounded. */
  readonly surveillanceDays: 'table' | 'third-of-initial';
  readonly recertificationDays: 'table' | 'as-initial';
  readonly recertificationApplicationFee: 'charged' | 'waived';
  /** Factors taken together take away at most and add at most these shares of the days; null: the card has no factors. */
  readonly adjustment: { readonly mostOff: Rational; readonly mostOn: Rational; readonly factors: readonly AdjustmentFactor[] } | null;
  readonly daysRounding: 'none' | 'nearest-half' | 'up-to-half';
  /** Least share of the days that is on site. */
  readonly onsiteShare: Rational | null;
  /** Bands are entered by effective, not total headcount. */
  readonly effectiveHeadcount: boolean;
  /** Largest discount, as a share of the price. */
  readonly mostDiscount: Rational | null;
  /** The approval and registration fee is refunded when the audit fails. */
  readonly refundsRegistration: boolean;
}

/** Bands, prices and rules of one certification body, in one edition: what quotes, cycles, comparisons and batches are priced by. */
export interface FinanceCard {
  /** Stable over editions: letters, digits, hyphens. */
  readonly id: string;
  readonly edition: string;
  readonly origin: 'built-in' | 'own';
  readonly name: string;
  readonly body: string;
  readonly source: string;
  /** Said beside every price: trial, historic … */
  readonly status: string;
  readonly taxNote: string;
  /** First and last day on which the edition is in force; null where the card does not say. */
  readonly validFrom: SerialDate | null;
  readonly validTo: SerialDate | null;
  /** Null: the card has no such price; an audit that is charged it is refused. */
  readonly prices: Readonly<Record<PriceId, CardPrice | null>>;
  readonly extras: Readonly<Record<ExtraId, CardPrice | null>>;
  readonly charges: Readonly<Record<AuditType, readonly PriceId[]>>;
  readonly rules: CardRules;
  /** At most one for an audit type. */
  readonly otherReadings?: readonly OtherReadingOfCard[];
  /** By rising headcount, from 1 on, without gap or overlap. */
  readonly bands: readonly CardBand[];
}
