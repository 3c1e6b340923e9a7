import type { CallArgument, FunctionCall } from './call';
import { parseArgument } from './parse-argument';
import { tokensOf, type Token } from './tokens';

/** `CERT.SCORE`, or `_xldudf_CERT_SCORE` as a workbook keeps it that was opened without the add-in. */
const OURS = /^(?:_xldudf_CERT_|CERT\.)([A-Z][A-Z0-9_]*)$/i;

/**
 * The calls of our functions in a formula, in the order in which Excel works them out: a call inside another one comes first.
 *
 * @param formula - As Excel gives it in `formulas`, with or without the equals sign.
 */
export function parseCalls(formula: string): FunctionCall[] {
  return callsIn(tokensOf(formula), formula);
}

function callsIn(tokens: readonly Token[], formula: string): FunctionCall[] {
  const calls: FunctionCall[] = [];
  let at = 0;
  while (at < tokens.length) {
    const close = nameAt(tokens, at) === null ? null : closingParenthesis(tokens, at + 1);
    if (close === null) {
      at += 1;
      continue;
    }
    calls.push(...callsIn(tokens.slice(at + 2, close), formula), callBetween(tokens, at, close, formula));
    at = close + 1;
  }
  return calls;
}

/** The name of our function whose call starts at a token, or null. */
function nameAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isMark(tokens[at + 1], '(')) return null;
  return OURS.exec(token.text)?.[1]?.toUpperCase() ?? null;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** Where the parenthesis opened at `open` closes, or null. */
function closingParenthesis(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isMark(tokens[at], '(')) depth += 1;
    if (isMark(tokens[at], ')')) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function callBetween(tokens: readonly Token[], at: number, close: number, formula: string): FunctionCall {
  const inner = tokens.slice(at + 2, close);
  const args = inner.length === 0 ? [] : argumentsOf(inner).map((argument) => readArgument(argument, formula));
  return { name: nameAt(tokens, at) ?? '', text: textOf(tokens.slice(at, close + 1), formula), args };
}

/** Splits at the commas that stand in no inner parentheses or braces. */
function argumentsOf(tokens: readonly Token[]): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '(') || isMark(token, '{')) depth += 1;
    if (isMark(token, ')') || isMark(token, '}')) depth -= 1;
    if (depth === 0 && isMark(token, ',')) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

function readArgument(tokens: readonly Token[], formula: string): CallArgument {
  if (isMark(tokens[0], '(') && closingParenthesis(tokens, 0) === tokens.length - 1) return readParenthesised(tokens, formula);
  if (nameAt(tokens, 0) !== null && closingParenthesis(tokens, 1) === tokens.length - 1) {
    return { kind: 'call', call: callBetween(tokens, 0, tokens.length - 1, formula) };
  }
  return parseArgument(tokens, textOf(tokens, formula));
}

/** Parentheses around one argument mean nothing; around several they make a union, which only Excel can work out. */
function readParenthesised(tokens: readonly Token[], formula: string): CallArgument {
  const inner = tokens.slice(1, -1);
  if (inner.length > 0 && argumentsOf(inner).length === 1) return readArgument(inner, formula);
  return { kind: 'unreadable', text: textOf(tokens, formula), reason: 'expression' };
}

function textOf(tokens: readonly Token[], formula: string): string {
  return formula.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
