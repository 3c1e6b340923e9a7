const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;

/** Units of a whole number from the greatest on; each is counted in words of its own: 壹拾 万, 贰仟零叁 亿. */
const UNITS = [
  [100_000_000n, '亿'],
  [10_000n, '万'],
  [1_000n, '仟'],
  [100n, '佰'],
  [10n, '拾'],
] as const;

/**
 * A whole number of 1 or more in capital numerals.
 *
 * 零 stands once wherever the place below a unit is empty and something follows: 壹仟零伍拾, 壹亿零壹万. Where the rules leave 零 open
 * (the ten-thousands end in 0 but the thousands do not: 壹拾万柒仟) it is left out.
 */
function wholeNumber(value: bigint): string {
  const unit = UNITS.find(([size]) => value >= size);
  if (!unit) return DIGITS[Number(value)] ?? '';
  const [size, word] = unit;
  const rest = value % size;
  const gap = rest > 0n && rest < size / 10n ? '零' : '';
  return `${wholeNumber(value / size)}${word}${gap}${rest > 0n ? wholeNumber(rest) : ''}`;
}

/** 角 and 分 behind the yuan; 零 for missing 角 only where there are yuan before. */
function fraction(yuan: bigint, jiao: bigint, fen: bigint): string {
  if (fen === 0n) return jiao === 0n ? '整' : `${DIGITS[Number(jiao)] ?? ''}角整`;
  const tenths = jiao > 0n ? `${DIGITS[Number(jiao)] ?? ''}角` : yuan > 0n ? '零' : '';
  return `${tenths}${DIGITS[Number(fen)] ?? ''}分`;
}

/**
 * 人民币大写 of an amount, as on Chinese bills: 人民币伍万叁仟元整, 人民币壹佰元零伍分, 人民币伍角整.
 *
 * @param fen - 0 or more.
 * @source 支付结算办法, 附一 正确填写票据和结算凭证的基本规定 (中国人民银行 1997): numerals, 零, 整 after 元; 整 after 角 is left open
 *   there and written here, so that nothing can be added behind.
 */
export function chineseAmount(fen: bigint, negative: boolean): string {
  const yuan = fen / 100n;
  const whole = yuan > 0n || fen === 0n ? `${yuan > 0n ? wholeNumber(yuan) : '零'}元` : '';
  return `人民币${negative ? '负' : ''}${whole}${fraction(yuan, (fen / 10n) % 10n, fen % 10n)}`;
}
