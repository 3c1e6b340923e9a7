import type { AuditType } from '../../cells/words';
import type { QuoteRequest } from '../quote-request';
import type { CycleRequest } from './cycle-request';

/** What one audit is asked for, by itself: nothing but headcount, outlets and tax; no adjustment, option or discount. */
export function auditRequest(
  { organisation, date, outlets, outletsCounted, tax, invoice }: Omit<CycleRequest, 'headcounts' | 'options'>,
  auditType: AuditType,
  headcount: number,
): QuoteRequest {
  return {
    organisation,
    number: '',
    date,
    validUntil: date,
    auditType,
    headcount,
    effectiveHeadcount: null,
    outlets,
    outletsCounted,
    categories: 1,
    adjustments: [],
    override: null,
    extras: [],
    discount: null,
    tax,
    invoice,
    assessors: 1,
  };
}
