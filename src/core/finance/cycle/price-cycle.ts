import type { AuditType } from '../../cells/words';
import type { TaxedAmount } from '../../fees/tax';
import type { FinanceCard } from '../card';
import type { Outcome } from '../outcome';
import type { PricedQuote } from '../priced-quote';
import { priceQuote } from '../quote/price-quote';
import type { QuoteRefusal } from '../quote/quote-refusal';
import { auditRequest } from './audit-request';
import { cardWithOptions, type CycleRequest, type CycleYear } from './cycle-request';

/** An audit of a cycle as priced. */
export interface CycleAudit {
  readonly year: CycleYear;
  readonly auditType: AuditType;
  readonly headcount: number;
  readonly quote: PricedQuote;
  /** Sum of the fees up to and with this audit, in fen. */
  readonly runningFen: bigint;
}

/** A certificate of three years and the recertification that follows it, priced audit by audit. Money in fen. */
export interface PricedCycle {
  readonly request: CycleRequest;
  /** With the request's options in the place of its own rules. */
  readonly card: FinanceCard;
  readonly audits: readonly CycleAudit[];
  /** Fees of each year, recertification included. */
  readonly years: Readonly<Record<CycleYear, bigint>>;
  /** Initial audit and two surveillances. */
  readonly certificateFen: bigint;
  readonly recertificationFen: bigint;
  /** With the recertification, whose annual fee belongs to the next certificate. */
  readonly withRecertificationFen: bigint;
  /** Sums of the audits' own taxes: each audit is invoiced, and rounded, by itself. */
  readonly taxed: { readonly certificate: TaxedAmount; readonly withRecertification: TaxedAmount } | null;
}

/** Why a cycle has no price: the first of its audits that has none, and why. */
export interface CycleRefusal {
  readonly year: CycleYear;
  readonly auditType: AuditType;
  readonly refusal: QuoteRefusal;
}

/** The audits of a certificate. @source published: valid three years, surveillance once a year, recertification in months 33–36 */
export const CYCLE_AUDITS: readonly { readonly year: CycleYear; readonly auditType: AuditType }[] = [
  { year: 1, auditType: 'initial' },
  { year: 2, auditType: 'surveillance' },
  { year: 3, auditType: 'surveillance' },
  { year: 3, auditType: 'recertification' },
];

/** Prices a cycle by a card; travel is not in it. */
export function priceCycle(request: CycleRequest, ownCard: FinanceCard): Outcome<PricedCycle, CycleRefusal> {
  const card = cardWithOptions(ownCard, request.options);
  const audits: CycleAudit[] = [];
  let runningFen = 0n;
  for (const { year, auditType } of CYCLE_AUDITS) {
    const headcount = request.headcounts[year];
    const priced = priceQuote(auditRequest(request, auditType, headcount), card);
    if (!priced.ok) return { ok: false, refusal: { year, auditType, refusal: priced.refusal } };
    runningFen += priced.value.totalFen;
    audits.push({ year, auditType, headcount, quote: priced.value, runningFen });
  }
  const ofCertificate = audits.filter(({ auditType }) => auditType !== 'recertification');
  const certificateFen = totalOf(ofCertificate);
  const taxed = taxedSum(audits);
  const certificateTaxed = taxedSum(ofCertificate);
  const inYear = (year: CycleYear): bigint => totalOf(audits.filter((audit) => audit.year === year));
  return {
    ok: true,
    value: {
      request,
      card,
      audits,
      years: { 1: inYear(1), 2: inYear(2), 3: inYear(3) },
      certificateFen,
      recertificationFen: runningFen - certificateFen,
      withRecertificationFen: runningFen,
      taxed: taxed === null || certificateTaxed === null ? null : { certificate: certificateTaxed, withRecertification: taxed },
    },
  };
}

function totalOf(audits: readonly CycleAudit[]): bigint {
  return audits.reduce((sum, { quote }) => sum + quote.totalFen, 0n);
}

/** Null where no tax is reckoned. */
function taxedSum(audits: readonly CycleAudit[]): TaxedAmount | null {
  return audits.reduce<TaxedAmount | null>((sum, { quote: { taxed } }) => {
    if (sum === null || taxed === null) return null;
    return { netFen: sum.netFen + taxed.netFen, taxFen: sum.taxFen + taxed.taxFen, grossFen: sum.grossFen + taxed.grossFen };
  }, NOTHING);
}

const NOTHING: TaxedAmount = { netFen: 0n, taxFen: 0n, grossFen: 0n };
