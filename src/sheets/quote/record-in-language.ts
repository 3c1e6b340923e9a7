import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { Locale } from '../../core/local-text';
import { LOCALES } from '../../i18n/locale';
import { builtInCards } from '../rate-card/cards-at-hand';

/**
 * A record with its rate card as the language calls it.
 *
 * A built-in card has name and edition in every language: a quote keeps those it was made in. What users wrote stays as it is.
 */
export function recordInLanguage(record: QuoteRecord, locale: Locale): QuoteRecord {
  const { id, edition } = record.card;
  const known = LOCALES.some((one) => builtInCards(one).some((card) => card.id === id && card.edition === edition));
  const card = known ? builtInCards(locale).find((own) => own.id === id) : undefined;
  return card === undefined ? record : { ...record, card: { id, name: card.name, edition: card.edition } };
}
