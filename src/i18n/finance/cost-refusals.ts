import type { CostRefusal } from '../../core/finance/total-cost/cost-refusal';
import type { Locale } from '../../core/local-text';
import { COST_WORDS } from './cost-words';
import { moneyText } from './quote-figures';

type Sentences = { readonly [C in CostRefusal['code']]: (refusal: Extract<CostRefusal, { code: C }>) => string };

const zh = COST_WORDS['zh-CN'];
const en = COST_WORDS['en-US'];

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  'zh-CN': {
    cost_not_an_amount: ({ line, year, case: one, text }) =>
      `${zh.lines[line]}，${zh.year(year)}（${zh.cases[one]}）：“${text}”不是以元为单位、最多两位小数的金额。`,
    cost_not_hours: ({ line, year, case: one, text }) =>
      `${zh.lines[line]}，${zh.year(year)}（${zh.cases[one]}）：“${text}”不是 0 或以上的工时数。`,
    cost_case_missing: ({ line, year, missing }) =>
      `${zh.lines[line]}，${zh.year(year)}：缺${missing.map((one) => zh.cases[one]).join('、')}；低、预期、高三格要么都填，要么都空（没有就填 0）。`,
    cost_wrong_sign: ({ line, year, case: one, amountFen }) =>
      `${zh.lines[line]}，${zh.year(year)}（${zh.cases[one]}）：${moneyText(amountFen)}，${line === 'subsidy' ? '补贴应为 0 或负数' : '费用不能小于 0'}。`,
    cost_out_of_order: ({ line, year, less, lessFen, more, moreFen }) =>
      `${zh.lines[line]}，${zh.year(year)}：${zh.cases[less]} ${moneyText(lessFen)} 大于${zh.cases[more]} ${moneyText(moreFen)}；应为低 ≤ 预期 ≤ 高。`,
    hourly_rate_missing: () => '已填内部工时，但没有填每小时人工成本。',
    hourly_rate_not_an_amount: ({ text }) => `每小时人工成本“${text}”不是 0 元或以上、最多两位小数的金额。`,
  },
  'en-US': {
    cost_not_an_amount: ({ line, year, case: one, text }) =>
      `${en.lines[line]}, year ${String(year)} (${en.cases[one]}): “${text}” is no amount in yuan with at most two decimals.`,
    cost_not_hours: ({ line, year, case: one, text }) =>
      `${en.lines[line]}, year ${String(year)} (${en.cases[one]}): “${text}” is no number of hours of 0 or more.`,
    cost_case_missing: ({ line, year, missing }) =>
      `${en.lines[line]}, year ${String(year)}: ${missing.map((one) => en.cases[one]).join(' and ')} missing; fill low, expected and high, or none of them (0 where there is no cost).`,
    cost_wrong_sign: ({ line, year, case: one, amountFen }) =>
      `${en.lines[line]}, year ${String(year)} (${en.cases[one]}): ${moneyText(amountFen)}, but ${line === 'subsidy' ? 'a subsidy is 0 or below' : 'a cost cannot be below 0'}.`,
    cost_out_of_order: ({ line, year, less, lessFen, more, moreFen }) =>
      `${en.lines[line]}, year ${String(year)}: ${en.cases[less]} ${moneyText(lessFen)} is more than ${en.cases[more]} ${moneyText(moreFen)}; low ≤ expected ≤ high is needed.`,
    hourly_rate_missing: () => 'Internal hours are typed, but not what an hour costs.',
    hourly_rate_not_an_amount: ({ text }) =>
      `“${text}” for an hour of internal effort is no amount of 0 yuan or more with at most two decimals.`,
  },
};

/** What is wrong in a scenario, as a sentence. */
export function costRefusalSentence(refusal: CostRefusal, locale: Locale): string {
  const sentence = SENTENCES[locale][refusal.code] as (refusal: CostRefusal) => string;
  return sentence(refusal);
}
