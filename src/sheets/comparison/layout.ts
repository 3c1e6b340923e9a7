import type { AuditType } from '../../core/cells/words';
import type { Comparison } from '../../core/finance/compare/comparison';
import type { ComparedFee } from '../../core/finance/compare/compare-request';
import { columnLetters } from '../column-letters';

export const ROW = { title: 1, organisation: 2, headcount: 3, intro: 4, header: 5, card: 6 } as const;

export const AUDIT_TYPES: readonly AuditType[] = ['initial', 'surveillance', 'recertification'];

/** Rows of one audit, counted from its first: band, person-days, day rate, four fees and their sum. */
export const LINE = { band: 0, days: 1, dayRate: 2, assessment: 3, application: 4, approvalRegistration: 5, annual: 6, total: 7 } as const;

const ROWS_OF_AUDIT = 8;
const FIRST_AUDIT_ROW = ROW.card + 4;
const CHART_ROWS = 16;

/** Where everything stands; follows from the number of cards and of sentences. */
export interface ComparisonLayout {
  readonly columns: readonly string[];
  readonly last: string;
  readonly audits: Readonly<Record<AuditType, number>>;
  readonly cycles: Readonly<Record<Exclude<ComparedFee, AuditType>, number>>;
  readonly difference: number;
  readonly explanation: number;
  readonly breakEven: number;
  readonly chart: { readonly first: number; readonly last: number };
  readonly notes: number;
  /** Columns of the steps, beside the print area: headcount, then a fee for each card. */
  readonly steps: { readonly headcount: string; readonly fees: readonly string[]; readonly first: number; readonly last: number };
}

export function comparisonLayout({ entries, steps }: Comparison, explanations: number, breakEvens: number): ComparisonLayout {
  const columns = entries.map((_, index) => columnLetters(1 + index));
  const certificate = FIRST_AUDIT_ROW + AUDIT_TYPES.length * ROWS_OF_AUDIT;
  const explanation = certificate + 4;
  const breakEven = explanation + explanations + 2;
  const chart = breakEven + breakEvens + 2;
  const stepsFirst = entries.length + 2;
  return {
    columns,
    last: columns.at(-1) ?? 'B',
    audits: {
      initial: FIRST_AUDIT_ROW,
      surveillance: FIRST_AUDIT_ROW + ROWS_OF_AUDIT,
      recertification: FIRST_AUDIT_ROW + 2 * ROWS_OF_AUDIT,
    },
    cycles: { certificate, withRecertification: certificate + 1 },
    difference: certificate + 2,
    explanation,
    breakEven,
    chart: { first: chart, last: chart + CHART_ROWS - 1 },
    notes: chart + CHART_ROWS + 1,
    steps: {
      headcount: columnLetters(stepsFirst),
      fees: entries.map((_, index) => columnLetters(stepsFirst + 1 + index)),
      first: ROW.header + 1,
      last: ROW.header + 2 * Math.max(1, steps.length),
    },
  };
}

/** Row of what is compared. */
export function comparedRow({ audits, cycles }: ComparisonLayout, fee: ComparedFee): number {
  return fee === 'certificate' || fee === 'withRecertification' ? cycles[fee] : audits[fee] + LINE.total;
}
