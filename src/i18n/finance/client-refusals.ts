import { quote } from '../../core/cells/cell';
import type { ClientRefusal, RowRefusal } from '../../core/finance/batch/client-refusal';
import type { Locale } from '../../core/local-text';
import { refusalReason } from '../refusals';
import { quoteRefusalSentence } from './quote-refusals';

type Sentences = { readonly [C in ClientRefusal['code']]: (refusal: Extract<ClientRefusal, { code: C }>) => string };

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  'zh-CN': {
    client_name_missing: () => '没有名称，请补上客户名称。',
    outlet_count_invalid: ({ value }) => `网点数“${quote(value)}”无效，应为 0 或以上的整数。`,
    outlet_figure_invalid: ({ value, position }) =>
      `第 ${position} 个网点的人数“${value}”无效，应为 1 或以上的整数；几个网点之间请用顿号分开，如 30、25。`,
    outlet_headcounts_needed: ({ outlets, card, why }) =>
      why === 'timed'
        ? `只有网点数 ${outlets}：收费标准“${card}”按各网点人数计人日，请填写各网点的人数，如 30、25。`
        : `只有网点数 ${outlets}：总人数不含网点人员，请填写各网点的人数，如 30、25。`,
  },
  'en-US': {
    client_name_missing: () => 'There is no name; please give the client’s name.',
    outlet_count_invalid: ({ value }) => `The number of outlets "${quote(value)}" is not valid; it must be a whole number of 0 or more.`,
    outlet_figure_invalid: ({ value, position }) =>
      `Outlet ${position}: the headcount "${value}" is not valid; it must be a whole number of 1 or more. Put semicolons between several outlets: 30; 25.`,
    outlet_headcounts_needed: ({ outlets, card, why }) =>
      why === 'timed'
        ? `Only the number of outlets is given, ${outlets}: the rate card "${card}" times each outlet by its headcount. Please give them, such as 30; 25.`
        : `Only the number of outlets is given, ${outlets}: their people are not in the headcount. Please give each outlet's headcount, such as 30; 25.`,
  },
};

/** What a headcount must be, in the place of the full stop of a sentence that does not say so itself. */
const HEADCOUNT_LIMIT: Readonly<Record<Locale, string>> = {
  'zh-CN': '，应为不小于 1 的整数。',
  'en-US': '; it must be a whole number of 1 or more.',
};
const WITHOUT_LIMIT: ReadonlySet<string> = new Set(['boolean_value', 'headcount_not_whole', 'not_a_number', 'value_missing']);

/** The sentence that tells why a client has no price, naming the value and the limit. */
export function rowRefusalSentence(row: RowRefusal, locale: Locale): string {
  switch (row.by) {
    case 'cell': {
      const reason = refusalReason(row.refusal, locale);
      return WITHOUT_LIMIT.has(row.refusal.code) ? reason.replace(/[.。]$/u, HEADCOUNT_LIMIT[locale]) : reason;
    }
    case 'quote':
      return quoteRefusalSentence(row.refusal, locale);
    case 'client':
      return (SENTENCES[locale][row.refusal.code] as (refusal: ClientRefusal) => string)(row.refusal);
  }
}
