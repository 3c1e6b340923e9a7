import { roundHalfUp, toCellNumber, type Rational } from '../../core/exact';
import { levelOf } from '../../core/grading/levels';
import { accept } from '../../core/result';
import { scoreForCell } from '../../core/scoring/score';
import { sensitivityOf, type Effect } from '../../core/whatif/sensitivity';
import { levelText } from '../../i18n/levels';
import { SENSITIVITY_HEADER, YES_NO } from '../answers/sensitivity-words';
import { readListedOutlook } from '../arguments/outlook';
import { defaultScheme } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import {
  bonusParameter,
  clausesParameter,
  judgementsParameter,
  languageParameter,
  nonconformingParameter,
  pointsParameter,
  samplesParameter,
  specialDeductionsParameter,
} from '../parameters';
import { scoringSource } from '../sources';

/** Points and differences of shown scores as a cell receives them: rounded once, far below what is shown. */
const forCell = (value: Rational): number => toCellNumber(roundHalfUp(value, 8));

/** The cells beside the clause of a row on which nothing hangs. */
const NOTHING: readonly string[] = Array.from({ length: 9 }, () => '');

export const sensitivity: FunctionDefinition = {
  id: 'SENSITIVITY',
  group: 'whatIf',
  since: '0.2.0',
  summary: {
    'zh-CN': '逐项指标对得分的影响：改为符合、或全部失分时的得分与等级，以及单独是否改变等级（含表头的溢出区域）',
    'en-US': 'Score and level if each indicator alone is won or lost, and whether that changes the level (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '每行只改变该指标，其余不变。与之比较的现得分按最低计：未评的行计为失分，因此可能低于 CERT.SCORE 的目前得分。',
      'en-US':
        'Each line changes one indicator and leaves the rest. The present score compared with is the lowest possible: unscored rows count as lost, so it may be below that of CERT.SCORE.',
    },
    {
      'zh-CN': '不适用的行只列条款，其余为空。特别扣分 5 项及以上时等级恒为不合格。',
      'en-US': 'A row that is n/a shows its clause and nothing else. With five or more special deductions every level is not qualified.',
    },
    {
      'zh-CN': '等级按未取整的精确得分判断；得分截取 8 位小数，变化量为两个所示得分之差。',
      'en-US':
        'Levels are judged by exact scores; scores are cut at eight decimals, and a change is the difference of two scores as shown.',
    },
  ],
  source: scoringSource,
  parameters: [
    clausesParameter,
    pointsParameter,
    judgementsParameter,
    samplesParameter,
    nonconformingParameter,
    specialDeductionsParameter,
    bonusParameter,
    languageParameter,
  ],
  compute: ([clauses, points, judgements, samples, nonconforming, specialDeductions, bonus, language]) => {
    const audit = readListedOutlook({ clauses, points, judgements, samples, nonconforming, specialDeductions, bonus, language });
    if (!audit.ok) return audit;
    const { outlook, special, clauses: names, locale } = audit.value;
    const effectCells = ({ score, change, changesLevel }: Effect): (string | number)[] => [
      forCell(change),
      toCellNumber(scoreForCell(score)),
      levelText(levelOf(score, defaultScheme, special.deductions), locale),
      YES_NO[locale][changesLevel ? 0 : 1],
    ];
    const lines = sensitivityOf(outlook, special.deductions, defaultScheme).map((line, index) => {
      const cells = line === null ? NOTHING : [forCell(line.row.gain), ...effectCells(line.won), ...effectCells(line.lost)];
      return [names.get(outlook.rows[index]?.position ?? 0) ?? '', ...cells];
    });
    return accept([SENSITIVITY_HEADER[locale], ...lines]);
  },
  examples: [
    {
      args: [
        [['5.1.1'], ['5.1.2'], ['5.2.1']],
        [[80], [15], [5]],
        [['符合'], ['不符合'], ['不适用']],
      ],
      gives: [
        [...SENSITIVITY_HEADER['zh-CN']],
        ['5.1.1', 0, 0, 84.21052631, '三星级', '否', -84.21052631, 0, '不合格', '是'],
        ['5.1.2', 15, 15.78947369, 100, '五星级', '是', 0, 84.21052631, '三星级', '否'],
        ['5.2.1', '', '', '', '', '', '', '', '', ''],
      ],
      shows: { 'zh-CN': '改好 5.1.2 一项即到五星级', 'en-US': 'Putting 5.1.2 right alone leads to five-star' },
    },
    {
      args: [
        [['5.1.1'], [null]],
        [[80], [20]],
        [['符合'], ['不符合']],
      ],
      gives: { error: 'clause_missing' },
      shows: { 'zh-CN': '缺少条款号', 'en-US': 'A clause is missing' },
    },
  ],
};
