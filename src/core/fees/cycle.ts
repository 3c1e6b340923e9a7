import { feeOf } from './fee';
import type { Band, RateCard } from './rate-card';

/**
 * Surveillance audits between certificate and recertification: one a year in a certificate of three years.
 *
 * @source published: certificate valid three years, surveillance once a year, recertification in months 33–36
 */
export const SURVEILLANCES_PER_CYCLE = 2;

export interface CycleFees {
  readonly initialFen: bigint;
  readonly surveillanceFen: bigint;
  readonly recertificationFen: bigint;
  /** Initial audit and two surveillances. */
  readonly certificateCycleFen: bigint;
  /** The same with the recertification of the third year, whose annual fee belongs to the next certificate. */
  readonly withRecertificationFen: bigint;
}

/** Fees over a certificate of three years at the same headcount every year, travel not included. */
export function cycleFees(band: Band, card: RateCard): CycleFees {
  const initialFen = feeOf(band, 'initial', card).totalFen;
  const surveillanceFen = feeOf(band, 'surveillance', card).totalFen;
  const recertificationFen = feeOf(band, 'recertification', card).totalFen;
  const certificateCycleFen = initialFen + BigInt(SURVEILLANCES_PER_CYCLE) * surveillanceFen;
  return {
    initialFen,
    surveillanceFen,
    recertificationFen,
    certificateCycleFen,
    withRecertificationFen: certificateCycleFen + recertificationFen,
  };
}
