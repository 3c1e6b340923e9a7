import type { Cell } from '../../cells/cell';
import type { AuditType } from '../../cells/words';

/** The cases a cost is estimated for, from the least money to the most. */
export const COST_CASES = ['low', 'expected', 'high'] as const;

export type CostCase = (typeof COST_CASES)[number];

/** The years of a certificate. */
export const COST_YEARS = [1, 2, 3] as const;

export type CostYear = (typeof COST_YEARS)[number];

/**
 * What getting and keeping a certificate costs beside the body's own fees. None has an amount of ours; a subsidy least of all.
 *
 * @source the product brief: consulting and training, rectification, internal effort and upgrades, continuing work, subsidies
 */
export const COST_LINE_IDS = [
  'consulting',
  'training',
  'rectification',
  'technology',
  'internalEffort',
  'maintenance',
  'administration',
  'subsidy',
] as const;

export type CostLineId = (typeof COST_LINE_IDS)[number];

/** A figure for each case. */
export type ByCase<T> = Readonly<Record<CostCase, T>>;

/** A figure for each year. */
export type ByYear<T> = Readonly<Record<CostYear, T>>;

/** A fee of the certification body, the same in every case; in fen, as it is paid. */
export interface CertificationFee {
  readonly year: CostYear;
  readonly auditType: AuditType;
  readonly amountFen: bigint;
}

/** What was typed, cell by cell: yuan, and hours for internal effort; blank where a line is not considered. */
export interface Scenario {
  readonly fees: readonly CertificationFee[];
  readonly lines: Readonly<Record<CostLineId, ByYear<ByCase<Cell>>>>;
  /** Yuan for an hour of the organisation's own people. */
  readonly hourlyRate: Cell;
}

/** One value for each line. */
export function mapLines<T>(make: (id: CostLineId) => T): Readonly<Record<CostLineId, T>> {
  return Object.fromEntries(COST_LINE_IDS.map((id) => [id, make(id)])) as Readonly<Record<CostLineId, T>>;
}

/** One value for each year. */
export function mapYears<T>(make: (year: CostYear) => T): ByYear<T> {
  return { 1: make(1), 2: make(2), 3: make(3) };
}

/** One value for each case. */
export function mapCases<T>(make: (one: CostCase) => T): ByCase<T> {
  return { low: make('low'), expected: make('expected'), high: make('high') };
}

/** A scenario in which nothing is typed yet. */
export function blankScenario(fees: readonly CertificationFee[]): Scenario {
  return { fees, lines: mapLines(() => mapYears(() => mapCases(() => null))), hourlyRate: null };
}
