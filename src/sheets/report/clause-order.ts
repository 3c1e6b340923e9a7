import { compareClauses } from '../../core/audit/clause-order';

/** Things in the order of their clauses, number by number, full width like half width. Equal ones keep their order. */
export function inClauseOrder<Thing>(things: readonly Thing[], clauseOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, clause: clauseOf(thing).normalize('NFKC') }))
    .sort((one, other) => compareClauses(one.clause, other.clause))
    .map(({ thing }) => thing);
}
