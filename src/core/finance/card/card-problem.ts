import type { AuditType } from '../../cells/words';
import type { PriceId } from '../../fees/rate-card';
import type { ExtraId } from '../card';

/** What a card has one cell for, beside its prices. In users' files: add, never rename. */
export const CARD_TEXTS = ['name', 'edition', 'id', 'body', 'source', 'status', 'taxNote'] as const;
export const CARD_DATES = ['validFrom', 'validTo'] as const;
export const CARD_RULES = [
  'outletMinimumDays',
  'categoryDays',
  'surveillanceDays',
  'recertificationDays',
  'recertificationApplicationFee',
  'daysRounding',
  'onsiteShare',
  'effectiveHeadcount',
  'mostOff',
  'mostOn',
  'mostDiscount',
  'refundsRegistration',
] as const;

/** Audits that a source may be of several voices about. In users' files: add, never rename. */
export const READING_AUDITS = ['surveillance', 'recertification'] as const satisfies readonly AuditType[];

export type CardText = (typeof CARD_TEXTS)[number];
export type CardDate = (typeof CARD_DATES)[number];
export type CardRule = (typeof CARD_RULES)[number];
export type CardField = CardText | CardDate | CardRule;
/** What has a price. */
export type CardItem = PriceId | ExtraId;
export type ItemColumn = 'amount' | 'origin' | AuditType;
export type ReadingAudit = (typeof READING_AUDITS)[number];
export type ReadingColumn = 'rule' | 'waivable' | 'source';
export type FactorColumn = 'name' | 'least' | 'most';
export type DaysColumn = 'total' | 'onsite' | 'origin';
export type BandColumn = 'min' | 'max' | `${AuditType}.${DaysColumn}`;

/** Where something is wrong: in a field, at a price, or in a row as its user counts it (of the sheet, or of the list in a file). */
export type CardPlace =
  | { readonly kind: 'field'; readonly field: CardField }
  | { readonly kind: 'item'; readonly item: CardItem; readonly column: ItemColumn }
  | { readonly kind: 'reading'; readonly auditType: ReadingAudit; readonly column: ReadingColumn }
  | { readonly kind: 'factor'; readonly row: number; readonly column: FactorColumn }
  | { readonly kind: 'band'; readonly row: number; readonly column: BandColumn }
  /** In a file that is no card: the place by its path, such as `bands[2].days`. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'card' };

interface At {
  readonly place: CardPlace;
}

/** What is wrong with a card, or calls for a second look; values as they were typed. */
export type CardProblem = At &
  (
    | { readonly code: 'missing' }
    | { readonly code: 'cell_error'; readonly value: string }
    | { readonly code: 'text_too_long'; readonly length: number; readonly limit: number }
    | { readonly code: 'id_invalid'; readonly value: string }
    | { readonly code: 'not_a_number'; readonly value: string }
    | { readonly code: 'not_whole'; readonly value: string }
    | { readonly code: 'too_small'; readonly value: string; readonly limit: string }
    | { readonly code: 'too_large'; readonly value: string; readonly limit: string }
    | { readonly code: 'too_precise'; readonly value: string; readonly decimals: number }
    /** Days that are charged as they stand in the table are whole or half ones. */
    | { readonly code: 'days_not_half'; readonly value: string }
    | { readonly code: 'onsite_above_total'; readonly value: string; readonly total: string }
    | { readonly code: 'word_unknown'; readonly value: string; readonly words: readonly string[] }
    | { readonly code: 'date_invalid'; readonly value: string }
    | { readonly code: 'dates_reversed'; readonly from: string; readonly to: string }
    | { readonly code: 'person_days_not_charged'; readonly auditType: AuditType }
    | { readonly code: 'adjustment_incomplete' }
    | { readonly code: 'factor_reversed'; readonly least: string; readonly most: string }
    | { readonly code: 'factor_twice'; readonly value: string; readonly otherRow: number }
    | { readonly code: 'bands_missing' }
    | { readonly code: 'too_many_rows'; readonly rows: number; readonly limit: number }
    | { readonly code: 'band_reversed'; readonly min: number; readonly max: number }
    | { readonly code: 'band_start'; readonly min: number }
    | { readonly code: 'band_gap'; readonly min: number; readonly max: number; readonly expected: number }
    | { readonly code: 'band_overlap'; readonly min: number; readonly max: number; readonly expected: number }
    | { readonly code: 'newer_version'; readonly version: number; readonly known: number }
    | { readonly code: 'names_lost' }
    | { readonly code: 'not_json'; readonly message: string }
    | { readonly code: 'not_a_card' }
    | { readonly code: 'not_a_value'; readonly value: string }
    | { readonly code: 'unknown_key' }
    | { readonly code: 'file_too_large'; readonly bytes: number; readonly limit: number }
    /** Two editions of one card are in force on the same days, so that neither can be chosen by date. */
    | { readonly code: 'editions_overlap'; readonly edition: string; readonly other: string; readonly from: string; readonly to: string }
    /** Warnings: the card can be used. */
    | { readonly code: 'price_missing'; readonly item: PriceId }
    | { readonly code: 'text_missing' }
    /** What else the source says is not said of this band any more. */
    | { readonly code: 'reading_dropped'; readonly auditType: ReadingAudit }
    | { readonly code: 'days_decreasing'; readonly value: string; readonly before: string; readonly otherRow: number }
  );

export type CardProblemCode = CardProblem['code'];

const WARNINGS: ReadonlySet<CardProblemCode> = new Set<CardProblemCode>([
  'price_missing',
  'text_missing',
  'days_decreasing',
  'reading_dropped',
]);

/** Whether a card can be used in spite of a problem. */
export function isCardWarning({ code }: CardProblem): boolean {
  return WARNINGS.has(code);
}
