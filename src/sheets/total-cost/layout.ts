import {
  COST_CASES,
  COST_LINE_IDS,
  COST_YEARS,
  type CostCase,
  type CostLineId,
  type CostYear,
} from '../../core/finance/total-cost/scenario';
import type { Locale } from '../../core/local-text';
import { columnLetters } from '../column-letters';

export const COLUMN = { line: 'A', about: 'B', first: 'C', last: 'K', totalFirst: 'L', totalLast: 'N', state: 'O' } as const;

/** Width in points of the column of states and sources. */
export const STATE_WIDTH: Readonly<Record<Locale, number>> = { 'zh-CN': 190, 'en-US': 210 };

/** State codes of the three years, outside the print area. */
export const CODE = { 1: 'Q', 2: 'R', 3: 'S' } as const satisfies Readonly<Record<CostYear, string>>;

export const ROW = { title: 1, fields: 2, status: 3, intro: 4, summary: 5, header: 6, cases: 7, first: 8 } as const;

/** Where everything stands; follows from the number of fees. */
export interface CostLayout {
  readonly fees: { readonly first: number; readonly last: number };
  /** Row into which a line's figures are typed; hours of internal effort. */
  readonly lines: Readonly<Record<CostLineId, number>>;
  readonly hourlyRate: number;
  /** What the hours cost. */
  readonly internalCost: number;
  readonly total: number;
  readonly notes: number;
}

export function costLayout(fees: number): CostLayout {
  let row = ROW.first + fees;
  let hourlyRate = 0;
  let internalCost = 0;
  const lines: Partial<Record<CostLineId, number>> = {};
  for (const id of COST_LINE_IDS) {
    lines[id] = row;
    row += 1;
    if (id === 'internalEffort') {
      hourlyRate = row;
      internalCost = row + 1;
      row += 2;
    }
  }
  return {
    fees: { first: ROW.first, last: ROW.first + fees - 1 },
    lines: lines as CostLayout['lines'],
    hourlyRate,
    internalCost,
    total: row,
    notes: row + 2,
  };
}

/** Column of a case in a year; year 0 stands for all years. */
export function caseColumn(year: CostYear | 0, one: CostCase): string {
  const block = year === 0 ? COST_YEARS.length : year - 1;
  return columnLetters(2 + block * COST_CASES.length + COST_CASES.indexOf(one));
}
