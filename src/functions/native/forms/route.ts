import type { NativeRecord } from '../native-form';

export const routeForm: NativeRecord = {
  id: 'ROUTE',
  form: null,
  limits: {
    'zh-CN': '没有普通公式写法：最低成本的组合要逐一比较大量组合才能确定，普通公式做不到，转换时保留当前数值。',
    'en-US':
      'None: the cheapest set is found by comparing a great many of them, which no classic formula can do. Conversion keeps the values.',
  },
};
