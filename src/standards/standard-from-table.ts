import { groupOfClause } from '../core/scoring/breakdown';
import type { LocalText } from '../core/local-text';
import type { PointRule } from '../core/audit/point-words';
import type { Rational } from '../core/exact';
import { meaningOf } from '../core/cells/words';
import { gbt27922 } from '.';
import type { Indicator, Standard } from './standard';

/** One indicator of a table of the user's own. */
export interface TableRow {
  readonly clause: string;
  readonly name: string;
  readonly points: Rational;
  readonly group?: string | null;
  readonly rule?: PointRule;
  /** Row id, where a sheet has given one. */
  readonly id?: string;
}

/** What a text in one language is in both: the user's own words are not translated. */
const same = (text: string): LocalText => ({ 'zh-CN': text, 'en-US': text });

/** The designation as data has it: that of the standard in force for every way to write it, any other as typed. */
export function designationOf(typed: string): string {
  return meaningOf('standard', typed) === 'gbt27922' ? gbt27922.designation : typed.trim();
}

/** What groups of a standard's table must add up to; nothing where it is not the standard in force. */
export function requiredTotals(designation: string): readonly { readonly clause: string; readonly points: number }[] {
  return designationOf(designation) === gbt27922.designation ? gbt27922.groups : [];
}

/** A standard with the points of a table that the user loaded; points are `imported`, the rest is the standard in force, as far as it is known. */
export function standardFromTable(designation: string, rows: readonly TableRow[]): Standard {
  const named = designationOf(designation);
  const indicators = rows.map((row, index) => indicatorOf(row, index));
  return named === gbt27922.designation ? inForce(indicators) : other(named, rows, indicators);
}

function indicatorOf({ clause, name, points, rule, id }: TableRow, index: number): Indicator {
  return {
    id: id ?? `R${String(index + 1).padStart(2, '0')}`,
    clause,
    group: groupOfClause(clause, 1),
    name: same(name),
    points: { numerator: Number(points.n), denominator: Number(points.d), provenance: 'imported' },
    ...(rule === 'qualitative'
      ? { guidance: { 'zh-CN': '定性指标：不符合时扣除全部分值', 'en-US': 'Qualitative: nonconforming loses all its points' } }
      : {}),
  };
}

function inForce(indicators: readonly Indicator[]): Standard {
  return {
    ...gbt27922,
    id: `${gbt27922.id}-imported`,
    indicators,
    secondLevel: secondLevel(indicators, new Map(gbt27922.secondLevel.map(({ clause, name }) => [clause, name]))),
  };
}

/** Any other standard: its levels and special deductions are not known, those of the standard in force stand in and are said to. */
function other(designation: string, rows: readonly TableRow[], indicators: readonly Indicator[]): Standard {
  const groups = new Map<string, string>();
  for (const [index, { clause, group }] of rows.entries()) {
    const key = indicators[index]?.group ?? clause;
    groups.set(key, groups.get(key) ?? group ?? '');
  }
  return {
    ...gbt27922,
    id: 'imported',
    designation,
    name: { 'zh-CN': '自有分值表', 'en-US': 'own point table' },
    inForceSince: null,
    note: {
      'zh-CN': `${designation} 的等级下限与特别扣分规则未载入，此处沿用 GB/T 27922-2011 的规则`,
      'en-US': `Level thresholds and special deductions of ${designation} are not loaded: those of GB/T 27922-2011 are used`,
    },
    levels: gbt27922.levels.map((level) => ({ ...level, provenance: 'default' })),
    fatalSpecialDeductions: { ...gbt27922.fatalSpecialDeductions, provenance: 'default' },
    deletionWarning: null,
    groups: [...groups].map(([clause, name]) => ({ clause, name: same(nameWithout(clause, name)), points: null, provenance: 'default' })),
    secondLevel: secondLevel(indicators, new Map()),
    indicators,
    specialDeductionCategories: gbt27922.specialDeductionCategories.map((category) => ({ ...category, provenance: 'default' })),
  };
}

/** A group written with its number, `4 服务`, by its name alone; the number stands beside it. */
function nameWithout(clause: string, name: string): string {
  return name.startsWith(clause) ? name.slice(clause.length).trim() : name;
}

/** Second-level indicators that have rows: a name where one is known, or where the row is the only one. */
function secondLevel(indicators: readonly Indicator[], known: ReadonlyMap<string, LocalText>): Standard['secondLevel'] {
  const clauses = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const clause = groupOfClause(indicator.clause, 2);
    clauses.set(clause, [...(clauses.get(clause) ?? []), indicator]);
  }
  return [...clauses].map(([clause, [first, ...rest]]) => ({
    clause,
    name: known.get(clause) ?? (first !== undefined && rest.length === 0 ? first.name : same('')),
  }));
}
