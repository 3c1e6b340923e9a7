import { isCellError } from '../../core/cells/cell';
import { readCount } from '../../core/cells/read-number';
import { meaningOf, type StandardId } from '../../core/cells/words';
import { toCellNumber } from '../../core/exact';
import type { Locale } from '../../core/local-text';
import { accept, refuse, type Result } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { indicatorLists } from '../../standards/indicator-list';
import type { StandardProvenance } from '../../standards/standard';
import { isLeftOut, readLanguage, singleCell } from '../arguments/single';
import type { Argument, FunctionDefinition } from '../definition';
import { languageParameter } from '../parameters';
import { indicatorsSource } from '../sources';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['条款', '指标', '分值', '来源'],
  'en-US': ['Clause', 'Indicator', 'Points', 'Source'],
};
/** Over the first column where rows are counted by us and are no clauses. */
const NUMBER: Readonly<Record<Locale, string>> = { 'zh-CN': '序号', 'en-US': 'No.' };

/** Where the points come from. */
const PROVENANCE: Readonly<Record<Locale, Readonly<Record<StandardProvenance, string>>>> = {
  'zh-CN': { published: '分值出自公开资料', brief: '分值出自认证资料', default: '默认分值，仅供演练' },
  'en-US': {
    published: 'points from public material',
    brief: 'points from material on the certification',
    default: 'default points, for practice only',
  },
};

const SEPARATOR: Readonly<Record<Locale, string>> = { 'zh-CN': '；', 'en-US': '; ' };

/** The standard a cell names; GB/T 27922-2011 when it is left out. */
function readStandard(argument: Argument | undefined): Result<StandardId> {
  const cell = singleCell(argument, 'standard');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept('gbt27922');
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const standard = typeof cell.value === 'string' ? meaningOf('standard', cell.value) : undefined;
  return standard === undefined ? refuse({ code: 'standard_unknown', value: cell.value }) : accept(standard);
}

/** The level a cell names, 1 up to the deepest; the deepest when it is left out. */
function readLevel(argument: Argument | undefined, deepest: number): Result<number> {
  const cell = singleCell(argument, 'level');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept(deepest);
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const value = readCount(cell.value, 'level');
  return value !== null && value >= 1 && value <= deepest
    ? accept(value)
    : refuse({ code: 'indicator_level_unknown', value: cell.value, deepest });
}

