import { toCellNumber } from '../../core/exact';
import { readScore } from '../../core/grading/read-score';
import { climbCriteria, climbThresholds, type Reached } from '../../core/ladders/climb';
import type { LocalText } from '../../core/local-text';
import { accept, refuse, type Result } from '../../core/result';
import { LADDER_WORDS } from '../../i18n/ladders';
import { localeOfLanguage, type Locale } from '../../i18n/locale';
import { ladders, type Ladder } from '../../standards/ladders';
import { readAnswers, readLadder, readThresholds } from '../arguments/ladder';
import { isLeftOutArgument, readLanguage, singleCell } from '../arguments/single';
import type { Argument, FunctionDefinition } from '../definition';
import { languageParameter } from '../parameters';
import { ladderSource } from '../sources';

/** Rung reached, what is missing for the next one, and what must be known of the result. */
type Climb = readonly [rung: string, missing: string, note: string];

function told({ rungs }: Ladder, reached: Reached, locale: Locale, missing: string, note: string): Climb {
  return [rungs[reached.rungs - 1]?.name[locale] ?? LADDER_WORDS[locale].none, missing, note];
}

function byCriteria(ladder: Ladder, answersArgument: Argument | undefined, locale: Locale): Result<Climb> {
  const criteria = ladder.rungs.flatMap((rung) => rung.criteria ?? []);
  const answers = readAnswers(answersArgument, criteria.length);
  if (!answers.ok) return answers;
  const reached = climbCriteria(
    ladder.rungs.map((rung) => rung.criteria?.length ?? 0),
    answers.value.map((answer) => answer === 'met'),
  );
  const { stopsAt } = reached;
  if (stopsAt === null) return accept(told(ladder, reached, locale, '', ''));
  const note = answers.value[stopsAt] === 'open' ? LADDER_WORDS[locale].open : '';
  return accept(told(ladder, reached, locale, criteria[stopsAt]?.[locale] ?? '', note));
}

function byThresholds(ladder: Ladder, scoreArgument: Argument | undefined, given: Argument | undefined, locale: Locale): Result<Climb> {
  const thresholds = readThresholds(given, ladder);
  if (!thresholds.ok) return thresholds;
  const cell = singleCell(scoreArgument, 'answers');
  if (!cell.ok) return cell;
  const score = readScore(cell.value);
  if (!score.ok) return score;
  const reached = climbThresholds(score.value, thresholds.value);
  const note = ladder.note?.[locale] ?? '';
  const next = reached.stopsAt === null ? undefined : thresholds.value[reached.stopsAt];
  if (next === undefined) return accept(told(ladder, reached, locale, '', note));
  const [below, before] = LADDER_WORDS[locale].below;
  const name = ladder.rungs[reached.rungs]?.name[locale] ?? '';
  return accept(told(ladder, reached, locale, `${name}${before}${below}${String(toCellNumber(next))}`, note));
}

/** A ladder as a user names it: L-A. */
function nameOf(id: Ladder['id']): string {
  return `${id.charAt(0)}-${id.charAt(1)}`.toUpperCase();
}

function rungNames(rungs: Ladder['rungs']): LocalText {
  return {
    'zh-CN': rungs.map(({ name }) => name['zh-CN']).join('/'),
    'en-US': rungs.map(({ name }) => name['en-US']).join(', '),
  };
}

