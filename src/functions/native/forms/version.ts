import { editionRows } from '../../answers/edition-rows';
import { wordsInLanguage } from '../language-part';
import type { NativeCell, NativeRecord } from '../native-form';

export const versionForm: NativeRecord = {
  id: 'VERSION',
  form: {
    kind: 'table',
    // What the workbook was calculated by stays as it is: the other formulas no longer follow the add-in either.
    cells: ([language]) => {
      const english = editionRows('en-US');
      const table: NativeCell[][] = [];
      for (const [index, chinese] of editionRows('zh-CN').entries()) {
        const words = wordsInLanguage(language, { 'zh-CN': chinese, 'en-US': english[index] ?? [] });
        if (words === null) return null;
        table.push(words);
      }
      return table;
    },
  },
  limits: {
    'zh-CN': '转换时的版本，成为固定文本，不再随插件升级变化。',
    'en-US': 'The editions at the time of conversion, as plain text: they no longer follow updates of the add-in.',
  },
};
