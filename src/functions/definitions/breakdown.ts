import { isCellError } from '../../core/cells/cell';
import { readCount } from '../../core/cells/read-number';
import { roundHalfUp, toCellNumber, type Rational } from '../../core/exact';
import type { Locale } from '../../core/local-text';
import { accept, refuse, type Result } from '../../core/result';
import { breakdown as groupRows, type BreakdownLevel } from '../../core/scoring/breakdown';
import { localeOfLanguage } from '../../i18n/locale';
import { readClauses } from '../arguments/clauses';
import { readRowArguments } from '../arguments/columns';
import { isLeftOut, readLanguage, singleCell } from '../arguments/single';
import type { Argument, FunctionDefinition } from '../definition';
import { judgementsParameter, languageParameter, nonconformingParameter, pointsParameter, samplesParameter } from '../parameters';
import { scoringSource } from '../sources';

/** Column names of the answer. */
export const BREAKDOWN_HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['分组', '满分', '适用分值', '得分', '得分率'],
  'en-US': ['Group', 'Full points', 'Applicable', 'Earned', 'Rate'],
};

/** Points and rates as a cell receives them: rounded once, far below what is shown. */
const forCell = (value: Rational): number => toCellNumber(roundHalfUp(value, 10));

/** The level a cell names; 1 when it is left out. */
export function readBreakdownLevel(argument: Argument | undefined): Result<BreakdownLevel> {
  const cell = singleCell(argument, 'level');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept(1);
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const value = readCount(cell.value, 'level');
  return value === 1 || value === 2 ? accept(value) : refuse({ code: 'breakdown_level_unknown', value: cell.value });
}

export const breakdown: FunctionDefinition = {
  id: 'BREAKDOWN',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '按条款分组汇总：分组、满分、适用分值、得分、得分率（含表头的溢出区域）',
    'en-US': 'Points by group of clauses: group, full, applicable, earned, rate (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '适用分值是参与目前得分的分值：不含不适用与未评的行；没有时得分率为空。',
      'en-US':
        'Applicable points are those in the base of the score so far, without n/a and unscored rows; the rate is empty where there are none.',
    },
    {
      'zh-CN': '小计由精确分数算出，不是把显示的得分相加。',
      'en-US': 'Subtotals come from exact fractions, not from adding shown scores.',
    },
  ],
  source: scoringSource,
  parameters: [
    {
      name: 'clauses',
      label: { 'zh-CN': '条款', 'en-US': 'clauses' },
      help: {
        'zh-CN': '各指标的条款号，与分值等长的一列，如 5.1.2',
        'en-US': 'Clause of each indicator, a column as long as the points, e.g. 5.1.2',
      },
      since: '0.1.0',
    },
    pointsParameter,
    judgementsParameter,
    samplesParameter,
    nonconformingParameter,
    {
      name: 'level',
      label: { 'zh-CN': '分组级别', 'en-US': 'level' },
      help: { 'zh-CN': '1（默认）按 5.1 分组，2 按 5.1.2 分组', 'en-US': '1 (default) groups by 5.1, 2 by 5.1.2' },
      optional: true,
      since: '0.1.0',
    },
    languageParameter,
  ],
  compute: ([clauses, points, judgements, samples, nonconforming, levelArgument, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const groupLevel = readBreakdownLevel(levelArgument);
    if (!groupLevel.ok) return groupLevel;
    const rows = readRowArguments(points, judgements, samples, nonconforming);
    if (!rows.ok) return rows;
    const clauseOf = readClauses(clauses, points, rows.value);
    if (!clauseOf.ok) return clauseOf;
    return accept([
      BREAKDOWN_HEADER[localeOfLanguage(words.value)],
      ...groupRows(clauseOf.value, rows.value, groupLevel.value).map(({ group, full, applicable, earned, rate }) => [
        group,
        forCell(full),
        forCell(applicable),
        forCell(earned),
        rate === null ? '' : forCell(rate),
      ]),
    ]);
  },
  examples: [
    {
      args: [
        [['5.1.1'], ['5.1.2'], ['5.2.1']],
        [[5], [10], [6]],
        [['符合'], ['不符合'], ['未评']],
      ],
      gives: [
        ['分组', '满分', '适用分值', '得分', '得分率'],
        ['5.1', 15, 15, 5, 0.3333333333],
        ['5.2', 6, 0, 0, ''],
      ],
      shows: { 'zh-CN': '按一级分组', 'en-US': 'By first-level group' },
    },
  ],
};
