import type { Locale } from '../../local-text';
import { beyondWords } from './amount-limit';
import { chineseAmount } from './chinese-amount';
import { englishAmount } from './english-amount';

/** An amount in digits, as it stands where there are no words for it: 人民币100,000,000,000,000.00元. */
function inDigits(fen: bigint, negative: boolean, locale: Locale): string {
  const yuan = String(fen / 100n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const digits = `${yuan}.${String(fen % 100n).padStart(2, '0')}`;
  return locale === 'zh-CN' ? `人民币${negative ? '负' : ''}${digits}元` : `${negative ? 'Minus ' : ''}${digits} yuan`;
}

/**
 * An amount in words: 人民币大写 in Chinese, words with hundredths in English.
 *
 * An amount that `beyondWords` refuses (100 trillion yuan and more) comes in digits, never in wrong words; who must have words asks there first.
 */
export function amountInWords(fen: bigint, locale: Locale): string {
  const negative = fen < 0n;
  const size = negative ? -fen : fen;
  if (beyondWords(fen)) return inDigits(size, negative, locale);
  return locale === 'zh-CN' ? chineseAmount(size, negative) : englishAmount(size, negative);
}
