import { fromCellNumber, HUNDRED, type Rational } from '../core/exact';
import { isInForce } from '../core/finance/card/cards-at-hand';
import { serialDate, type SerialDate } from '../core/lifecycle/serial-date';
import type { LocalText } from '../core/local-text';
import data from './tax-rates.json';

export type TaxRateId = 'general' | 'smallScale' | 'smallScaleConcession' | 'exempt';

/** A rate of value added tax that a quote can be made with; a user may type another. */
export interface TaxRate {
  readonly id: TaxRateId;
  readonly name: LocalText;
  /** A share: 3/50 for 6%. */
  readonly rate: Rational;
  /** First and last day it holds; null where its source says none. */
  readonly validFrom: SerialDate | null;
  readonly validTo: SerialDate | null;
  /** `default`: ours, with no law or announcement at hand; its name says so too. */
  readonly provenance: 'published' | 'default';
  /** What is said under the choice of the rate. */
  readonly source: LocalText;
}

/** The data file is checked against its schema at build time (scripts/check-data). */
const { rates } = data as {
  readonly rates: readonly (Pick<TaxRate, 'id' | 'name' | 'provenance' | 'source'> & {
    readonly percent: number;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  })[];
};

/** All rates, whether they hold today or not. */
export const taxRates: readonly TaxRate[] = rates.map(({ id, name, provenance, source, percent, validFrom, validTo }) => ({
  id,
  name,
  provenance,
  source,
  rate: fromCellNumber(percent).div(HUNDRED),
  validFrom: dayOf(validFrom),
  validTo: dayOf(validTo),
}));

/** The rates that hold on a day. */
export function taxRatesOn(date: SerialDate): TaxRate[] {
  return taxRates.filter((rate) => isInForce(rate, date));
}

function dayOf(text: string | null): SerialDate | null {
  if (text === null) return null;
  const [year, month, day] = text.split('-').map(Number);
  return serialDate(year ?? 0, month ?? 0, day ?? 0);
}
