import { plainText } from './plain-text';
import { readOldClause } from './read-old-clause';

/** Numbering such as `（1）`, `3、` or `一、` before a name. */
const NUMBERING = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)?[、.)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))\s?/u;
const NOT_COMPARED = /[^\p{L}\p{N}]/gu;

/** A name as it is compared: no clause or numbering before it, no blanks, no punctuation, lower case. */
export function plainName(text: string): string {
  const plain = plainText(text);
  const rest = readOldClause(plain)?.rest ?? plain.replace(NUMBERING, '');
  return rest.toLowerCase().replace(NOT_COMPARED, '');
}

/** The same without what stands in brackets, e.g. `售后服务体系（40分）` as 售后服务体系. */
export function plainNameWithoutBrackets(text: string): string {
  return plainName(plainText(text).replace(/\([^)]*\)/gu, ''));
}
