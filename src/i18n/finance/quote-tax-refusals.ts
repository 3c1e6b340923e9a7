import type { TaxRateRefusal } from '../../core/finance/quote/tax-in-force';
import { isoDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';
import { validityText } from './card-choice-refusals';

const SENTENCES: Readonly<Record<Locale, (name: string, date: string, validity: string) => string>> = {
  'zh-CN': (name, date, validity) => `“${name}”在 ${date} 不适用，适用期：${validity}。请另选税率。`,
  'en-US': (name, date, validity) => `“${name}” does not hold on ${date}; it holds ${validity}. Choose another rate.`,
};

/** Why a rate of tax cannot be reckoned with on a day, naming the rate, the day and when it holds. */
export function taxRateSentence(refusal: TaxRateRefusal, locale: Locale): string {
  return SENTENCES[locale](refusal.name[locale], isoDate(refusal.date), validityText(refusal, locale));
}
