import type { PointProblem } from '../../../../core/audit/point-problem';
import type { Locale } from '../../../../core/local-text';
import { enUS } from './en-US';
import type { StandardsMessages } from './messages';
import { zhCN } from './zh-CN';

export type { StandardsMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, StandardsMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the card in a language. */
export function standardsMessages(locale: Locale): StandardsMessages {
  return MESSAGES[locale];
}

/** What is wrong with a table of points, in one sentence with its row. */
export function pointProblemSentence(problem: PointProblem, locale: Locale): string {
  const { problems, row } = MESSAGES[locale];
  const sentence = (problems[problem.code] as (found: PointProblem) => string)(problem);
  return 'row' in problem ? row(problem.row) + sentence : sentence;
}
