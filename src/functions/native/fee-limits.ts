import type { LocalText } from '../../core/local-text';

/** Where the native forms of BAND, PERSONDAYS and FEE equal the functions. */
export const CARD_LIMITS: LocalText = {
  'zh-CN':
    '人数为数字（“1,200人”之类的文本得 #N/A）。评审类型等词语按原样比较，首尾空格不计，全角字母不识别。自备收费标准须是函数能接受的区域：公式不再检查区间之间的空缺与重叠、小数位数和未知项目，其中的数须为数字，项目名称首尾无空格。',
  'en-US':
    'The headcount is a number (texts such as "1,200 people" give #N/A). Words such as the audit type are compared as they are, outer blanks aside; full-width letters are not understood. A rate card of your own must be one the function takes: the formula does not look for gaps and overlaps between bands, decimals or unknown items; its figures must be numbers, and names have no blanks around them.',
};
