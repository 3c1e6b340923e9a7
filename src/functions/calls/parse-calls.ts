import type { CallArgument, FunctionCall } from './call';
import { argumentsOf, closingParenthesis, isMark, nameAt, textOf } from './call-tokens';
import { parseArgument } from './parse-argument';
import { tokensOf, type Token } from './tokens';

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

function callBetween(tokens: readonly Token[], at: number, close: number, formula: string): FunctionCall {
  const inner = tokens.slice(at + 2, close);
  const args = inner.length === 0 ? [] : argumentsOf(inner).map((argument) => readArgument(argument, formula));
  return { name: nameAt(tokens, at) ?? '', text: textOf(tokens.slice(at, close + 1), formula), args };
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
