import { levelOf } from '../../core/grading/levels';
import { localeOfLanguage } from '../../i18n/locale';
import { levelText } from '../../i18n/levels';
import { mapGradedScores } from '../arguments/graded-scores';
import { readLanguage, readSchemeArgument } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { languageParameter, schemeParameter, scoreParameter, specialDeductionsParameter } from '../parameters';
import { scoringSource } from '../sources';

export const grade: FunctionDefinition = {
  id: 'GRADE',
  group: 'scoring',
  since: '0.1.0',
  summary: {
    'zh-CN': '得分对应的星级名称（70 达标级、80 三星级、90 四星级、95 五星级，含下限）',
    'en-US': 'Name of the star level of a score (70 qualified, 80 three-star, 90 four-star, 95 five-star; lower bounds inclusive)',
  },
  notes: [
    {
      'zh-CN': '不会从得分中减去特别扣分：请用 CERT.LEVEL，或把已扣分的得分与项数一起给出；5 项及以上为不合格（仅 GB/T 27922）。',
      'en-US':
        'It does not subtract special deductions: use CERT.LEVEL, or give the score after deductions together with their number; five or more fail (GB/T 27922 only).',
    },
    {
      'zh-CN': '单元格里的得分先按 9 位小数取值再比较，消除二进制误差：SUM 得到的 94.99999999999888 是五星级，94.999999 不是。',
      'en-US':
        'A score from a cell is taken to 9 decimals before it is compared, which removes binary noise: a native SUM of 94.99999999999888 is five-star, 94.999999 is not.',
    },
    {
      'zh-CN': '空白返回空文本；但 Windows/Mac 桌面版把空白单元格当作 0 传入，结果为不合格。请写 =IF(A1="","",CERT.GRADE(A1))。',
      'en-US':
        'A blank gives empty text; but Excel on the desktop hands a blank cell over as 0, which is not qualified. Write =IF(A1="","",CERT.GRADE(A1,,,"en")).',
    },
  ],
  source: scoringSource,
  parameters: [scoreParameter, schemeParameter, specialDeductionsParameter, languageParameter],
  compute: ([score, scheme, specialDeductions, language]) => {
    const levels = readSchemeArgument(scheme);
    if (!levels.ok) return levels;
    const words = readLanguage(language);
    if (!words.ok) return words;
    const locale = localeOfLanguage(words.value);
    return mapGradedScores(score, specialDeductions, (value, deductions) => levelText(levelOf(value, levels.value, deductions), locale));
  },
  examples: [
    { args: [95], gives: '五星级', shows: { 'zh-CN': '下限包含在内', 'en-US': 'Lower bounds are inclusive' } },
    { args: [94.999999], gives: '四星级', shows: { 'zh-CN': '不会因四舍五入越级', 'en-US': 'No level is reached by rounding' } },
    { args: [96, null, 5], gives: '不合格', shows: { 'zh-CN': '特别扣分 5 项', 'en-US': 'Five special deductions' } },
    { args: [86.3, null, null, 'en'], gives: 'three-star', shows: { 'zh-CN': '英文结果', 'en-US': 'In English' } },
    { args: [101], gives: { error: 'score_out_of_range' }, shows: { 'zh-CN': '超出范围', 'en-US': 'Out of range' } },
  ],
};
