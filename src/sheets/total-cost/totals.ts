import { COST_CASES, COST_YEARS } from '../../core/finance/total-cost/scenario';
import { CYCLE_STRINGS } from '../../i18n/sheets/cycle';
import { area, at, fixed, grid } from '../address';
import { optionsText } from '../cycle/header';
import type { PlanPart } from '../part';
import type { CostContext } from './context';
import { PROBLEMS } from './header';
import { moneyRows } from './lines';
import { caseColumn, COLUMN } from './layout';
import { COST_NAMES } from './names';

/** Sums of every line over the years and of every year over the lines; no total while a figure is wrong. */
export function totalsPart(context: CostContext): PlanPart {
  const { strings, layout } = context;
  const { total, notes } = layout;
  const texts = costNotes(context);
  const rows = moneyRows(context);
  const inYear = (letters: string): string => `=IF(${fixed(PROBLEMS)}>0,"",SUM(${rows.map((row) => at(letters, row)).join(',')}))`;
  const overYears = (row: number): string[] =>
    COST_CASES.map((one) => {
      const cells = COST_YEARS.map((year) => at(caseColumn(year, one), row)).join(',');
      return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
    });
  return {
    blocks: [
      { kind: 'values', topLeft: at(COLUMN.line, total), rows: [[strings.total, strings.totalAbout]] },
      {
        kind: 'formulas',
        topLeft: at(COLUMN.first, total),
        rows: [[...COST_YEARS.flatMap((year) => COST_CASES.map((one) => inYear(caseColumn(year, one)))), ...overYears(total)]],
      },
      ...rows.map((row) => ({ kind: 'formulas' as const, topLeft: at(COLUMN.totalFirst, row), rows: [overYears(row)] })),
      { kind: 'values', topLeft: at(COLUMN.line, notes), rows: texts.map((note) => [note]) },
    ],
    merges: texts.map((_, index) => area(COLUMN.line, notes + index, COLUMN.state, notes + index)),
    styled: [
      { address: area(COLUMN.totalFirst, layout.fees.first, COLUMN.totalLast, total - 1), style: 'computed' },
      { address: at(COLUMN.line, total), style: 'totalLabel' },
      { address: at(COLUMN.about, total), style: 'totalLabel' },
      { address: area(COLUMN.first, total, COLUMN.totalLast, total), style: 'total' },
      { address: area(COLUMN.line, notes, COLUMN.state, notes + texts.length - 1), style: 'legend' },
    ],
    borders: [grid(area(COLUMN.line, total, COLUMN.state, total))],
    numberFormats: [{ address: area(COLUMN.first, total, COLUMN.totalLast, total), format: strings.moneyFormat }],
    names: [{ name: COST_NAMES.totals, address: area(COLUMN.first, total, COLUMN.totalLast, total), comment: strings.total }],
    rowHeights: [
      { rows: `${String(total)}:${String(total)}`, points: 34 },
      { rows: `${String(notes)}:${String(notes + texts.length - 1)}`, points: 20 },
    ],
  };
}

/** What the figures mean, and by which readings of the card, outlets and tax the fees are reckoned. */
export function costNotes({ cycle, locale, strings }: Pick<CostContext, 'cycle' | 'locale' | 'strings'>): readonly string[] {
  return [...strings.notes, optionsText({ cycle, strings: CYCLE_STRINGS[locale] })];
}