export const indicators: FunctionDefinition = {
  id: 'INDICATORS',
  group: 'scoring',
  since: '0.2.0',
  summary: {
    'zh-CN': '标准的指标清单：条款、指标、分值、来源（含表头的溢出区域）',
    'en-US': "A standard's list of indicators: clause, name, points, source (spills with a header row)",
  },
  notes: [
    {
      'zh-CN':
        'GB/T 27922-2011：1 级为三大类（40、35、25 分，公开数值），2 级为 15 项，3 级（默认）为 16 个评分行。5.1.2.2 的 5 分出自认证资料，2、3 级其余分值均为本工具默认值，来源列逐行注明。',
      'en-US':
        'GB/T 27922-2011: level 1 is its three groups (40, 35 and 25 points, published), level 2 its 15 indicators, level 3 (default) the 16 rows that are scored. The 5 points of clause 5.1.2.2 come from material on the certification; all other points of levels 2 and 3 are defaults of this tool. The source column says which.',
    },
    {
      'zh-CN':
        'SB/T 10401-2006：1 级为 8 类，2 级（默认）为指标，生产企业 27 项、销售服务企业 23 项。没有公布的分值，每项默认 1 分；第一列“序号”由本工具编排，不是条款号。该标准已被 GB/T 27922-2011 代替，仅供学习，不据此发证。',
      'en-US':
        'SB/T 10401-2006: level 1 is its 8 groups, level 2 (default) its indicators, 27 for production enterprises and 23 for sales and service. No points are published, so each counts 1 by default; the first column (No.) holds numbers of ours, not clauses. It was replaced by GB/T 27922-2011: for study, no certificate is issued to it.',
    },
  ],
  source: indicatorsSource,
  parameters: [
    {
      name: 'standard',
      label: { 'zh-CN': '标准', 'en-US': 'standard' },
      help: {
        'zh-CN': '"GB/T 27922-2011"（默认）、"SB/T 10401-2006 生产" 或 "SB/T 10401-2006 销售"',
        'en-US': '"GB/T 27922-2011" (default), "SB/T 10401-2006 production" or "SB/T 10401-2006 sales"',
      },
      choices: [
        { 'zh-CN': 'GB/T 27922-2011', 'en-US': 'GB/T 27922-2011' },
        { 'zh-CN': 'SB/T 10401-2006 生产', 'en-US': 'SB/T 10401-2006 production' },
        { 'zh-CN': 'SB/T 10401-2006 销售', 'en-US': 'SB/T 10401-2006 sales' },
      ],
      optional: true,
      since: '0.2.0',
    },
    {
      name: 'level',
      label: { 'zh-CN': '级别', 'en-US': 'level' },
      help: {
        'zh-CN': '1 为大类；省略为评分的指标。GB/T 27922 可为 1 到 3，SB/T 10401 可为 1 到 2',
        'en-US': '1 for the groups; the indicators that are scored when left out. 1 to 3 for GB/T 27922, 1 to 2 for SB/T 10401',
      },
      optional: true,
      since: '0.2.0',
    },
    languageParameter,
  ],
  compute: ([standardArgument, levelArgument, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const standard = readStandard(standardArgument);
    if (!standard.ok) return standard;
    const { levels, designation, numbered, status } = indicatorLists(standard.value);
    const level = readLevel(levelArgument, levels.length);
    if (!level.ok) return level;
    const locale = localeOfLanguage(words.value);
    const rows = levels[level.value - 1] ?? [];
    const [clauseHeading = '', ...headings] = HEADER[locale];
    return accept([
      [numbered ? NUMBER[locale] : clauseHeading, ...headings],
      ...rows.map(({ clause, name, points, provenance }) => {
        const source = [designation, PROVENANCE[locale][provenance], ...(status ? [status[locale]] : [])];
        return [clause, name[locale], toCellNumber(points), source.join(SEPARATOR[locale])];
      }),
    ]);
  },
  examples: [
    {
      args: [null, 1],
      gives: [
        ['条款', '指标', '分值', '来源'],
        ['5.1', '售后服务体系', 40, 'GB/T 27922-2011；分值出自公开资料'],
        ['5.2', '商品服务', 35, 'GB/T 27922-2011；分值出自公开资料'],
        ['5.3', '顾客服务', 25, 'GB/T 27922-2011；分值出自公开资料'],
      ],
      shows: { 'zh-CN': '三大类', 'en-US': 'The three groups' },
    },
    {
      args: ['SB/T 10401-2006 销售', 1, 'en'],
      gives: [
        ['No.', 'Indicator', 'Points', 'Source'],
        ...(
          [
            ['1', 'Service culture', 4],
            ['2', 'Service rules', 4],
            ['3', 'Service system', 3],
            ['4', 'Product assurance', 3],
            ['5', 'Delivery and installation', 2],
            ['6', 'Customer complaints', 3],
            ['7', 'Customer management', 2],
            ['8', 'Service improvement', 2],
          ] as const
        ).map((row) => [
          ...row,
          'SB/T 10401-2006; default points, for practice only; replaced by GB/T 27922-2011: for study, no certificate is issued to it',
        ]),
      ],
      shows: { 'zh-CN': '旧标准的 8 类', 'en-US': 'The eight groups of the predecessor' },
    },
    {
      args: ['SB/T 10401-2006 生产', 3],
      gives: { error: 'indicator_level_unknown' },
      shows: { 'zh-CN': '旧标准只有两级', 'en-US': 'The predecessor has two levels' },
    },
  ],
};
