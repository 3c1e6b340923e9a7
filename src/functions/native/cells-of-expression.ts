import { closingParenthesis, isMark } from '../calls/call-tokens';
import type { Token } from '../calls/tokens';
import { referenceAt } from './reference-at';

/** Functions that make one value of whole ranges. */
const AGGREGATES = new Set(
  'SUM PRODUCT SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MIN AVERAGE AVERAGEIF MEDIAN ROWS COLUMNS AND OR VLOOKUP HLOOKUP MATCH LARGE SMALL TODAY NOW ROW COLUMN'.split(
    ' ',
  ),
);

/** Functions that work value by value: with single values as arguments they give one value, with ranges a range. */
const ELEMENTWISE = new Set(
  'IF IFERROR IFNA ROUND ROUNDUP ROUNDDOWN INT ABS MOD TRUNC TEXT VALUE TRIM LEFT RIGHT MID LEN UPPER LOWER SUBSTITUTE ISNUMBER ISERROR ISTEXT ISBLANK NOT DATE YEAR MONTH DAY EDATE'.split(
    ' ',
  ),
);

export function isElementwise(functionName: string): boolean {
  return ELEMENTWISE.has(functionName.toUpperCase());
}

const NUMBER_OR_LOGICAL = /^(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$|^(?:TRUE|FALSE)$/iu;

/** Whether a word is a number or truth value, not a name. */
export function isPlainWord(text: string): boolean {
  return NUMBER_OR_LOGICAL.test(text);
}

/** True when an expression certainly gives one value; names, ranges and unknown functions may give many. */
export function isOneValue(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const length = oneValueAt(tokens, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Number of tokens of the piece at `at` if it gives one value, else 0. */
function oneValueAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'word' && isMark(tokens[at + 1], '(')) {
    const close = closingParenthesis(tokens, at + 1);
    if (close === null) return 0;
    const name = token.text.toUpperCase();
    if (AGGREGATES.has(name)) return close + 1 - at;
    return ELEMENTWISE.has(name) && isOneValue(tokens.slice(at + 2, close)) ? close + 1 - at : 0;
  }
  const found = referenceAt(tokens, at);
  if (found !== null) return found.reference !== null && found.reference.rows * found.reference.columns === 1 ? found.length : 0;
  if (token.kind === 'word') return isPlainWord(token.text) ? 1 : 0;
  if (token.kind === 'mark') return ['{', '#', ':'].includes(token.text) ? 0 : 1;
  return token.kind === 'text' || token.kind === 'error' ? 1 : 0;
}
