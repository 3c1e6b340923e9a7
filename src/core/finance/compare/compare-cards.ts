import type { AuditType } from '../../cells/words';
import { auditRequest } from '../cycle/audit-request';
import { ownOptions } from '../cycle/cycle-request';
import { CYCLE_AUDITS, priceCycle, type PricedCycle } from '../cycle/price-cycle';
import type { FinanceCard } from '../card';
import type { Outcome } from '../outcome';
import type { PricedQuote } from '../priced-quote';
import { priceQuote } from '../quote/price-quote';
import type { QuoteRefusal } from '../quote/quote-refusal';
import type { ComparedFee, CompareRequest } from './compare-request';

/** A card's answers for one client. What it refuses stays beside it and keeps no other card from answering. */
export interface ComparedCard {
  readonly card: FinanceCard;
  readonly audits: Readonly<Record<AuditType, Outcome<PricedQuote, QuoteRefusal>>>;
  /** The whole cycle; null where one of its audits is refused. */
  readonly cycle: PricedCycle | null;
}

/** One client priced by several cards, each by its own rules. */
export function compareCards(request: CompareRequest, cards: readonly FinanceCard[]): ComparedCard[] {
  return cards.map((card) => {
    const audit = (auditType: AuditType): Outcome<PricedQuote, QuoteRefusal> =>
      priceQuote(auditRequest(request, auditType, request.headcount), card);
    const cycle = cycleOf(request, card);
    return {
      card,
      audits: { initial: audit('initial'), surveillance: audit('surveillance'), recertification: audit('recertification') },
      cycle: cycle.ok ? cycle.value : null,
    };
  });
}

/** What a card charges for an audit or a cycle, in fen and without tax added; null where it refuses. */
export function comparedFen({ audits, cycle }: ComparedCard, fee: ComparedFee): bigint | null {
  if (fee === 'certificate') return cycle?.certificateFen ?? null;
  if (fee === 'withRecertification') return cycle?.withRecertificationFen ?? null;
  const priced = audits[fee];
  return priced.ok ? priced.value.totalFen : null;
}

/** Why a card has no price for what is compared: the first of its audits that it refuses; null where it has one. */
export function refusalOf({ audits }: ComparedCard, fee: ComparedFee): QuoteRefusal | null {
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

/** What a card charges for a headcount, in fen; null where it refuses. */
export function feeFenAt(request: CompareRequest, card: FinanceCard, fee: ComparedFee, headcount: number): bigint | null {
  let sum = 0n;
  for (const { auditType } of CYCLE_AUDITS) {
    if (!auditsIn(fee).includes(auditType)) continue;
    const priced = priceQuote(auditRequest(request, auditType, headcount), card);
    if (!priced.ok) return null;
    if (fee === auditType) return priced.value.totalFen;
    sum += priced.value.totalFen;
  }
  return sum;
}

function cycleOf(request: CompareRequest, card: FinanceCard): ReturnType<typeof priceCycle> {
  const { headcount } = request;
  return priceCycle({ ...request, headcounts: { 1: headcount, 2: headcount, 3: headcount }, options: ownOptions(card) }, card);
}
