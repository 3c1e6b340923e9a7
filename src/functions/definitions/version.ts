import type { Locale } from '../../core/local-text';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { editionsInForce, type Edition } from '../editions';
import { languageParameter } from '../parameters';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['项目', '名称', '版本', '来源'],
  'en-US': ['Item', 'Name', 'Edition', 'Source'],
};

const cellsOf = ({ item, name, edition, source }: Edition, locale: Locale): string[] =>
  [item, name, edition, source].map((text) => (typeof text === 'string' ? text : text[locale]));

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
    const locale = localeOfLanguage(words.value);
    return accept([HEADER[locale], ...editionsInForce.map((entry) => cellsOf(entry, locale))]);
  },
  examples: [
    {
      args: [],
      gives: [HEADER['zh-CN'], ...editionsInForce.map((entry) => cellsOf(entry, 'zh-CN'))],
      shows: { 'zh-CN': '全部版本', 'en-US': 'All editions' },
    },
    { args: ['fr'], gives: { error: 'language_unknown' }, shows: { 'zh-CN': '语言未知', 'en-US': 'An unknown language' } },
  ],
};
