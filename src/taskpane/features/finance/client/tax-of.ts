import { HUNDRED, toCellNumber } from '../../../../core/exact';
import { accepted, type Outcome } from '../../../../core/finance/outcome';
import { taxRateInForce, type TaxRateRefusal } from '../../../../core/finance/quote/tax-in-force';
import type { Tax, TaxMode } from '../../../../core/fees/tax';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { taxRates, taxRatesOn, type TaxRate, type TaxRateId } from '../../../../rate-cards/tax-rates';

/** Whether prices include tax, and at which rate. */
export interface TaxChoice {
  readonly mode: TaxMode | 'none';
  readonly rate: TaxRateId;
}

/** The tax that a choice stands for on a day; null where none is to be reckoned, a refusal where the rate does not hold on that day. */
export function taxOf({ mode, rate: wanted }: TaxChoice, date: SerialDate): Outcome<Tax | null, TaxRateRefusal> {
  if (mode === 'none') return accepted(null);
  const rate = taxRates.find(({ id }) => id === wanted);
  if (rate === undefined) throw new Error(`There is no tax rate ${wanted}.`);
  const inForce = taxRateInForce(rate, date);
  return inForce.ok ? accepted({ mode, rate: rate.rate }) : inForce;
}

/** The rates to choose from on a day, with the one that is chosen: it may have lapsed while the pane was open. */
export function ratesToChoose(chosen: TaxRateId, date: SerialDate): readonly TaxRate[] {
  const inForce = taxRatesOn(date);
  return taxRates.filter((rate) => rate.id === chosen || inForce.includes(rate));
}

/** A rate in percent as a form keeps it: 6, 0.5. */
export function percentOfRate({ rate }: TaxRate): string {
  return String(toCellNumber(rate.mul(HUNDRED)));
}

/** Why a rate in percent does not hold on a day; null where it does, and where it is none of the known ones. */
export function lapsedRate(percent: string, date: SerialDate): TaxRateRefusal | null {
  const [known, ...others] = taxRates.filter((rate) => percentOfRate(rate) === percent);
  if (known === undefined) return null;
  const inForce = taxRateInForce([known, ...others].find((rate) => taxRateInForce(rate, date).ok) ?? known, date);
  return inForce.ok ? null : inForce.refusal;
}
