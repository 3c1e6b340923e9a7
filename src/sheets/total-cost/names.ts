import type { CostLineId } from '../../core/finance/total-cost/scenario';

/** Sheet-scoped names of a total cost. They are in users' files: add, never rename. */
export const COST_NAMES = {
  organisation: 'CERT_Organisation',
  /** A row for each fee, nine cells wide: three cases of three years. */
  fees: 'CERT_CostFees',
  hourlyRate: 'CERT_CostHourlyRate',
  /** Twelve cells: three cases of three years and of all of them. */
  totals: 'CERT_CostTotals',
  /** How many cells of a year are wrong. */
  problems: 'CERT_CostProblems',
} as const;

/** Nine cells of a line: three cases of three years; hours of internal effort. */
export const COST_LINE_NAMES: Readonly<Record<CostLineId, string>> = {
  consulting: 'CERT_CostConsulting',
  training: 'CERT_CostTraining',
  rectification: 'CERT_CostRectification',
  technology: 'CERT_CostTechnology',
  internalEffort: 'CERT_CostInternalHours',
  maintenance: 'CERT_CostMaintenance',
  administration: 'CERT_CostAdministration',
  subsidy: 'CERT_CostSubsidy',
};
