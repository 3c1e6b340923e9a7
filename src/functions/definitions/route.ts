import { roundHalfUp, toCellNumber, ZERO, type Rational } from '../../core/exact';
import { levelOf } from '../../core/grading/levels';
import type { Locale } from '../../core/local-text';
import { accept, refuse, type Result } from '../../core/result';
import { scoreForCell } from '../../core/scoring/score';
import type { OutlookRow } from '../../core/whatif/outlook';
import { readCosts, type FixableRow } from '../../core/whatif/read-costs';
import { cheapestRoute } from '../../core/whatif/route';
import { levelText } from '../../i18n/levels';
import { columnLength, readColumn } from '../arguments/columns';
import { readGoal } from '../arguments/goal';
import { readListedOutlook } from '../arguments/outlook';
import { defaultScheme, isLeftOutArgument } from '../arguments/single';
import type { Argument, FunctionDefinition } from '../definition';
import {
  bonusParameter,
  clausesParameter,
  goalParameter,
  judgementsParameter,
  languageParameter,
  nonconformingParameter,
  pointsParameter,
  samplesParameter,
  specialDeductionsParameter,
} from '../parameters';
import { scoringSource } from '../sources';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['条款', '可争取分值', '成本（元）', '累计得分', '累计等级'],
  'en-US': ['Clause', 'Points to win', 'Cost (CNY)', 'Score then', 'Level then'],
};
const TOTAL: Readonly<Record<Locale, string>> = { 'zh-CN': '合计', 'en-US': 'Total' };

/** What the rows cost that can be put right, from a column as long as the points. */
function readCostColumn(costs: Argument | undefined, expected: number, rows: readonly OutlookRow[]): Result<FixableRow[]> {
  const cells = readColumn(costs, 'costs');
  if (!cells.ok) return cells;
  if (cells.value === null || (expected > 1 && isLeftOutArgument(costs))) return refuse({ code: 'value_missing', argument: 'costs' });
  const { length } = cells.value;
  return length === expected ? readCosts(cells.value, rows) : refuse({ code: 'column_length', argument: 'costs', length, expected });
}

