import type { SerialDate } from '../../lifecycle/serial-date';
import type { LocalText } from '../../local-text';
import { isInForce } from '../card/cards-at-hand';
import { accepted, refused, type Outcome } from '../outcome';

/** A rate of tax with the days it holds; null where its source says none. */
export interface DatedRate {
  readonly name: LocalText;
  readonly validFrom: SerialDate | null;
  readonly validTo: SerialDate | null;
}

/** Why a chosen rate of tax is not reckoned with: it does not hold on the day. */
export interface TaxRateRefusal extends DatedRate {
  readonly code: 'tax_rate_not_in_force';
  readonly date: SerialDate;
}

/** A rate on a day it holds; on any other day a refusal, never no tax. */
export function taxRateInForce<R extends DatedRate>(rate: R, date: SerialDate): Outcome<R, TaxRateRefusal> {
  if (isInForce(rate, date)) return accepted(rate);
  const { name, validFrom, validTo } = rate;
  return refused({ code: 'tax_rate_not_in_force', name, date, validFrom, validTo });
}
