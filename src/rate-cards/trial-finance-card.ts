import type { AuditType } from '../core/cells/words';
import { fromCellNumber } from '../core/exact';
import { yuanToFen } from '../core/fees/fee';
import type { Band, PriceId, RateCard } from '../core/fees/rate-card';
import type { CardBand, CardDays, CardPrice, CardRules, FinanceCard, OtherReadingOfCard } from '../core/finance/card';
import { READING_AUDITS } from '../core/finance/card/card-problem';
import type { Locale } from '../core/local-text';
import { trialCard } from './index';

/** What the trial standard says beyond its tables: nothing of outlets, categories, factors or discounts; the application fee is charged again. */
const RULES: CardRules = {
  outletMinimumDays: null,
  categoryDays: null,
  surveillanceDays: 'table',
  recertificationDays: 'table',
  recertificationApplicationFee: 'charged',
  adjustment: null,
  daysRounding: 'none',
  onsiteShare: null,
  effectiveHeadcount: false,
  mostDiscount: null,
  refundsRegistration: false,
};

/** The trial fee standard as a card that quotes are priced by. */
export function trialFinanceCard(locale: Locale): FinanceCard {
  return {
    id: trialCard.id,
    edition: trialCard.edition[locale],
    origin: 'built-in',
    name: trialCard.name[locale],
    body: trialCard.body[locale],
    source: trialCard.source[locale],
    status: trialCard.status[locale],
    taxNote: trialCard.taxNote[locale],
    validFrom: null,
    validTo: null,
    prices: mapValues(trialCard.prices, priceOf),
    extras: { travel: null, copy: null, subCertificate: null, translation: null, change: null, followUp: null },
    charges: trialCard.charges,
    rules: RULES,
    otherReadings: otherReadings(locale),
    bands: trialCard.bands.map(bandOf),
  };
}

function otherReadings(locale: Locale): OtherReadingOfCard[] {
  return READING_AUDITS.flatMap((auditType) => {
    const reading = trialCard.otherReadings?.[auditType];
    if (reading === undefined) return [];
    const { rule, waivable, source } = reading;
    return [{ auditType, rule, waivable: waivable ?? null, source: source[locale] }];
  });
}

function priceOf({ amountYuan, provenance }: RateCard['prices'][PriceId]): CardPrice {
  return { amountFen: yuanToFen(amountYuan), origin: provenance };
}

function bandOf({ min, max, days }: Band): CardBand {
  return { min, max, days: mapValues(days, daysOf) };
}

function daysOf({ total, onsite }: Band['days'][AuditType]): CardDays {
  return { total: fromCellNumber(total.value), onsite: fromCellNumber(onsite.value), origin: total.provenance };
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}
