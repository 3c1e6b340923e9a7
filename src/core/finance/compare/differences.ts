import type { AuditType } from '../../cells/words';
import type { PriceId } from '../../fees/rate-card';
import { rational, type Rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { DayStep, PricedLine, PricedQuote } from '../priced-quote';
import type { Tax } from '../../fees/tax';
import { auditsIn, type ComparedAudit, type ComparedCard } from './compare-cards';
import type { ComparedFee } from './compare-request';
import type { TaxBasis } from './tax-basis';

/** Steps on the way to the person-days that are a rule of the card, not its table. */
const DAY_RULES = ['third-of-initial', 'as-initial', 'outlet', 'rounding'] as const satisfies readonly DayStep['step'][];

export type DayRule = (typeof DAY_RULES)[number];

/** Why one card's fee differs from another's in a line of an audit. Amounts in fen, theirs less the base's, once per audit. */
export type Difference =
  /** Other person-days, at the base's day rate. */
  | {
      readonly cause: 'days';
      readonly auditType: AuditType;
      readonly base: Rational;
      readonly other: Rational;
      /** Rules that only one of the two reckons by; none where the tables differ. */
      readonly baseRules: readonly DayRule[];
      readonly otherRules: readonly DayRule[];
      readonly amountFen: bigint;
    }
  /** Another day rate, for the other card's person-days. */
  | {
      readonly cause: 'dayRate';
      readonly auditType: AuditType;
      readonly baseFen: bigint;
      readonly otherFen: bigint;
      readonly amountFen: bigint;
    }
  /** Another price for the same thing. */
  | {
      readonly cause: 'price';
      readonly auditType: AuditType;
      readonly item: Exclude<PriceId, 'personDay'>;
      readonly baseFen: bigint;
      readonly otherFen: bigint;
      readonly amountFen: bigint;
    }
  /** Charged by one of the two only. */
  | {
      readonly cause: 'chargedByBase' | 'chargedByOther';
      readonly auditType: AuditType;
      readonly item: PriceId;
      readonly amountFen: bigint;
    }
  /** Tax added to one, or taken out of it, otherwise than of the other; both are then on one basis. */
  | {
      readonly cause: 'tax';
      readonly auditType: AuditType;
      readonly basis: Exclude<TaxBasis, 'asListed'>;
      readonly base: TaxSide;
      readonly other: TaxSide;
      readonly amountFen: bigint;
    };

/** How an audit's listed fee comes to the basis; below 0 where tax is taken out. */
export interface TaxSide {
  readonly tax: Tax;
  readonly changeFen: bigint;
}

/**
 * Where the fee of one card differs from a base's, line by line as listed, then by tax; their amounts, taken as often as the audit occurs, add up to the
 * difference of the two fees.
 *
 * @returns Null where one of the two has no price.
 */
export function differences(base: ComparedCard, other: ComparedCard, basis: TaxBasis, fee: ComparedFee): readonly Difference[] | null {
  const found: Difference[] = [];
  for (const auditType of auditsIn(fee)) {
    const [one, two] = [base.audits[auditType], other.audits[auditType]];
    if (!one.ok || !two.ok) return null;
    found.push(...auditDifferences(auditType, one.value.quote, two.value.quote), ...taxDifferences(auditType, basis, one.value, two.value));
  }
  return found;
}

function auditDifferences(auditType: AuditType, base: PricedQuote, other: PricedQuote): Difference[] {
  const items = [...new Set([...base.lines, ...other.lines].map(({ id }) => id))];
  return items.flatMap((id): Difference[] => {
    // A charge that is waived is a line of 0.
    const [one, two] = [base, other].map(({ lines }) => lines.find((line) => line.id === id && line.amountFen !== 0n));
    // A plain request has no line but the card's own charges.
    const item = id as PriceId;
    if (one === undefined) return two === undefined ? [] : [{ cause: 'chargedByOther', auditType, item, amountFen: two.amountFen }];
    if (two === undefined) return [{ cause: 'chargedByBase', auditType, item, amountFen: -one.amountFen }];
    if (item === 'personDay') return dayDifferences(auditType, base, other, one, two);
    if (one.amountFen === two.amountFen) return [];
    const prices = { baseFen: one.amountFen, otherFen: two.amountFen };
    return [{ cause: 'price', auditType, item, ...prices, amountFen: two.amountFen - one.amountFen }];
  });
}

/** More days first, at the base's rate; what is left is the rate's. The two add up to the fen. */
function dayDifferences(auditType: AuditType, base: PricedQuote, other: PricedQuote, one: PricedLine, two: PricedLine): Difference[] {
  const moreDays = roundToFen(two.quantity.mul(rational(one.unitPriceFen))) - one.amountFen;
  const rest = two.amountFen - one.amountFen - moreDays;
  const days = {
    ...{ base: one.quantity, other: two.quantity },
    ...{ baseRules: rulesOf(base, other), otherRules: rulesOf(other, base), amountFen: moreDays },
  };
  return [
    ...(one.quantity.equals(two.quantity) ? [] : [{ cause: 'days' as const, auditType, ...days }]),
    ...(one.unitPriceFen === two.unitPriceFen
      ? []
      : [{ cause: 'dayRate' as const, auditType, baseFen: one.unitPriceFen, otherFen: two.unitPriceFen, amountFen: rest }]),
  ];
}

/** Rules by which one card reckons its person-days and the other does not. */
function rulesOf(one: PricedQuote, other: PricedQuote): DayRule[] {
  const found = one.daySteps.map(({ step }) => step).filter((step): step is DayRule => (DAY_RULES as readonly string[]).includes(step));
  return [...new Set(found)].filter((rule) => !other.daySteps.some(({ step }) => step === rule));
}

/** What tax does to the difference of the listed fees; nothing where it does the same to both. */
function taxDifferences(auditType: AuditType, basis: TaxBasis, base: ComparedAudit, other: ComparedAudit): Difference[] {
  const [one, two] = [taxSide(base), taxSide(other)];
  if (basis === 'asListed' || one === null || two === null || one.changeFen === two.changeFen) return [];
  return [{ cause: 'tax', auditType, basis, base: one, other: two, amountFen: two.changeFen - one.changeFen }];
}

function taxSide({ quote, fen }: ComparedAudit): TaxSide | null {
  const { tax } = quote.request;
  return tax === null ? null : { tax, changeFen: fen - quote.totalFen };
}