export const ladder: FunctionDefinition = {
  id: 'LADDER',
  group: 'scoring',
  since: '0.2.0',
  summary: {
    'zh-CN': '按其他等级阶梯（L-A 至 L-E）评定：达到的等级、第一个未满足的准则、备注（一行三格）',
    'en-US': 'Rung reached on another ladder (L-A to L-E), the first criterion that fails, and a remark (one row of three cells)',
  },
  notes: [
    {
      'zh-CN': '达到的等级是其自身及以下各级准则全部满足的最高一级；已达最高级时第二格为空，一级也未达到时为“未达到”。',
      'en-US':
        'The rung reached is the highest whose own criteria and those of all rungs below are met; the second cell is empty at the top, the first says none below the first rung.',
    },
    {
      'zh-CN':
        'L-A（7 条）：服务宗旨、服务流程、人员资质；客户反馈、问题处理；创新能力、持续改进。L-B（6 条）：服务流程、投诉处理；客户反馈、定期培训；快速响应、个性化服务。L-C（5 条）：售后部门、服务热线；完整流程；高效专业、持续优化。',
      'en-US':
        'L-A (7 criteria): purpose, process, staff qualification; feedback, problem handling; innovation, continual improvement. L-B (6): process, complaint handling; feedback, training; quick response, personalised plans. L-C (5): department, hotline; complete process; efficient and professional, continual optimisation.',
    },
    {
      'zh-CN': '答案空白、为 0 或“未评”均按未满足处理，第三格注明尚未作答（桌面版空白按 0 传入，因此 0 不能表示“否”）。',
      'en-US':
        'An answer that is blank, 0 or unscored counts as not met, and the third cell says that it is open (the desktop hands a blank cell over as 0, so 0 cannot mean no).',
    },
    {
      'zh-CN':
        'L-D、L-E 没有公布的准则或下限：第二个参数是 0 到 100 的得分，下限由使用者给出。七星、十星、十二星不是 GB/T 27922 的等级。空白得分在桌面版按 0 传入，结果为未达到；网页版提示缺少得分。',
      'en-US':
        'L-D and L-E have no published criteria or thresholds: the second argument is a score from 0 to 100, and the thresholds are yours. Seven, ten and twelve stars are not levels of GB/T 27922. A blank score arrives as 0 on the desktop and gives none; on the web it is refused as missing.',
    },
  ],
  source: ladderSource,
  parameters: [
    {
      name: 'ladder',
      label: { 'zh-CN': '阶梯', 'en-US': 'ladder' },
      help: {
        'zh-CN': 'L-A 基本/中级/高级，L-B 一级/二级/三级，L-C 初级/中级/高级，L-D 一级至五级，L-E 达标至十二星',
        'en-US': 'L-A basic to advanced, L-B level 1 to 3, L-C primary to advanced, L-D level 1 to 5, L-E qualified to twelve stars',
      },
      choices: ladders.map(({ id, rungs }) => ({ 'zh-CN': nameOf(id), 'en-US': nameOf(id), meaning: rungNames(rungs) })),
      since: '0.2.0',
    },
    {
      name: 'answers',
      label: { 'zh-CN': '答案', 'en-US': 'answers' },
      help: {
        'zh-CN': 'L-A 至 L-C：每条准则一个 是/否（√/×、TRUE/FALSE、1），按顺序一列；L-D、L-E：0 到 100 的得分',
        'en-US': 'L-A to L-C: yes or no (√/×, TRUE/FALSE, 1) for each criterion in order, one column; L-D, L-E: a score from 0 to 100',
      },
      since: '0.2.0',
    },
    {
      name: 'thresholds',
      label: { 'zh-CN': '下限', 'en-US': 'thresholds' },
      help: {
        'zh-CN': '仅 L-D、L-E：每级一个下限，由低到高的一列，大于 0、不超过 100',
        'en-US': 'L-D and L-E only: one threshold for each rung, a rising column, above 0 and up to 100',
      },
      optional: true,
      since: '0.2.0',
    },
    languageParameter,
  ],
  compute: ([ladderArgument, answers, thresholds, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const named = readLadder(ladderArgument);
    if (!named.ok) return named;
    const locale = localeOfLanguage(words.value);
    const hasCriteria = named.value.rungs.some((rung) => rung.criteria !== undefined);
    if (hasCriteria && thresholds && !isLeftOutArgument(thresholds))
      return refuse({ code: 'ladder_has_criteria', ladder: named.value.name });
    const climb = hasCriteria ? byCriteria(named.value, answers, locale) : byThresholds(named.value, answers, thresholds, locale);
    return climb.ok ? accept([climb.value]) : climb;
  },
  examples: [
    {
      args: ['L-A', [['√'], ['√'], ['√'], ['√'], ['√'], ['√'], ['√']]],
      gives: [['高级', '', '']],
      shows: { 'zh-CN': '准则全部满足', 'en-US': 'Every criterion met' },
    },
    {
      args: ['L-B', [['是'], [null], ['是'], ['是'], ['是'], ['是']]],
      gives: [['未达到', '有投诉处理', '该准则尚未作答，按未满足处理']],
      shows: { 'zh-CN': '一级还有一条未答', 'en-US': 'A criterion of level 1 is still open' },
    },
    {
      args: ['L-C', [['是'], ['是'], ['是'], ['否'], ['是']]],
      gives: [['中级', '服务体系高效、专业', '']],
      shows: { 'zh-CN': '售后服务体系完善程度', 'en-US': 'Completeness of the service system' },
    },
    {
      args: ['L-E', 86, [[60], [75], [85], [92], [97]], 'en'],
      gives: [
        [
          'seven-star',
          'ten-star: score below 92',
          "Seven, ten and twelve stars are outside GB/T 27922, whose top is five-star; the thresholds are the user's own",
        ],
      ],
      shows: { 'zh-CN': '使用者自定的下限', 'en-US': "The user's own thresholds" },
    },
    {
      args: ['L-D', 80],
      gives: { error: 'ladder_thresholds_missing' },
      shows: { 'zh-CN': '缺少下限', 'en-US': 'No thresholds given' },
    },
  ],
};
