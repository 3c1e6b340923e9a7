import { invalidArgument } from '../../workbook/apiError';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** A colour as `#RRGGBB`. */
export function toHex(color: unknown, member: string): string {
  const text = String(color).trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) return `#${[1, 2, 3].map((index) => (short[index] ?? '').repeat(2)).join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(member, `${text} is not a colour.`);
  return named;
}
