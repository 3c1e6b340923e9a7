import type { ManagersRule } from '../cells/words';
import { rational, roundUp, smallest, ZERO, type Rational } from '../exact';

/** The figures of the clause on certified service managers. */
export interface ManagersClause {
  /** Certified managers required, as a share of service management staff. */
  readonly share: Rational;
  /** Full points. */
  readonly points: Rational;
}

/**
 * Certified service managers required: the share of the management staff, rounded up to whole people.
 *
 * @param staff - Service management staff, a whole number of 1 or more.
 * @source GB/T 27922-2011, clause 5.1.2.2 (10%); rounding up is a default of ours
 */
export function requiredManagers(staff: number, clause: ManagersClause): number {
  return roundUp(rational(staff).mul(clause.share), 0).valueOf();
}

/** Certified managers that are missing, 0 or more. */
export function managersShort(required: number, certified: number): number {
  return Math.max(0, required - certified);
}

/**
 * Points of the clause, exact.
 *
 * @param required - Certified managers required, 1 or more.
 * @param certified - Certified managers there are, 0 or more.
 * @param rule - How a shortfall loses points: its share of them (a default of ours), or all of them.
 */
export function managerPoints(required: number, certified: number, rule: ManagersRule, clause: ManagersClause): Rational {
  const met = smallest(rational(1), rational(certified, required));
  if (rule === 'proportional') return clause.points.mul(met);
  return certified >= required ? clause.points : ZERO;
}
