import { amountInWords } from '../../core/finance/amount-in-words/amount-in-words';
import type { AmountRefusal } from '../../core/finance/amount-in-words/amount-limit';
import type { Locale } from '../../core/local-text';

/** Why an amount has no words, naming it and the limit; amounts beyond words come in digits. */
const SENTENCES: Readonly<Record<Locale, (refusal: AmountRefusal) => string>> = {
  'zh-CN': ({ fen, limitFen }) => `金额${amountInWords(fen, 'zh-CN')}超出大写范围，应小于${amountInWords(limitFen, 'zh-CN')}。`,
  'en-US': ({ fen, limitFen }) =>
    `The amount of ${amountInWords(fen, 'en-US').toLowerCase()} is too large for words: it must be below ${amountInWords(limitFen, 'en-US')}.`,
};

/** The sentence that tells a user why an amount has no words. */
export function amountRefusalSentence(refusal: AmountRefusal, locale: Locale): string {
  return SENTENCES[locale](refusal);
}
