import type { AuditType } from '../cells/words';
import type { LocalText } from '../local-text';

/** Where a figure comes from. `derived` follows from the table's own progression or from two of its figures; it is shown as such. */
export type Provenance = 'published' | 'derived';

/** One figure of a rate card with its source. */
export interface Figure {
  readonly value: number;
  readonly provenance: Provenance;
}

/** Person-days of one audit type in one headcount band; multiples of half a person-day. */
export interface BandDays {
  readonly total: Figure;
  readonly onsite: Figure;
  /** Planning and document review; where absent it is total − on site, derived. */
  readonly planning?: Figure;
}

/** A headcount band, both ends inclusive. */
export interface Band {
  readonly min: number;
  readonly max: number;
  readonly days: Readonly<Record<AuditType, BandDays>>;
}

/** What a fee needs of a band, whoever wrote the card. */
export interface FeeBand {
  readonly min: number;
  readonly max: number;
  readonly days: Readonly<Record<AuditType, { readonly total: { readonly value: number } }>>;
}

/** A price of the card. */
export interface Price {
  readonly amountYuan: number;
  readonly provenance: Provenance;
}

export type PriceId = 'application' | 'personDay' | 'approvalRegistration' | 'annual';

/** What else the card's material says of an audit type's person-days; shown beside the table's figure, never used instead of it. */
export interface OtherReadingRule {
  readonly rule: 'one-third-of-initial' | 'as-initial';
  /** A charge that this reading may leave out. */
  readonly waivable?: Exclude<PriceId, 'personDay'>;
  readonly source: LocalText;
}

/** Bands, prices and rules of one certification body, each figure with its source. */
export interface RateCard {
  readonly id: string;
  readonly name: LocalText;
  /** The certification body whose card it is. */
  readonly body: LocalText;
  /** Which edition of the card; named where a quote is issued. */
  readonly edition: LocalText;
  readonly source: LocalText;
  /** Said beside every price, e.g. that the card is a trial one. */
  readonly status: LocalText;
  readonly currency: 'CNY';
  readonly taxNote: LocalText;
  readonly prices: Readonly<Record<PriceId, Price>>;
  /** What each audit type is charged, in the order of its lines: person-days at the day rate, every other price once. */
  readonly charges: Readonly<Record<AuditType, readonly PriceId[]>>;
  readonly otherReadings?: Partial<Readonly<Record<AuditType, OtherReadingRule>>>;
  /** Each further outlet is timed by its own headcount, at least this many person-days; absent where the card has no such rule. */
  readonly outletMinimumDays?: number;
  readonly bands: readonly Band[];
}

/**
 * A card the user keeps in the sheet: bands and prices, nothing of ours beside them. It has no figures for days on site, no other reading
 * and no status; what it lacks is refused when it is needed.
 */
export interface OwnCard {
  readonly own: true;
  readonly prices: Partial<Readonly<Record<PriceId, { readonly amountYuan: number }>>>;
  readonly charges: RateCard['charges'];
  readonly outletMinimumDays?: number;
  /** By rising headcount, from 1 on, without gap or overlap. */
  readonly bands: readonly FeeBand[];
}

export type AnyCard = RateCard | OwnCard;
