import { exactText } from '../../audit/point-row';
import type { Rational } from '../../exact';
import { isoDate } from '../../lifecycle/serial-date';
import { EXTRA_IDS, type CardPrice, type FinanceCard } from '../card';
import { AUDIT_TYPES } from './audit-types';
import type { CardDraft } from './card-draft';
import { checkCard, type CheckedCard } from './check-card';
import { PRICE_IDS } from './check-prices';
import { draftOfJson } from './draft-of-json';
import { areImplied } from './implied-days';
import { asSource, sourceBandText } from './source-band';

/** What tells our files from others, and the version of what is in them; in users' files: never changed without a way to read the old one. */
export const CARD_FORMAT = 'cert-rate-card';
export const CARD_FORMAT_VERSION = 2;

/** Largest file that is read, in bytes. A card of a thousand bands takes a quarter of it. */
export const MOST_CARD_BYTES = 1_000_000;

/** A card as the text of a file: money in yuan and shares as decimal texts, dates as 2026-01-31, always in the same order. */
export function cardJson(card: FinanceCard): string {
  const { rules } = card;
  const { adjustment } = rules;
  const sources = sourcesOf(card);
  const content = {
    format: CARD_FORMAT,
    version: CARD_FORMAT_VERSION,
    id: card.id,
    edition: card.edition,
    name: card.name,
    body: card.body,
    source: card.source,
    status: card.status,
    taxNote: card.taxNote,
    validFrom: card.validFrom === null ? null : isoDate(card.validFrom),
    validTo: card.validTo === null ? null : isoDate(card.validTo),
    currency: 'CNY',
    prices: Object.fromEntries(PRICE_IDS.map((item) => [item, priceOf(card.prices[item])])),
    extras: Object.fromEntries(EXTRA_IDS.map((item) => [item, priceOf(card.extras[item])])),
    charges: Object.fromEntries(AUDIT_TYPES.map((auditType) => [auditType, card.charges[auditType]])),
    rules: {
      ...rules,
      outletMinimumDays: decimal(rules.outletMinimumDays),
      categoryDays: decimal(rules.categoryDays),
      onsiteShare: decimal(rules.onsiteShare),
      mostDiscount: decimal(rules.mostDiscount),
      adjustment: adjustment && {
        mostOff: decimal(adjustment.mostOff),
        mostOn: decimal(adjustment.mostOn),
        factors: adjustment.factors.map(({ name, least, most }) => ({ name, least: decimal(least), most: decimal(most) })),
      },
    },
    otherReadings: card.otherReadings?.map(({ auditType, rule, waivable, source }) => ({ auditType, rule, waivable, source })),
    bands: card.bands.map(({ min, max, days }, index) => ({
      min,
      max,
      ...Object.fromEntries(
        AUDIT_TYPES.filter((auditType) => !areImplied(auditType, days[auditType], days.initial, rules)).map((auditType) => {
          const { total, onsite, origin } = days[auditType];
          return [auditType, { total: decimal(total), onsite: decimal(onsite), origin }];
        }),
      ),
      source: sources[index],
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The cells of a card that is at hand, as a form begins with them. */
export function draftOfCard(card: FinanceCard): CardDraft {
  const { draft } = draftOfJson(JSON.parse(cardJson(card)), CARD_FORMAT, CARD_FORMAT_VERSION);
  if (draft === null) throw new Error(`the card ${card.id} makes no draft`);
  return draft;
}

/** The card in the text of a file, checked as a sheet is; rows are counted from 1 in its list of bands. */
export function readCardJson(text: string): CheckedCard {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { card: null, problems: [{ place: { kind: 'card' }, code: 'not_json', message: error instanceof Error ? error.message : '' }] };
  }
  const { draft, problems } = draftOfJson(content, CARD_FORMAT, CARD_FORMAT_VERSION);
  if (draft === null) return { card: null, problems };
  const checked = checkCard(draft);
  return { card: problems.length === 0 ? checked.card : null, problems: [...problems, ...checked.problems] };
}

/** What a copy of the card has its bands from, where the card's material is of several voices. */
function sourcesOf(card: FinanceCard): (string | undefined)[] {
  const isSource = card.origin === 'built-in' && (card.otherReadings ?? []).length > 0;
  return card.bands.map((band) => {
    const source = band.source ?? (isSource ? asSource(band) : undefined);
    return source && sourceBandText(source);
  });
}

function decimal(value: Rational): string;
function decimal(value: Rational | null): string | null;
function decimal(value: Rational | null): string | null {
  return value === null ? null : exactText(value);
}

function priceOf(price: CardPrice | null): unknown {
  return price && { amount: yuanText(price.amountFen), origin: price.origin };
}

/** Whole fen as yuan with two decimals. */
export function yuanText(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
