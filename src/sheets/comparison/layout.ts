import type { AuditType } from '../../core/cells/words';
import type { Comparison } from '../../core/finance/compare/comparison';
import type { ComparedFee } from '../../core/finance/compare/compare-request';
import { columnLetters } from '../column-letters';

export const ROW = { title: 1, organisation: 2, headcount: 3, intro: 4, header: 5, card: 6 } as const;

export const AUDIT_TYPES: readonly AuditType[] = ['initial', 'surveillance', 'recertification'];

/** Rows of one audit, counted from its first: band, person-days, day rate, four fees and their sum. */
export const LINE = { band: 0, days: 1, dayRate: 2, assessment: 3, application: 4, approvalRegistration: 5, annual: 6, total: 7 } as const;

/** Where fees are brought to one basis: what tax adds or takes out, and the fee on the basis. */
export const TAX_LINE = { change: 8, onBasis: 9 } as const;

/** Rows about a card, counted from the first: the rate only where tax is reckoned. */
export const ABOUT = { edition: 0, body: 1, status: 2, taxNote: 3, listed: 4, taxRate: 5 } as const;

const CHART_ROWS = 16;

/** Points of a step in the chart, its ends among them: the more there are, the steeper the way up to the next one. */
export const STEP_POINTS = 6;

/** Where everything stands; follows from the number of cards and of sentences. */
export interface ComparisonLayout {
  /** Whether tax is reckoned, so that every audit has the rows of it. */
  readonly taxed: boolean;
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

export function comparisonLayout({ request, entries, steps }: Comparison, explanations: number, breakEvens: number): ComparisonLayout {
  const columns = entries.map((_, index) => columnLetters(1 + index));
  const taxed = request.basis !== 'asListed';
  const firstAudit = ROW.card + (taxed ? ABOUT.taxRate : ABOUT.listed) + 1;
  const rowsOfAudit = (taxed ? TAX_LINE.onBasis : LINE.total) + 1;
  const certificate = firstAudit + AUDIT_TYPES.length * rowsOfAudit;
  const explanation = certificate + 4;
  const breakEven = explanation + explanations + 2;
  const chart = breakEven + breakEvens + 2;
  const stepsFirst = entries.length + 2;
  return {
    taxed,
    columns,
    last: columns.at(-1) ?? 'B',
    audits: {
      initial: firstAudit,
      surveillance: firstAudit + rowsOfAudit,
      recertification: firstAudit + 2 * rowsOfAudit,
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
      last: ROW.header + STEP_POINTS * Math.max(1, steps.length),
    },
  };
}

/** Row of what is compared. */
export function comparedRow(layout: ComparisonLayout, fee: ComparedFee): number {
  return fee === 'certificate' || fee === 'withRecertification' ? layout.cycles[fee] : auditFeeRow(layout, fee);
}

/** Row of an audit's fee on the basis of the comparison. */
export function auditFeeRow({ audits, taxed }: Pick<ComparisonLayout, 'audits' | 'taxed'>, auditType: AuditType): number {
  return audits[auditType] + (taxed ? TAX_LINE.onBasis : LINE.total);
}
