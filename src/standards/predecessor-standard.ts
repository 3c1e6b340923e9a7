import { gbt27922 } from '.';
import { sbtProduction, sbtSales, type Predecessor } from './predecessor';
import type { Standard } from './standard';

/** Letters before our numbers for rows: the standard's own clauses are not known, and the two lists must not be taken for each other. */
const LETTER = { production: 'P', sales: 'S' } as const;

/** SB/T 10401-2006 for production enterprises, to score with for study. */
export const sbtProductionStandard: Standard = standardOfPredecessor(sbtProduction, LETTER.production);

/** SB/T 10401-2006 for sales and service enterprises. */
export const sbtSalesStandard: Standard = standardOfPredecessor(sbtSales, LETTER.sales);

/** Whether a designation is that of the standard that was replaced. */
export function isPredecessor(designation: string): boolean {
  return /\b10401\b/u.test(designation);
}

/** The list a row of a sheet belongs to, told by its number. */
export function predecessorOfClause(clause: string): Standard | null {
  if (clause.startsWith(`${LETTER.production}.`)) return sbtProductionStandard;
  return clause.startsWith(`${LETTER.sales}.`) ? sbtSalesStandard : null;
}

/** A list of the predecessor as a standard: no required totals, no warning of deletions; special deductions by the rule of the standard in force. */
function standardOfPredecessor(list: Predecessor, letter: string): Standard {
  const groupClause = (group: number): string => `${letter}.${String(group + 1)}`;
  const rows = list.groups.flatMap(({ indicators }, group) =>
    indicators.map((name, index) => ({ clause: `${groupClause(group)}.${String(index + 1)}`, group: groupClause(group), name })),
  );
  return {
    id: list.id,
    designation: list.designation,
    name: {
      'zh-CN': `${list.name['zh-CN']}（${list.scope['zh-CN']}）`,
      'en-US': `${list.name['en-US']} (${list.scope['en-US']})`,
    },
    inForceSince: null,
    note: list.status,
    sources: {
      ...list.sources,
      default: {
        'zh-CN': `${list.sources.default['zh-CN']}，每项 1 分；“条款”列是本工具所排的序号`,
        'en-US': `${list.sources.default['en-US']}, 1 point each; the column Clause holds numbers of this tool`,
      },
    },
    levels: list.levels,
    fatalSpecialDeductions: { ...gbt27922.fatalSpecialDeductions, provenance: 'default' },
    deletionWarning: null,
    groups: list.groups.map(({ name, provenance }, group) => ({ clause: groupClause(group), name, points: null, provenance })),
    secondLevel: rows.map(({ clause, name }) => ({ clause, name })),
    indicators: rows.map((row, index) => ({ id: `R${String(index + 1).padStart(2, '0')}`, ...row, points: list.weight })),
    specialDeductionCategories: gbt27922.specialDeductionCategories.map((category) => ({ ...category, provenance: 'default' })),
  };
}
