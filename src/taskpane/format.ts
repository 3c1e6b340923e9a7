import type { Locale } from '../i18n/locale';

/** Figures as the pane writes them. */
export interface Formats {
  /** `¥53,000`, with fen only where there are any. */
  money(fen: bigint): string;
  /** One amount, or two with one sign: `¥52,000–53,000`. */
  moneyRange(lowestFen: bigint, highestFen: bigint): string;
  /** Up to two decimals: `16`, `5.5`, `1,200`. */
  number(value: number): string;
  /** A score already cut to two decimals: `86.30`. */
  score(shown: number): string;
}

function makeFormats(locale: Locale): Formats {
  const money = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'CNY',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const whole = money(0);
  const withFen = money(2);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });
  const formatMoney = (fen: bigint): string => (fen % 100n === 0n ? whole : withFen).format(Number(fen) / 100);
  return {
    money: formatMoney,
    moneyRange: (lowestFen, highestFen) =>
      lowestFen === highestFen ? formatMoney(lowestFen) : `${formatMoney(lowestFen)}–${plain.format(Number(highestFen) / 100)}`,
    number: (value) => plain.format(value),
    score: (shown) => twoDecimals.format(shown),
  };
}

const FORMATS: Readonly<Record<Locale, Formats>> = { 'zh-CN': makeFormats('zh-CN'), 'en-US': makeFormats('en-US') };

/** The formats of a language. */
export function formatsOf(locale: Locale): Formats {
  return FORMATS[locale];
}
