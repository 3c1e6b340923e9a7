import type { AuditType } from '../../cells/words';
import { auditRequest } from '../cycle/audit-request';
import { CYCLE_AUDITS } from '../cycle/price-cycle';
import { accepted, refused, type Outcome } from '../outcome';
import type { PricedQuote } from '../priced-quote';
import { priceQuote } from '../quote/price-quote';
import type { CompareRefusal } from './compare-refusal';
import type { ComparedBody, ComparedFee, CompareRequest } from './compare-request';
import { feeOnBasis } from './tax-basis';

/** An audit as a body prices it. */
export interface ComparedAudit {
  readonly quote: PricedQuote;
  /** On the basis of the comparison, in fen. */
  readonly fen: bigint;
}

/** A body's answers for one client. What it refuses stays beside it and keeps no other body from answering. */
export interface ComparedCard extends ComparedBody {
  readonly audits: Readonly<Record<AuditType, Outcome<ComparedAudit, CompareRefusal>>>;
}

/** One client priced by several bodies, each by its own rules. */
export function compareCards(request: CompareRequest, bodies: readonly ComparedBody[]): ComparedCard[] {
  return bodies.map((body) => ({
    ...body,
    audits: {
      initial: comparedAudit(request, body, 'initial', request.headcount),
      surveillance: comparedAudit(request, body, 'surveillance', request.headcount),
      recertification: comparedAudit(request, body, 'recertification', request.headcount),
    },
  }));
}

/** What a body charges for an audit or a cycle, in fen; null where it refuses. */
export function comparedFen({ audits }: ComparedCard, fee: ComparedFee): bigint | null {
  return sumOver(fee, (auditType) => audits[auditType]);
}

/** Why a body has no price for what is compared: the first of its audits that it refuses; null where it has one. */
export function refusalOf({ audits }: ComparedCard, fee: ComparedFee): CompareRefusal | null {
  for (const auditType of auditsIn(fee)) {
    const priced = audits[auditType];
    if (!priced.ok) return priced.refusal;
  }
  return null;
}

/** The kinds of audit that a fee is made of. */
export function auditsIn(fee: ComparedFee): readonly AuditType[] {
  if (fee === 'withRecertification') return ['initial', 'surveillance', 'recertification'];
  return fee === 'certificate' ? ['initial', 'surveillance'] : [fee];
}

/** How often an audit occurs in what is compared. */
export function timesIn(fee: ComparedFee, auditType: AuditType): number {
  if (fee === auditType) return 1;
  return auditsIn(fee).includes(auditType) ? CYCLE_AUDITS.filter((audit) => audit.auditType === auditType).length : 0;
}

/** What a body charges for a headcount, in fen; null where it refuses. */
export function feeFenAt(request: CompareRequest, body: ComparedBody, fee: ComparedFee, headcount: number): bigint | null {
  return sumOver(fee, (auditType) => comparedAudit(request, body, auditType, headcount));
}

/** Each audit as often as it occurs: tax is rounded audit by audit, as each is invoiced by itself. */
function sumOver(fee: ComparedFee, audit: (auditType: AuditType) => Outcome<ComparedAudit, CompareRefusal>): bigint | null {
  let sum = 0n;
  for (const auditType of auditsIn(fee)) {
    const priced = audit(auditType);
    if (!priced.ok) return null;
    sum += BigInt(timesIn(fee, auditType)) * priced.value.fen;
  }
  return sum;
}

/** A price that is missing is told before a tax that nobody stated: without the one the other is of no use. */
function comparedAudit(
  { basis, ...request }: CompareRequest,
  { card, tax }: ComparedBody,
  auditType: AuditType,
  headcount: number,
): Outcome<ComparedAudit, CompareRefusal> {
  const priced = priceQuote(auditRequest({ ...request, tax: basis === 'asListed' ? null : tax }, auditType, headcount), card);
  if (!priced.ok) return priced;
  const fen = feeOnBasis(priced.value, basis);
  if (fen !== null) return accepted({ quote: priced.value, fen });
  // No fee in spite of a price: only a basis that needs the tax lacks it.
  return refused({ code: 'compared_tax_unknown', card: card.name, basis: basis === 'net' ? 'net' : 'gross' });
}
