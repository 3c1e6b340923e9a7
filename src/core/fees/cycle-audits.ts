import type { AuditType } from '../cells/words';
import { accept, type Result } from '../result';
import { bandOf } from './band';
import { feeByCard, totalDays } from './fee';
import { SURVEILLANCES_PER_CYCLE } from './cycle';
import { toCellNumber } from '../exact';
import type { AnyCard, FeeBand } from './rate-card';

/** Years a certificate is valid. @source published */
export const CERTIFICATE_YEARS = SURVEILLANCES_PER_CYCLE + 1;

/** One audit of a run of years, or a year without one. */
export interface YearlyAudit {
  /** Counted from 1. */
  readonly year: number;
  /** Null in the first year of a later certificate: the recertification at the end of the year before opened it. */
  readonly auditType: AuditType | null;
  readonly headcount: number;
  readonly band: FeeBand;
  /** Person-days, 0 where there is no audit. */
  readonly days: number;
  readonly feeFen: bigint;
  /** Fees from year 1 up to and with this audit. */
  readonly runningFen: bigint;
}

/** Audits of one year by its place in the certificate: initial in year 1, surveillance in years 2 and 3, recertification closing year 3. */
export function auditsOfYear(year: number): readonly (AuditType | null)[] {
  const place = (year - 1) % CERTIFICATE_YEARS;
  if (place === 0) return [year === 1 ? 'initial' : null];
  return place === CERTIFICATE_YEARS - 1 ? ['surveillance', 'recertification'] : ['surveillance'];
}

/**
 * Audits and fees year by year, travel not included.
 *
 * @param headcounts - One for each year.
 * @source published: certificate valid three years, surveillance once a year, recertification in months 33–36
 */
export function cycleAudits(headcounts: readonly number[], card: AnyCard): Result<readonly YearlyAudit[]> {
  const audits: YearlyAudit[] = [];
  let runningFen = 0n;
  for (const [index, headcount] of headcounts.entries()) {
    const band = bandOf(headcount, card);
    if (!band.ok) return band;
    for (const auditType of auditsOfYear(index + 1)) {
      let days = 0;
      let feeFen = 0n;
      if (auditType !== null) {
        const fee = feeByCard(band.value, auditType, card);
        if (!fee.ok) return fee;
        days = toCellNumber(totalDays(band.value, auditType));
        feeFen = fee.value.totalFen;
      }
      runningFen += feeFen;
      audits.push({ year: index + 1, auditType, headcount, band: band.value, days, feeFen, runningFen });
    }
  }
  return accept(audits);
}
