import type { BandColumn, FactorColumn, ItemColumn, ReadingColumn } from '../../core/finance/card/card-problem';

/** Sheet-scoped names of a rate card's sheet. They are in users' files: add, never rename. */
export const RATE_CARD_NAMES = {
  /** Ids of the lines beside them: a line that was moved is still known. */
  fieldIds: 'CERT_CardFieldIds',
  fieldValues: 'CERT_CardFieldValues',
  ruleIds: 'CERT_CardRuleIds',
  ruleValues: 'CERT_CardRuleValues',
  itemIds: 'CERT_CardItemIds',
  readingIds: 'CERT_CardReadingIds',
  /** Beside each band the one of the source it was copied from. */
  bandSources: 'CERT_CardBandSources',
} as const;

export const ITEM_NAMES = {
  amount: 'CERT_CardAmounts',
  origin: 'CERT_CardAmountOrigins',
  initial: 'CERT_CardChargedInitial',
  surveillance: 'CERT_CardChargedSurveillance',
  recertification: 'CERT_CardChargedRecertification',
} as const satisfies Record<ItemColumn, string>;

export const FACTOR_NAMES = {
  name: 'CERT_CardFactorNames',
  least: 'CERT_CardFactorLeast',
  most: 'CERT_CardFactorMost',
} as const satisfies Record<FactorColumn, string>;

export const READING_NAMES = {
  rule: 'CERT_CardReadingRules',
  waivable: 'CERT_CardReadingWaivable',
  source: 'CERT_CardReadingSources',
} as const satisfies Record<ReadingColumn, string>;

export const BAND_NAMES = {
  min: 'CERT_CardBandMin',
  max: 'CERT_CardBandMax',
  'initial.total': 'CERT_CardInitialDays',
  'initial.onsite': 'CERT_CardInitialOnsite',
  'initial.origin': 'CERT_CardInitialOrigins',
  'surveillance.total': 'CERT_CardSurveillanceDays',
  'surveillance.onsite': 'CERT_CardSurveillanceOnsite',
  'surveillance.origin': 'CERT_CardSurveillanceOrigins',
  'recertification.total': 'CERT_CardRecertificationDays',
  'recertification.onsite': 'CERT_CardRecertificationOnsite',
  'recertification.origin': 'CERT_CardRecertificationOrigins',
} as const satisfies Record<BandColumn, string>;
