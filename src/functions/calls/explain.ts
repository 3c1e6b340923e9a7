import type { FunctionCall } from './call';
import { runCall, type CallOutcome, type CallSurroundings } from './run-call';

/** Why a formula is in error, as far as our functions are concerned. */
export type Explanation =
  /** A call of ours fails, or cannot be followed up; the first one in the order of calculation. */
  | Exclude<CallOutcome, { kind: 'answered' }>
  /** Every call of ours has an answer: the error comes from the rest of the formula. */
  | { readonly kind: 'elsewhere' };

/** The first call that refuses; failing that, the first one that could not be followed up. */
export function explain(calls: readonly FunctionCall[], surroundings: CallSurroundings): Explanation {
  const outcomes = calls.map((call) => runCall(call, surroundings));
  const failed = outcomes.find(({ kind }) => kind === 'refused') ?? outcomes.find(({ kind }) => kind !== 'answered');
  return failed && failed.kind !== 'answered' ? failed : { kind: 'elsewhere' };
}
