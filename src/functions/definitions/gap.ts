import { isBlank } from '../../core/cells/cell';
import { toCellNumber } from '../../core/exact';
import { gapTo, gapToNext } from '../../core/grading/gap';
import { readScore } from '../../core/grading/read-score';
import { readTarget } from '../../core/grading/read-target';
import { accept } from '../../core/result';
import { mapCells } from '../arguments/map-cells';
import { defaultScheme } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { scoreParameter } from '../parameters';
import { scoringSource } from '../sources';

export const gap: FunctionDefinition = {
  id: 'GAP',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '距目标等级还差的分数；省略目标时为距下一等级，已是最高级为 0',
    'en-US': 'Score points missing to a target level; without a target to the next level, 0 at the top',
  },
  notes: [
    {
      'zh-CN': '结果没有二进制误差：86.3 距四星级差 3.7。空白得分返回空文本（桌面版空白按 0 传入：差 70）；目标空白或为 0 时按省略处理。',
      'en-US':
        'The result carries no binary noise: 86.3 misses four-star by 3.7. A blank score gives empty text (the desktop hands it over as 0: 70 missing); a target that is blank or 0 counts as left out.',
    },
  ],
  source: scoringSource,
  parameters: [
    scoreParameter,
    {
      name: 'target',
      label: { 'zh-CN': '目标', 'en-US': 'target' },
      help: {
        'zh-CN': '目标等级名称（可省“级”字，中英文均可）或 0 到 100 的分数；省略为下一等级',
        'en-US': 'Level name (Chinese or English) or a score from 0 to 100; the next level when left out',
      },
      optional: true,
      choices: [
        { 'zh-CN': '达标级', 'en-US': 'qualified' },
        { 'zh-CN': '三星级', 'en-US': 'three-star' },
        { 'zh-CN': '四星级', 'en-US': 'four-star' },
        { 'zh-CN': '五星级', 'en-US': 'five-star' },
      ],
      since: '0.1.0',
    },
  ],
  compute: ([score, target]) =>
    mapCells(score, [{ name: 'target', argument: target }], (cell, [targetCell]) => {
      if (isBlank(cell)) return accept('');
      const value = readScore(cell);
      if (!value.ok) return value;
      const threshold = readTarget(targetCell, defaultScheme);
      if (!threshold.ok) return threshold;
      return accept(toCellNumber(threshold.value === null ? gapToNext(value.value, defaultScheme) : gapTo(value.value, threshold.value)));
    }),
  examples: [
    { args: [86.3], gives: 3.7, shows: { 'zh-CN': '距四星级', 'en-US': 'To four-star' } },
    { args: [86.3, '五星'], gives: 8.7, shows: { 'zh-CN': '距五星级', 'en-US': 'To five-star' } },
    { args: [97], gives: 0, shows: { 'zh-CN': '已是最高级', 'en-US': 'At the top' } },
    {
      args: [80, '六星'],
      englishArgs: [80, 'six-star'],
      gives: { error: 'target_unknown' },
      shows: { 'zh-CN': '没有六星级', 'en-US': 'There is no such level' },
    },
  ],
};
