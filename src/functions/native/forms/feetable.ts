import { isTrial } from '../card-part';
import { fixedAuditType } from '../fee-parts';
import { fixedLocale } from '../fixed-locale';
import type { NativeRecord } from '../native-form';

export const feetableForm: NativeRecord = {
  id: 'FEETABLE',
  form: {
    kind: 'table',
    // The trial fee standard does not change: its figures stand as they are.
    cells: ([auditType, language, card], answer) => {
      const type = fixedAuditType(auditType);
      return isTrial(card) && type !== null && type !== 'refused' && fixedLocale(language) !== null ? answer : null;
    },
  },
  limits: {
    'zh-CN': '试行收费标准的固定数值；评审类型与语言须写在公式里，不引用单元格。自备的收费标准只保留数值。',
    'en-US':
      'The fixed figures of the trial fee standard; audit type and language are written in the formula, not taken from cells. By a rate card of your own the values stay.',
  },
};
