import type { Consolidation } from '../../../../core/audit/consolidate';
import { toCellNumber } from '../../../../core/exact';
import { shownScore } from '../../../../core/scoring/score';
import { levelText } from '../../../../i18n/levels';
import type { Locale } from '../../../../i18n/locale';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import { formatsOf } from '../../../format';
import type { ConsolidationProblem } from './consolidate-state';

/** Method, score and level in one line. */
export function consolidationText({ method, score, level, unscored, failed }: Consolidation, locale: Locale): string {
  const messages = teamMessages(locale).consolidate;
  const formats = formatsOf(locale);
  const name = level === null ? messages.notScored : levelText(level, locale);
  const said = level !== null && unscored > 0 && !failed ? messages.provisional(name, unscored) : name;
  return [messages.methods[method], ...(score === null ? [] : [formats.score(toCellNumber(shownScore(score)))]), said].join(' · ');
}

/** Why sites could not be brought together. */
export function problemText(problem: ConsolidationProblem, locale: Locale): string {
  const messages = teamMessages(locale).consolidate;
  switch (problem.code) {
    case 'no_sites':
      return messages.noSheets;
    case 'nothing_applies':
      return messages.nothingApplies(problem.site);
    case 'row_missing':
      return messages.rowMissing(problem.row, problem.site);
    case 'row_twice':
      return messages.rowTwice(problem.row, problem.site);
    case 'points_differ':
      return messages.pointsDiffer(problem.row, problem.site, problem.points.toString(), problem.other.toString());
    case 'headcount_missing':
      return messages.headcountMissing(problem.site);
    case 'cannot_score':
      return messages.cannotScore(problem.sites);
    case 'standards_differ':
      return messages.standardsDiffer(problem.site);
  }
}
