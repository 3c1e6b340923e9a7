import type { RequestField } from '../../core/finance/quote/difference';
import type { Locale } from '../../core/local-text';
import { QUOTE_WORDS } from './quote-words';
import { REQUEST_WORDS } from './request-text';

type OwnKey = 'revision' | 'number' | 'total' | 'taxed' | 'band' | 'days';

const OWN: Readonly<Record<Locale, Readonly<Record<OwnKey, string>> & { readonly line: (item: string) => string }>> = {
  'zh-CN': {
    revision: '修订次数',
    number: '编号',
    total: '合计（分）',
    taxed: '税：净额、税额、价税合计（分）',
    band: '查表人数与人数区间',
    days: '人日：查表、网点、类别、调整',
    line: (item) => `明细：${item}`,
  },
  'en-US': {
    revision: 'Revision',
    number: 'Number',
    total: 'Total (fen)',
    taxed: 'Net, tax, gross (fen)',
    band: 'Headcount and band',
    days: 'Days: table, outlets, categories, adjusted',
    line: (item) => `Line: ${item}`,
  },
};

/** Keys of lists: a line for each of their things. */
const LISTS: Readonly<Record<string, RequestField>> = { outlet: 'outlets', adjustment: 'adjustments', extra: 'extras' };

const LINE = 'line:';

/** What a line of a quote's record is about, for people; its key is for programs. */
export function recordLabel(key: string, locale: Locale): string {
  const own = OWN[locale];
  const fields: Readonly<Record<string, string>> = REQUEST_WORDS[locale].fields;
  const lines: Readonly<Record<string, string>> = QUOTE_WORDS[locale].lines;
  if (key.startsWith(LINE)) return own.line(lines[key.slice(LINE.length)] ?? '');
  return fields[LISTS[key] ?? key] ?? own[key as OwnKey];
}
