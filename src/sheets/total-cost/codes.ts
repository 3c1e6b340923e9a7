import type { CostLineId, CostYear } from '../../core/finance/total-cost/scenario';
import { area, fixed, at } from '../address';
import type { CostContext } from './context';
import { caseColumn, COLUMN } from './layout';

/** What a line's three cells of a year come to: the codes of its formula. */
export const STATE = { notConsidered: 0, notAmount: 1, missing: 2, sign: 3, order: 4, counted: 5, rate: 6 } as const;

/** Formula of the state of a line in a year, as {@link STATE} has it; right where the core's own reading of it is. */
export function codeFormula({ layout }: CostContext, id: CostLineId, year: CostYear): string {
  const row = layout.lines[id];
  const [low, expected, high] = [caseColumn(year, 'low'), caseColumn(year, 'expected'), caseColumn(year, 'high')].map((letters) =>
    at(letters, row),
  );
  const cells = area(caseColumn(year, 'low'), row, caseColumn(year, 'high'), row);
  const hours = id === 'internalEffort';
  const sign = id === 'subsidy' ? `MAX(${cells})>0` : `MIN(${cells})<0`;
  // Hours are not money: any number of decimals will do.
  const finer = hours ? 'FALSE' : `SUMPRODUCT((ABS(ROUND(${cells},2)-${cells})>0.0000001)*1)>0`;
  const rate = fixed(at(COLUMN.first, layout.hourlyRate));
  const rateRight = `IF(ISNUMBER(${rate}),AND(${rate}>=0,ABS(ROUND(${rate},2)-${rate})<0.0000001),FALSE)`;
  const counted = `IF(OR(${low ?? ''}>${expected ?? ''},${expected ?? ''}>${high ?? ''}),${String(STATE.order)},${String(STATE.counted)})`;
  const priced = hours ? `IF(${rateRight},${counted},${String(STATE.rate)})` : counted;
  return (
    `=IF(COUNTA(${cells})=0,${String(STATE.notConsidered)},IF(COUNT(${cells})<COUNTA(${cells}),${String(STATE.notAmount)},` +
    `IF(COUNT(${cells})<3,${String(STATE.missing)},IF(${sign},${String(STATE.sign)},` +
    `IF(${finer},${String(STATE.notAmount)},${priced})))))`
  );
}

/** How many of the codes in a range are wrong ones. */
export function problemsIn(codes: string): string {
  return `COUNTIF(${codes},">0")-COUNTIF(${codes},${String(STATE.counted)})`;
}
