import { isBlank, isCellError } from '../../core/cells/cell';
import { readCount } from '../../core/cells/read-number';
import { meaningOf, type ManagersRule } from '../../core/cells/words';
import { rational, toCellNumber } from '../../core/exact';
import type { Locale } from '../../core/local-text';
import { managerPoints, managersShort, requiredManagers } from '../../core/managers/managers';
import { accept, refuse, type Result } from '../../core/result';
import { scoreForCell } from '../../core/scoring/score';
import { localeOfLanguage } from '../../i18n/locale';
import { serviceManagerRules } from '../../standards/service-managers';
import { isLeftOut, readLanguage, singleCell } from '../arguments/single';
import type { Argument, FunctionDefinition } from '../definition';
import { languageParameter } from '../parameters';
import { managersSource } from '../sources';

const { share, points, shortfall } = serviceManagerRules;
const CLAUSE = { share: rational(share.numerator, share.denominator), points: rational(points.numerator, points.denominator) };

/** Column names of the answer. */
export const MANAGERS_HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['应有持证人数', '缺少人数', '5.1.2.2 得分'],
  'en-US': ['Certified managers required', 'Shortfall', 'Points of 5.1.2.2'],
};

/** Service management staff: a whole number of 1 or more. Blank and 0 are refused alike. */
function readStaff(argument: Argument | undefined): Result<number> {
  const cell = singleCell(argument, 'managementStaff');
  if (!cell.ok) return cell;
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const staff = readCount(cell.value, 'managementStaff');
  return staff === null || staff < 1 ? refuse({ code: 'management_staff_invalid', value: cell.value }) : accept(staff);
}

/** Certified managers among the staff; null when nothing is said of them. */
function readCertified(argument: Argument | undefined, staff: number): Result<number | null> {
  const cell = singleCell(argument, 'certified');
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return accept(null);
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const certified = readCount(cell.value, 'certified');
  if (certified === null) return refuse({ code: 'certified_invalid', value: cell.value });
  return certified > staff ? refuse({ code: 'certified_above_staff', certified, staff }) : accept(certified);
}

/** How a shortfall loses points; our default when it is left out. */
export function readManagersRule(argument: Argument | undefined): Result<ManagersRule> {
  const cell = singleCell(argument, 'rule');
  if (!cell.ok) return cell;
  if (isLeftOut(cell.value)) return accept(shortfall.value);
  if (isCellError(cell.value)) return refuse({ code: 'excel_error', error: cell.value.code });
  const rule = typeof cell.value === 'string' ? meaningOf('managersRule', cell.value) : undefined;
  return rule === undefined ? refuse({ code: 'managers_rule_unknown', value: cell.value }) : accept(rule);
}