export const route: FunctionDefinition = {
  id: 'ROUTE',
  group: 'whatIf',
  since: '0.2.0',
  summary: {
    'zh-CN': '达到目标的最低成本整改方案：应整改的指标、成本与得分，末行合计（含表头的溢出区域）',
    'en-US': 'The cheapest set of indicators to put right for a target: indicators, costs, scores, and a total (spills with a header row)',
  },
  notes: [
    {
      'zh-CN':
        '结果是精确最优解，不是近似。成本相同时取得分最多的方案，再取指标最少、行次最前的。已达到目标时不读成本，只有合计行，成本为 0。特别扣分 5 项及以上即为不合格，无论目标是等级还是分数都报错。',
      'en-US':
        'The answer is the exact optimum. Of equally cheap sets the one that wins the most points is taken, then the fewest indicators, then the first rows. With the target reached costs are not read and there is only the total, at cost 0. Five or more special deductions are refused, whether the target is a level or a score.',
    },
    {
      'zh-CN': '一项指标要么整改到全部符合，要么不动；未评的行按尚未得分计，整改后得满分。累计得分按行次逐项相加。',
      'en-US':
        'An indicator is put right wholly or not at all; unscored rows hold no points yet. Scores build up line by line, in the order of the rows.',
    },
    {
      'zh-CN': '可整改的行成本空白或为 0 均报错（桌面版空白单元格按 0 传入，无法区分）；不能整改的填“不可改”。符合与不适用的行不读成本。',
      'en-US':
        'A blank or 0 cost of a row that can be put right is refused, as a desktop hands a blank cell over as 0; write "cannot be fixed" where it cannot. Rows that conform or are n/a need no cost.',
    },
    {
      'zh-CN':
        '达不到目标时报错并给出最高得分。通常 200 项以内即时得出；若成本零碎且与分值几乎成正比，可能在限定步数内无法确定最优，此时报错而不给近似结果，成本取整（如到百元）即可。',
      'en-US':
        'A target out of reach is refused, naming the highest score. Up to 200 indicators usually take no time; odd costs nearly in proportion to the points may not be settled within the limit of steps, and are refused rather than answered roughly: round them, say to hundreds.',
    },
  ],
  source: scoringSource,
  parameters: [
    clausesParameter,
    pointsParameter,
    judgementsParameter,
    {
      name: 'costs',
      label: { 'zh-CN': '整改成本', 'en-US': 'costs' },
      help: {
        'zh-CN': '各指标整改到符合的成本，与分值等长的一列：大于 0 的元，至多两位小数；不能整改的填“不可改”',
        'en-US':
          'Cost of making each indicator conforming, a column as long as the points: yuan above 0, at most two decimals, or "cannot be fixed"',
      },
      since: '0.2.0',
    },
    goalParameter,
    samplesParameter,
    nonconformingParameter,
    specialDeductionsParameter,
    bonusParameter,
    languageParameter,
  ],
  compute: ([clauses, points, judgements, costs, target, samples, nonconforming, specialDeductions, bonus, language]) => {
    const audit = readListedOutlook({ clauses, points, judgements, samples, nonconforming, specialDeductions, bonus, language });
    if (!audit.ok) return audit;
    const { outlook, special, clauses: names, locale } = audit.value;
    const goal = readGoal(target, special);
    if (!goal.ok) return goal;
    const reached = outlook.score.compare(goal.value.score) >= 0;
    const fixable = reached ? accept([]) : readCostColumn(costs, columnLength(points), outlook.rows);
    if (!fixable.ok) return fixable;
    const chosen = cheapestRoute(outlook, fixable.value, goal.value);
    if (!chosen.ok) return chosen;
    let won = ZERO;
    let fen = 0;
    const line = (name: string, gain: Rational, cost: number): (string | number)[] => {
      const score = outlook.scoreAfter(won);
      const level = levelText(levelOf(score, defaultScheme, special.deductions), locale);
      return [name, toCellNumber(roundHalfUp(gain, 8)), cost / 100, toCellNumber(scoreForCell(score)), level];
    };
    const lines = chosen.value.map(({ row, cost }) => {
      won = won.add(row.gain);
      fen += cost;
      return line(names.get(row.position) ?? '', row.gain, cost);
    });
    return accept([HEADER[locale], ...lines, line(TOTAL[locale], won, fen)]);
  },
  formats: [null, null, 'money', null],
  examples: [
    {
      args: [
        [['5.1.1'], ['5.1.2'], ['5.2.1'], ['5.3.1']],
        [[75], [10], [10], [5]],
        [['符合'], ['不符合'], ['不符合'], ['未评']],
        [[null], [8000], [9000], [2500.5]],
        '四星',
      ],
      gives: [
        ['条款', '可争取分值', '成本（元）', '累计得分', '累计等级'],
        ['5.1.2', 10, 8000, 85, '三星级'],
        ['5.3.1', 5, 2500.5, 90, '四星级'],
        ['合计', 15, 10500.5, 90, '四星级'],
      ],
      shows: { 'zh-CN': '从 75 分到四星级的最省方案', 'en-US': 'The cheapest way from 75 to four-star' },
    },
    {
      args: [[['5.1.1'], ['5.1.2']], [[90], [10]], [['符合'], ['不符合']], [[null], ['不可改']], '五星级'],
      gives: { error: 'target_out_of_reach' },
      shows: { 'zh-CN': '唯一的不符合项不能整改', 'en-US': 'The only nonconformity cannot be fixed' },
    },
    {
      args: [[['5.1.1'], ['5.1.2']], [[90], [10]], [['符合'], ['不符合']], [[null], [null]], '五星级'],
      gives: { error: 'cost_missing' },
      shows: { 'zh-CN': '可整改的行没有成本', 'en-US': 'A row that can be put right has no cost' },
    },
  ],
};
