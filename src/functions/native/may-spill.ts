import { argumentsOf, closingParenthesis, isMark, nameAt } from '../calls/call-tokens';
import { tokensOf, type Token } from '../calls/tokens';
import { isOneValue } from './cells-of-expression';
import type { NativeRecord } from './native-form';

/**
 * Whether a formula with our functions may fill more than its own cell. Asking Excel costs a question per cell: of a column filled with
 * `=CERT.FEE(A2)` down to row 100,000 none is asked about.
 */
export function maySpill(formula: string, records: ReadonlyMap<string, NativeRecord>): boolean {
  const tokens = tokensOf(formula);
  return tokens.some((_, at) => nameAt(tokens, at) !== null && !isTakenOut(tokens, at) && spills(tokens, at, records));
}

/** `INDEX(call,…)`: the answer is one of the cells of the call's. */
function isTakenOut(tokens: readonly Token[], at: number): boolean {
  const before = isMark(tokens[at - 1], '@') ? at - 1 : at;
  return isMark(tokens[before - 1], '(') && tokens[before - 2]?.text.toUpperCase() === 'INDEX';
}

function spills(tokens: readonly Token[], at: number, records: ReadonlyMap<string, NativeRecord>): boolean {
  const form = records.get(nameAt(tokens, at) ?? '')?.form;
  if (form?.kind !== 'single') return true;
  const close = closingParenthesis(tokens, at + 1);
  if (!form.cellwise || close === null) return false;
  return argumentsOf(tokens.slice(at + 2, close)).some((argument, index) => form.whole?.includes(index) !== true && !isOneValue(argument));
}
