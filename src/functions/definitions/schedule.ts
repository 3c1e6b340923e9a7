import { schedule as scheduleStages } from '../../core/lifecycle/schedule';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { certificationProcess } from '../../standards/certification-process';
import { SCHEDULE_HEADER, stageWords } from '../answers/schedule-words';
import { readDateArgument } from '../arguments/dates';
import { FIRST_APPLICATION, readPlan } from '../arguments/schedule';
import { readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { languageParameter } from '../parameters';
import { processSource } from '../sources';

/** The days of the example, stage by stage. */
const EXAMPLE_DAYS: readonly (readonly (string | number)[])[] = [
  ['', 46_256],
  [46_287, 46_317],
  [46_348, 46_348],
  [46_362, 46_376],
  [46_363, 46_379],
  [46_409, 46_440],
  [46_774, 46_805],
  [47_140, 47_171],
  [47_413, 47_444],
  [47_504, 47_535],
];

export const schedule: FunctionDefinition = {
  id: 'SCHEDULE',
  group: 'lifecycle',
  since: '0.2.0',
  summary: {
    'zh-CN': '由申请日期推算认证各阶段的最早与最晚日期，从准备到证书到期（含表头的溢出区域）',
    'en-US': 'Earliest and latest day of every stage from the date of application: preparation to expiry (spills with a header row)',
  },
  notes: [
    {
      'zh-CN': '日期为 Excel 序列值，请将这两列设为日期格式。',
      'en-US': 'Days come back as Excel serial numbers: format the two columns as dates.',
    },
    {
      'zh-CN': '初审 2–4 周与现场 1–3 天包含在到获证的总周期内，不重复计算；准备与体系运行 3 个月在申请之前。',
      'en-US':
        'Review (2–4 weeks) and site visit (1–3 days) lie within the time up to the certificate and are counted once; preparation and the 3 months of operation come before the application.',
    },
    {
      'zh-CN': '体系运行只有最晚日期，最早一格为空。监督评审、复评与到期由颁证日期推算，故为一段区间。',
      'en-US':
        'Of the operation only the latest day is known; its earliest is empty. Surveillance, recertification and expiry follow from the day of issue and so are spans.',
    },
    {
      'zh-CN':
        '月份按 EDATE 规则推算：目标月没有该日时取月末。到期按“3 年减 1 天”、复评按“发证满 33 个月起”、监督评审按发证周年、现场评审紧接初审，均为默认算法。',
      'en-US':
        'Months are added as EDATE does: the last day of a month that is too short. Expiry as 3 years less one day, recertification from 33 months on, surveillance on the anniversary and the site audit straight after the review are defaults.',
    },
  ],
  source: processSource,
  parameters: [
    {
      name: 'start',
      label: { 'zh-CN': '申请日期', 'en-US': 'start' },
      help: {
        'zh-CN': '提交认证申请的日期：日期单元格，或如 2026-11-22、2026.11.22、2026年11月22日 的文本；不早于 1900-06-01',
        'en-US': 'Day of the application: a date cell, or text such as 2026-11-22 or 2026/11/22; not before 1900-06-01',
      },
      since: '0.2.0',
    },
    {
      name: 'plan',
      label: { 'zh-CN': '周期方案', 'en-US': 'plan' },
      help: {
        'zh-CN': '申请至获证 或 3m（默认）：共 1–3 个月；评审至获证 或 audit：评审全程 2–3 个月',
        'en-US':
          '"3m" (default): 1–3 months from application to certificate; "audit": 2–3 months for the whole audit up to the certificate',
      },
      optional: true,
      choices: [
        {
          'zh-CN': '申请至获证',
          'en-US': '3m',
          meaning: { 'zh-CN': '即 3m：共 1–3 个月', 'en-US': '1–3 months from application to certificate' },
        },
        {
          'zh-CN': '评审至获证',
          'en-US': 'audit',
          meaning: { 'zh-CN': '即 audit：评审全程 2–3 个月', 'en-US': '2–3 months for the whole audit' },
        },
      ],
      since: '0.2.0',
    },
    languageParameter,
  ],
  compute: ([start, plan, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const application = readDateArgument(start, 'start', FIRST_APPLICATION);
    if (!application.ok) return application;
    const reading = readPlan(plan);
    if (!reading.ok) return reading;
    const locale = localeOfLanguage(words.value);
    return accept([
      SCHEDULE_HEADER[locale],
      ...scheduleStages(application.value, reading.value, certificationProcess.stages).map(({ stage, earliest, latest }) => {
        const [name, basis, source] = stageWords(stage, reading.value, locale);
        return [name, earliest ?? '', latest, basis, source];
      }),
    ]);
  },
  formats: [null, 'date', 'date', null],
  examples: [
    {
      args: ['2026-11-22', 'audit'],
      gives: [
        SCHEDULE_HEADER['zh-CN'],
        ...certificationProcess.stages.map((stage, index) => {
          const [name, basis, source] = stageWords(stage, 'audit', 'zh-CN');
          return [name, ...(EXAMPLE_DAYS[index] ?? []), basis, source];
        }),
      ],
      shows: {
        'zh-CN': '2026-11-22 申请、评审全程 2–3 个月：最早 2027-01-22 获证',
        'en-US': 'Application on 2026-11-22, 2–3 months for the audit: certificate on 2027-01-22 at the earliest',
      },
    },
    {
      args: ['2026年13月1日'],
      englishArgs: ['2026-13-01'],
      gives: { error: 'date_invalid' },
      shows: { 'zh-CN': '没有 13 月', 'en-US': 'There is no month 13' },
    },
    {
      args: ['2026-11-22', '半年'],
      englishArgs: ['2026-11-22', 'half a year'],
      gives: { error: 'plan_unknown' },
      shows: { 'zh-CN': '方案未知', 'en-US': 'An unknown plan' },
    },
  ],
};
