import type { CompareRefusal } from '../../core/finance/compare/compare-refusal';
import type { Locale } from '../../core/local-text';
import { quoteRefusalSentence } from './quote-refusals';

type TaxUnknown = Extract<CompareRefusal, { code: 'compared_tax_unknown' }>;

const TAX_UNKNOWN: Readonly<Record<Locale, (refusal: TaxUnknown) => string>> = {
  'zh-CN': ({ card, basis }) =>
    `尚未选“${card}”所列价格含不含税，不能换算成${basis === 'gross' ? '价税合计' : '不含税价'}；请在窗格中该标准下选“价格含税”或“价格不含税”。`,
  'en-US': ({ card, basis }) =>
    `It is not chosen whether the prices of “${card}” include VAT, so they cannot be brought to prices ${basis === 'gross' ? 'with' : 'without'} VAT; choose it in the pane, below the card.`,
};

/** The sentence that tells why a body has no fee to compare, and what to do about it. */
export function compareRefusalSentence(refusal: CompareRefusal, locale: Locale): string {
  return refusal.code === 'compared_tax_unknown' ? TAX_UNKNOWN[locale](refusal) : quoteRefusalSentence(refusal, locale);
}
