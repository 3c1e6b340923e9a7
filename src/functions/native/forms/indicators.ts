import type { NativeRecord } from '../native-form';

export const indicatorsForm: NativeRecord = {
  id: 'INDICATORS',
  form: {
    kind: 'table',
    // The list of a standard does not change; where a cell says which, it could, and the table keeps its values.
    cells: (args, answer) => (args.every((argument) => !argument || argument.literal !== undefined) ? answer : null),
  },
  limits: {
    'zh-CN': '清单成为固定的文本与数字。参数引用单元格时只保留当前的值。',
    'en-US': 'The list becomes plain text and numbers. Where an argument refers to a cell only the present values are kept.',
  },
};
