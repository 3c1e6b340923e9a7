import type { Locale } from '../../../../i18n/locale';
import { pointsDoubtText } from '../../../../i18n/pane/audit/points-doubt';
import type { SignMessages } from '../../../../i18n/pane/audit/sign';
import { refusalReason } from '../../../../i18n/refusals';
import { adjudgedReason } from '../../../../i18n/refusals/adjudged';
import type { PointsDoubt } from '../../../../core/audit/points-doubt';
import type { Obstacle } from './signing-view';

/** What stands in the way of a signature, as a sentence. */
export function obstacleText(obstacle: Obstacle, { obstacles }: SignMessages, locale: Locale): string {
  if (obstacle.code === 'unscored' || obstacle.code === 'reasons_missing') return obstacles[obstacle.code](obstacle.count);
  if (isDoubt(obstacle)) return pointsDoubtText(obstacle, locale);
  if (obstacle.code !== 'refused') return obstacles[obstacle.code];
  const { refusal, rowId } = obstacle;
  const adjudged = refusal.code === 'adjudged_invalid' || refusal.code === 'adjudged_on_deleted';
  return obstacles.refused(rowId, adjudged ? adjudgedReason(refusal, locale) : refusalReason(refusal, locale));
}

function isDoubt(obstacle: Obstacle): obstacle is PointsDoubt {
  return obstacle.code.startsWith('points_');
}
