import type { FinanceCard } from '../../core/finance/card';
import type { BandColumn, FactorColumn, ItemColumn, ReadingColumn } from '../../core/finance/card/card-problem';
import { CARD_DATES, CARD_RULES, CARD_TEXTS, READING_AUDITS, type CardDate, type CardText } from '../../core/finance/card/card-problem';
import { CARD_ITEMS } from '../../core/finance/card/check-prices';

/** Blank rows for bands of the user's own; more can be inserted among them. */
export const SPARE_BANDS = 20;
/** Fewest rows for factors. */
const SPARE_FACTORS = 5;

/** Fields in the order of the sheet. */
export const FIELD_ORDER: readonly (CardText | CardDate)[] = [
  ...CARD_TEXTS.filter((field) => ['name', 'edition', 'id', 'body'].includes(field)),
  ...CARD_DATES,
  ...CARD_TEXTS.filter((field) => ['source', 'status', 'taxNote'].includes(field)),
];

/** Columns of the bands; what stands above them uses the same ones. */
export const BAND_COLUMN = {
  min: 'A',
  max: 'B',
  'initial.total': 'C',
  'initial.onsite': 'D',
  'initial.origin': 'E',
  'surveillance.total': 'F',
  'surveillance.onsite': 'G',
  'surveillance.origin': 'H',
  'recertification.total': 'I',
  'recertification.onsite': 'J',
  'recertification.origin': 'K',
} as const satisfies Record<BandColumn, string>;

export const CHECK = 'L';
export const FIRST = 'A';
export const LAST = CHECK;
/** Beside the print area: what the lines are, for whoever reads the sheet back. */
export const IDS = 'N';

export const ITEM_COLUMN = {
  amount: 'C',
  origin: 'E',
  initial: 'F',
  surveillance: 'G',
  recertification: 'H',
} as const satisfies Record<ItemColumn, string>;
export const FACTOR_COLUMN = { name: 'A', least: 'F', most: 'G' } as const satisfies Record<FactorColumn, string>;
export const READING_COLUMN = { rule: 'C', waivable: 'F', source: 'H' } as const satisfies Record<ReadingColumn, string>;
export const FIELD_VALUE = 'C';
export const RULE_VALUE = 'F';
export const REMARK = 'I';

/** A table: its title, its header and its lines. */
interface Lines {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything stands; follows from how many factors and bands the card has. */
export interface RateCardLayout {
  readonly fields: Lines;
  readonly items: Lines;
  readonly rules: Lines;
  readonly factors: Lines;
  readonly readings: Lines;
  /** Two rows of headers. */
  readonly bands: Lines;
}

export const ROW = { title: 1, summary: 2, note: 3, fields: 4 } as const;

export function rateCardLayout({ bands, rules }: Pick<FinanceCard, 'bands' | 'rules'>): RateCardLayout {
  const below = (before: number, headers: number, lines: number): Lines => {
    const first = before + 2 + headers;
    return { title: before + 1, header: before + 2, first, last: first + lines - 1 };
  };
  const fields = below(ROW.fields - 1, 0, FIELD_ORDER.length);
  const items = below(fields.last, 1, CARD_ITEMS.length);
  const ruleLines = below(items.last, 1, CARD_RULES.length);
  const factors = below(ruleLines.last, 1, (rules.adjustment?.factors.length ?? 0) + SPARE_FACTORS);
  const readings = below(factors.last, 1, READING_AUDITS.length);
  return { fields, items, rules: ruleLines, factors, readings, bands: below(readings.last, 2, bands.length + SPARE_BANDS) };
}
