import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { editionRows } from '../answers/edition-rows';
import { readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { languageParameter } from '../parameters';

export const version: FunctionDefinition = {
  id: 'VERSION',
  group: 'lifecycle',
  since: '0.2.0',
  summary: {
    'zh-CN': '插件版本，以及所用标准与收费标准的版本和来源（含表头的溢出区域）',
    'en-US': 'Version of the add-in, and the editions of standard and rate card in use with their sources (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '用于在工作簿中留存计算依据；插件升级后结果随之更新，要保留当时的版本请转换为数值。',
      'en-US': 'Records in a workbook what it was calculated by. It follows updates of the add-in: freeze it to values to keep it.',
    },
  ],
  source: { 'zh-CN': '插件自带的数据文件', 'en-US': "The add-in's own data files" },
  parameters: [languageParameter],
  compute: ([language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    return accept(editionRows(localeOfLanguage(words.value)));
  },
  examples: [
    {
      args: [],
      gives: editionRows('zh-CN'),
      shows: { 'zh-CN': '全部版本', 'en-US': 'All editions' },
    },
    { args: ['fr'], gives: { error: 'language_unknown' }, shows: { 'zh-CN': '语言未知', 'en-US': 'An unknown language' } },
  ],
};
