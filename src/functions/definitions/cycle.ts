import { cycleAudits } from '../../core/fees/cycle-audits';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { cycleRows } from '../answers/cycle-rows';
import { readYearlyHeadcounts, readYears } from '../arguments/headcounts';
import { readRateCardArgument } from '../arguments/rate-card';
import { readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { languageParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

export const cycle: FunctionDefinition = {
  id: 'CYCLE',
  group: 'fees',
  since: '0.2.0',
  summary: {
    'zh-CN': '逐年认证费用：年度、评审、人数、人日、费用、累计、说明，末尾为合计（含表头的溢出区域）',
    'en-US':
      'Fees year by year: year, audit, headcount, person-days, fee, running total, why, ending with totals (spills with a header row)',
  },
  notes: [
    {
      'zh-CN':
        '证书三年有效：第 1 年初次评审，第 2、3 年各一次监督评审，第 3 年末（第 33–36 个月）复评，复评开启下一张证书；因此第 4 年没有评审，第 5、6 年再监督。每次评审一行。',
      'en-US':
        'A certificate is valid three years: initial audit in year 1, one surveillance each in years 2 and 3, recertification at the end of year 3 (months 33–36), which opens the next certificate; so year 4 has no audit, and years 5 and 6 have surveillance again. One line per audit.',
    },
    {
      'zh-CN': '最后一年有复评时给出两个合计：不含与含该次复评。1200 人三年：90000 与 125000；复评所含年金属于下一张证书。不含差旅食宿。',
      'en-US':
        'Where the last year has a recertification there are two totals, without and with it. 1,200 people for three years: 90,000 and 125,000; the annual fee of the recertification belongs to the next certificate. Travel and lodging are not included.',
    },
    {
      'zh-CN': '年数 1 到 12（本插件的限制）。人数给一个（各年相同）或每年一个；空白人数会被拒绝。',
      'en-US': '1 to 12 years (a limit of this add-in). Give one headcount for all years or one per year; blank ones are refused.',
    },
  ],
  source: feeSource,
  parameters: [
    {
      name: 'headcounts',
      label: { 'zh-CN': '人数', 'en-US': 'headcounts' },
      help: {
        'zh-CN': '员工总人数（含服务网点）：一个，或每年一个的一列（行）',
        'en-US': 'All employees, outlets included: one headcount, or one per year in a column or row',
      },
      since: '0.2.0',
    },
    {
      name: 'years',
      label: { 'zh-CN': '年数', 'en-US': 'years' },
      help: { 'zh-CN': '1 到 12 的整数，默认 3（一张证书）', 'en-US': 'A whole number from 1 to 12, 3 (one certificate) by default' },
      optional: true,
      since: '0.2.0',
    },
    rateCardParameter,
    { ...languageParameter, since: '0.2.0' },
  ],
  compute: ([headcounts, years, rateCard, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const count = readYears(years);
    if (!count.ok) return count;
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    const yearly = readYearlyHeadcounts(headcounts, count.value);
    if (!yearly.ok) return yearly;
    const audits = cycleAudits(yearly.value, card.value);
    return audits.ok ? accept(cycleRows(audits.value, card.value, localeOfLanguage(words.value))) : audits;
  },
  formats: [null, null, null, null, 'money', 'money', null],
  examples: [
    {
      args: [1200],
      gives: [
        ['年度', '评审', '人数', '人日', '费用（元）', '累计（元）', '说明'],
        [1, '初次评审', 1200, 16, 53000, 53000, '人数区间 1176-1550'],
        [
          2,
          '监督评审',
          1200,
          5.5,
          18500,
          71500,
          '人数区间 1176-1550，按当年人数计费；同一资料另称监督评审约为初次评审时间的三分之一；以人日数表为准',
        ],
        [
          3,
          '监督评审',
          1200,
          5.5,
          18500,
          90000,
          '人数区间 1176-1550，按当年人数计费；同一资料另称监督评审约为初次评审时间的三分之一；以人日数表为准',
        ],
        [
          3,
          '复评',
          1200,
          10,
          35000,
          125000,
          '人数区间 1176-1550，第 33–36 个月进行，所含年金属于下一张证书；同一资料另称复评与初次评审相同，申请费可免；以人日数表为准',
        ],
        [
          '',
          '合计（不含第 3 年复评）',
          '',
          27,
          90000,
          '',
          '证书周期费用：初次评审与两次监督评审；试行/历史参考价,以认证机构现行公开收费为准；不含差旅食宿',
        ],
        ['', '合计（含第 3 年复评）', '', 37, 125000, '', '试行/历史参考价,以认证机构现行公开收费为准；不含差旅食宿'],
      ],
      shows: { 'zh-CN': '1200 人，三年', 'en-US': '1,200 people, three years' },
    },
    {
      args: [[[1200], [1600]], 3],
      gives: { error: 'headcounts_per_year' },
      shows: { 'zh-CN': '两个人数对不上三年', 'en-US': 'Two headcounts for three years' },
    },
  ],
};
