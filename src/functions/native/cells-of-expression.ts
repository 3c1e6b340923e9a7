import { argumentsOf, closingParenthesis, isMark, nameAt } from '../calls/call-tokens';
import type { Token } from '../calls/tokens';
import { referenceAt } from './reference-at';

/** Functions that make one value of whatever they are given. */
const AGGREGATES = new Set(
  'SUM PRODUCT SUMPRODUCT COUNT COUNTA COUNTBLANK MAX MIN AVERAGE MEDIAN ROWS COLUMNS AND OR TODAY NOW NA TRUE FALSE PI'.split(' '),
);

/** Functions that work value by value: with single values as arguments they give one value, with ranges a range. */
const ELEMENTWISE = new Set(
  'IF IFERROR IFNA ROUND ROUNDUP ROUNDDOWN INT ABS MOD TRUNC TEXT VALUE TRIM LEFT RIGHT MID LEN UPPER LOWER SUBSTITUTE ISNUMBER ISERROR ISTEXT ISBLANK NOT DATE YEAR MONTH DAY EDATE'.split(
    ' ',
  ),
);

/** Functions that search ranges for each of the values asked for: positions of the arguments that are ranges; the others make the answer's size. */
const SEARCHES: ReadonlyMap<string, (argument: number) => boolean> = new Map([
  ...['VLOOKUP', 'HLOOKUP', 'MATCH'].map((name): [string, (argument: number) => boolean] => [name, (argument) => argument === 1]),
  ...['LARGE', 'SMALL'].map((name): [string, (argument: number) => boolean] => [name, (argument) => argument === 0]),
  ...['COUNTIF', 'COUNTIFS'].map((name): [string, (argument: number) => boolean] => [name, (argument) => argument % 2 === 0]),
  ...['SUMIF', 'AVERAGEIF'].map((name): [string, (argument: number) => boolean] => [name, (argument) => argument !== 1]),
  ...['SUMIFS', 'AVERAGEIFS'].map((name): [string, (argument: number) => boolean] => [
    name,
    (argument) => argument === 0 || argument % 2 === 1,
  ]),
]);

/** These can give ranges several at a time, of which even SUM makes several values. */
const RANGE_MAKERS = new Set(['OFFSET', 'INDIRECT']);

/** Marks between values that leave one value one value. Not among them: `{` `#` `:` `!` and a comma, which in parentheses joins ranges. */
const HARMLESS = new Set('+-*/^&=<>%()@');

/** Whether a call of one of our functions gives one value; tokens from its name to its closing parenthesis. */
export type OursGivesOne = (call: readonly Token[]) => boolean;

const NEVER: OursGivesOne = () => false;

export function isElementwise(functionName: string): boolean {
  return ELEMENTWISE.has(functionName.toUpperCase());
}

const NUMBER_OR_LOGICAL = /^(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$|^(?:TRUE|FALSE)$/iu;
const POSITION = /^[1-9]\d*$/u;

/** Whether a word is a number or truth value, not a name. */
export function isPlainWord(text: string): boolean {
  return NUMBER_OR_LOGICAL.test(text);
}

/**
 * True when an expression certainly gives one value; names, ranges and unknown functions may give many.
 *
 * @param ours - What is known of our own functions; without it a call of theirs may give many.
 */
export function isOneValue(tokens: readonly Token[], ours: OursGivesOne = NEVER): boolean {
  let at = 0;
  while (at < tokens.length) {
    const length = oneValueAt(tokens, at, ours);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Number of tokens of the piece at `at` if it gives one value, else 0. */
function oneValueAt(tokens: readonly Token[], at: number, ours: OursGivesOne): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'word' && isMark(tokens[at + 1], '(')) {
    const close = closingParenthesis(tokens, at + 1);
    if (close === null) return 0;
    const call = tokens.slice(at, close + 1);
    const one = nameAt(tokens, at) === null ? givesOne(token.text.toUpperCase(), argumentsOf(call.slice(2, -1)), ours) : ours(call);
    return one ? call.length : 0;
  }
  const found = referenceAt(tokens, at);
  if (found !== null) return found.reference !== null && found.reference.rows * found.reference.columns === 1 ? found.length : 0;
  if (token.kind === 'word') return isPlainWord(token.text) ? 1 : 0;
  if (token.kind === 'mark') return HARMLESS.has(token.text) ? 1 : 0;
  return token.kind === 'text' || token.kind === 'error' ? 1 : 0;
}

/** Whether a function of the spreadsheet gives one value for its arguments. */
function givesOne(name: string, args: readonly (readonly Token[])[], ours: OursGivesOne): boolean {
  const single = (argument: readonly Token[]): boolean => isOneValue(argument, ours);
  if (AGGREGATES.has(name)) return !args.flat().some(({ kind, text }) => kind === 'word' && RANGE_MAKERS.has(text.toUpperCase()));
  if (ELEMENTWISE.has(name) || name === 'ROW' || name === 'COLUMN') return args.every(single);
  if (name === 'INDEX') return isOneOfMany(args.slice(1)) || args.every(single);
  const isRange = SEARCHES.get(name);
  return isRange !== undefined && args.every((argument, index) => (isRange(index) ? isPlainRange(argument) : single(argument)));
}

/** Row and column of INDEX written out: 0 would mean all of them. */
function isOneOfMany(places: readonly (readonly Token[])[]): boolean {
  return places.length > 1 && places.every((place) => place.length === 1 && POSITION.test(place[0]?.text ?? ''));
}

function isPlainRange(tokens: readonly Token[]): boolean {
  return referenceAt(tokens, 0)?.length === tokens.length;
}
