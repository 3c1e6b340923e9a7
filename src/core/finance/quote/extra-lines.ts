import { ZERO } from '../../exact';
import type { CardPrice, ExtraId, FinanceCard } from '../card';
import { accepted, refused, type Outcome } from '../outcome';
import type { LineUnit, PricedLine } from '../priced-quote';
import type { ExtraRequest, QuoteRequest } from '../quote-request';
import { lineOf } from './charge-lines';
import type { QuoteRefusal } from './quote-refusal';

const UNITS: Readonly<Record<ExtraId, LineUnit>> = {
  travel: 'item',
  copy: 'piece',
  subCertificate: 'piece',
  translation: 'piece',
  change: 'item',
  followUp: 'personDay',
};

/** The optional lines of a quote: a typed price, else the card's; a line without any is refused, never free. */
export function extraLines({ extras }: QuoteRequest, card: FinanceCard): Outcome<readonly PricedLine[], QuoteRefusal> {
  const lines: PricedLine[] = [];
  for (const extra of extras) {
    const { id, quantity } = extra;
    if (lines.some((line) => line.id === id)) return refused({ code: 'extra_twice', item: id });
    if (quantity.compare(ZERO) <= 0) return refused({ code: 'extra_quantity_not_positive', item: id, quantity });
    const price = priceOf(extra, card);
    if (price === null) return refused({ code: 'extra_price_missing', item: id, card: card.name });
    if (price.amountFen < 0n) return refused({ code: 'extra_price_negative', item: id, fen: price.amountFen });
    lines.push(lineOf({ id, quantity, unit: UNITS[id], unitPriceFen: price.amountFen, origin: price.origin }));
  }
  return accepted(lines);
}

/** What a card asks for an optional line where no price is typed; null where it does not say. Travel is at cost, so never the card's. */
export function cardPriceOf(id: ExtraId, card: FinanceCard): CardPrice | null {
  if (id === 'travel') return null;
  // A follow-up visit is paid at the day rate. @source published
  return card.extras[id] ?? (id === 'followUp' ? card.prices.personDay : null);
}

function priceOf({ id, unitPriceFen }: ExtraRequest, card: FinanceCard): CardPrice | null {
  return unitPriceFen === null ? cardPriceOf(id, card) : { amountFen: unitPriceFen, origin: 'own' };
}
