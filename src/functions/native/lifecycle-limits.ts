import type { LocalText } from '../../core/local-text';

/** Domain of the forms that reckon with dates. */
export const DATE_LIMITS: LocalText = {
  'zh-CN': '单元格中的日期须为日期（数字），写成文本的日期得 #N/A；直接写在公式里的日期文本在转换时定为序列值。',
  'en-US':
    'Dates in cells are true dates (numbers): those stored as text give #N/A. A date written into the formula as text becomes its serial number on conversion.',
};
