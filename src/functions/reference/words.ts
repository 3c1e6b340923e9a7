import type { Locale } from '../../core/local-text';
import type { FunctionGroup } from '../definition';

/** Headings of the reference. */
export interface ReferenceWords {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<FunctionGroup, string>>;
  readonly syntax: string;
  readonly parameters: string;
  readonly noParameters: string;
  readonly name: string;
  readonly required: string;
  readonly optional: string;
  readonly meaning: string;
  /** Stands before the words to choose from, with its colon. */
  readonly choices: string;
  readonly since: string;
  readonly sinceVersion: (version: string) => string;
  readonly notes: string;
  readonly examples: string;
  readonly formula: string;
  readonly result: string;
  readonly shows: string;
  readonly native: string;
  readonly nativeYes: string;
  readonly nativePerCell: string;
  readonly nativeNo: string;
  readonly nativeExample: (call: string) => string;
  readonly source: string;
  /** Name of the language itself, on the link to the page in it. */
  readonly language: string;
  readonly generated: string;
}

export const referenceWords: Readonly<Record<Locale, ReferenceWords>> = {
  'zh-CN': {
    title: 'CERT 函数参考',
    intro: '在单元格中输入 =CERT. 即可找到这些函数。文字参数中英文均可，不分大小写和全角半角。',
    groups: { scoring: '评分', fees: '费用', whatIf: '假设分析', lifecycle: '流程与日期' },
    syntax: '语法',
    parameters: '参数',
    noParameters: '没有参数。',
    name: '名称',
    required: '必填',
    optional: '可省略',
    meaning: '说明',
    choices: '可选值：',
    since: '起始版本',
    sinceVersion: (version) => `${version} 版起`,
    notes: '说明与注意',
    examples: '示例',
    formula: '公式',
    result: '结果',
    shows: '说明',
    native: '脱离插件使用',
    nativeYes: '可转换为普通公式（Excel 2016、WPS、LibreOffice 7 通用）。',
    nativePerCell: '可转换为普通公式（Excel 2016、WPS、LibreOffice 7 通用）：结果表的每个单元格各成一条公式，位置不变。',
    nativeNo: '没有等价的普通公式；转换时保留数值。',
    nativeExample: (call) => `${call} 对应的普通公式：`,
    source: '依据',
    language: '中文',
    generated: '本页由函数定义生成（npm run docs），请勿手工修改。',
  },
  'en-US': {
    title: 'CERT function reference',
    intro: 'Type =CERT. in a cell to find these functions. Words are taken in Chinese and English, in any case and width.',
    groups: { scoring: 'Scoring', fees: 'Fees', whatIf: 'What-if', lifecycle: 'Process and dates' },
    syntax: 'Syntax',
    parameters: 'Arguments',
    noParameters: 'It takes no arguments.',
    name: 'Name',
    required: 'required',
    optional: 'optional',
    meaning: 'Meaning',
    choices: 'Choices: ',
    since: 'Since',
    sinceVersion: (version) => `since ${version}`,
    notes: 'Notes',
    examples: 'Examples',
    formula: 'Formula',
    result: 'Result',
    shows: 'What it shows',
    native: 'Without the add-in',
    nativeYes: 'Can be converted to native formulas that Excel 2016, WPS and LibreOffice 7 understand.',
    nativePerCell:
      'Can be converted to native formulas that Excel 2016, WPS and LibreOffice 7 understand: one for each cell of the table, in its place.',
    nativeNo: 'There is no native formula for it; a conversion keeps the value.',
    nativeExample: (call) => `The native formula for ${call}:`,
    source: 'Source',
    language: 'English',
    generated: 'This page is made from the function definitions (npm run docs); do not edit it by hand.',
  },
};
