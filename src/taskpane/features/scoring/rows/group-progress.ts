import { quote } from '../../../../core/cells/cell';
import { breakdown, groupOfClause } from '../../../../core/scoring/breakdown';
import { toCellNumber } from '../../../../core/exact';
import { effectiveJudgements } from '../../../../core/scoring/adjudged';
import { readRows } from '../../../../core/scoring/read-rows';
import type { Locale } from '../../../../i18n/locale';
import type { ScoringInputs } from '../../../../sheets';
import type { Standard } from '../../../../standards';

/** How far the scoring of one group of clauses has come. */
export interface GroupProgress {
  readonly clause: string;
  readonly name: string;
  readonly rows: number;
  readonly scored: number;
  readonly earned: number;
  /** Points that apply and are scored. */
  readonly applicable: number;
}

/** Progress by group, in the order of the sheet; empty while a row is refused. */
export function groupProgress(inputs: ScoringInputs, standard: Standard, locale: Locale): GroupProgress[] {
  const effective = effectiveJudgements(inputs);
  if (!effective.ok) return [];
  const rows = readRows({ ...inputs, judgements: effective.value });
  if (!rows.ok) return [];
  const clauses = new Map(inputs.clauses.map((clause, index) => [index + 1, quote(clause)] as const));
  const nameOf = (clause: string): string => standard.groups.find((group) => group.clause === clause)?.name[locale] ?? '';
  return breakdown(clauses, rows.value, 1).map(({ group, earned, applicable }) => {
    const members = rows.value.filter(({ position }) => groupOfClause(clauses.get(position) ?? '', 1) === group);
    return {
      clause: group,
      name: nameOf(group),
      rows: members.length,
      scored: members.filter(({ judgement }) => judgement.kind !== 'unscored').length,
      earned: toCellNumber(earned),
      applicable: toCellNumber(applicable),
    };
  });
}