export const managers: FunctionDefinition = {
  id: 'MANAGERS',
  group: 'scoring',
  since: '0.2.0',
  summary: {
    'zh-CN': '持证售后服务管理师：应有人数（服务管理人员的 10%，进一取整）、缺少人数、5.1.2.2 得分（满分 5 分；含表头的溢出区域）',
    'en-US': 'Certified managers: required (10% of service management staff, rounded up), shortfall, points (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '服务管理人员指总部各服务相关部门的基层、中层、高层负责人，加上分支机构和服务网点的负责人。',
      'en-US':
        'Service management staff are the heads at every level (grass-roots, middle, senior) of the service-related departments at head office, plus the managers of branches and outlets.',
    },
    {
      'zh-CN': '10% 与 5 分出自标准条款的资料；进一取整与按比例扣分是本工具的默认算法，以认证机构规则为准，可改为“全有或全无”。',
      'en-US':
        "The 10% and the 5 points come from material on the clause; rounding up and losing points in proportion are defaults of this tool, the certification body's rules prevail, and all-or-nothing can be chosen.",
    },
    {
      'zh-CN': '未给出持证人数时，后两格为空。空白单元格在桌面版按 0 传入，即没有人持证；网页版为未给出。',
      'en-US':
        'While the number of certified managers is not given, the last two cells are empty. A blank cell arrives as 0 on the desktop, that is nobody certified; on the web as not given.',
    },
    {
      'zh-CN':
        '得分截取 8 位小数，不进位。要在评分表中精确计入三分之一等分数，请将 5.1.2.2 判为“抽样”：抽样数填应有人数，不符合数填缺少人数。',
      'en-US':
        'The points are cut, not rounded, at eight decimals. To count thirds and the like exactly in a scoring table, judge 5.1.2.2 as sampled: the number required as samples, the shortfall as nonconforming.',
    },
  ],
  source: managersSource,
  parameters: [
    {
      name: 'managementStaff',
      label: { 'zh-CN': '服务管理人员数', 'en-US': 'managementStaff' },
      help: {
        'zh-CN': '总部服务相关部门各级负责人，加分支机构和网点负责人：不小于 1 的整数',
        'en-US': 'Heads at every level of service departments at head office, plus branch and outlet managers: a whole number of 1 or more',
      },
      since: '0.2.0',
    },
    {
      name: 'certified',
      label: { 'zh-CN': '持证人数', 'en-US': 'certified' },
      help: {
        'zh-CN': '其中已持证的售后服务管理师人数，0 到服务管理人员数的整数；省略时只算应有人数',
        'en-US':
          'Certified after-sales service managers among them, from 0 to all of them; when left out only the number required is given',
      },
      optional: true,
      since: '0.2.0',
    },
    {
      name: 'rule',
      label: { 'zh-CN': '扣分方式', 'en-US': 'rule' },
      help: { 'zh-CN': '按比例（默认）或 全有或全无', 'en-US': 'proportional (default) or all-or-nothing' },
      choices: [
        { 'zh-CN': '按比例', 'en-US': 'proportional' },
        { 'zh-CN': '全有或全无', 'en-US': 'all-or-nothing' },
      ],
      optional: true,
      since: '0.2.0',
    },
    languageParameter,
  ],
  compute: ([staffArgument, certifiedArgument, ruleArgument, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const staff = readStaff(staffArgument);
    if (!staff.ok) return staff;
    const certified = readCertified(certifiedArgument, staff.value);
    if (!certified.ok) return certified;
    const rule = readManagersRule(ruleArgument);
    if (!rule.ok) return rule;
    const required = requiredManagers(staff.value, CLAUSE);
    const header = MANAGERS_HEADER[localeOfLanguage(words.value)];
    if (certified.value === null) return accept([header, [required, '', '']]);
    const earned = managerPoints(required, certified.value, rule.value, CLAUSE);
    return accept([header, [required, managersShort(required, certified.value), toCellNumber(scoreForCell(earned))]]);
  },
  examples: [
    {
      args: [25, 2],
      gives: [
        ['应有持证人数', '缺少人数', '5.1.2.2 得分'],
        [3, 1, 3.33333333],
      ],
      shows: { 'zh-CN': '25 人应有 3 人，缺 1 人', 'en-US': '25 people need 3; one is missing' },
    },
    {
      args: [25, 2, '全有或全无'],
      gives: [
        ['应有持证人数', '缺少人数', '5.1.2.2 得分'],
        [3, 1, 0],
      ],
      shows: { 'zh-CN': '全有或全无', 'en-US': 'All or nothing' },
    },
    {
      args: [30, null, null, 'en'],
      gives: [
        ['Certified managers required', 'Shortfall', 'Points of 5.1.2.2'],
        [3, '', ''],
      ],
      shows: { 'zh-CN': '只算应有人数', 'en-US': 'Only the number required' },
    },
    {
      args: [0, 1],
      gives: { error: 'management_staff_invalid' },
      shows: { 'zh-CN': '至少 1 人', 'en-US': 'At least one person' },
    },
    {
      args: [25, 30],
      gives: { error: 'certified_above_staff' },
      shows: { 'zh-CN': '持证人数不能多于服务管理人员数', 'en-US': 'No more certified managers than staff' },
    },
  ],
};
