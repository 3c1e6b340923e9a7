import type { Tax } from '../../../../core/fees/tax';
import type { Outcome } from '../../../../core/finance/outcome';
import type { TaxRateRefusal } from '../../../../core/finance/quote/tax-in-force';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { taxRatesOn, type TaxRate } from '../../../../rate-cards/tax-rates';
import { ratesToChoose, taxOf } from '../client/tax-of';
import type { BatchChoices } from './batch-state';

type TaxChoices = Pick<BatchChoices, 'taxRate' | 'taxMode'>;

/** The tax that all rows are priced with on a day; null where none is wanted, a refusal where the rate does not hold on that day. */
export function batchTax({ taxRate, taxMode }: TaxChoices, date: SerialDate): Outcome<Tax | null, TaxRateRefusal> {
  return taxRate === null ? taxOf({ mode: 'none', rate: 'general' }, date) : taxOf({ mode: taxMode, rate: taxRate }, date);
}

/** The rates to choose from on a day, with the one that is chosen. */
export function batchRates({ taxRate }: TaxChoices, date: SerialDate): readonly TaxRate[] {
  return taxRate === null ? taxRatesOn(date) : ratesToChoose(taxRate, date);
}
