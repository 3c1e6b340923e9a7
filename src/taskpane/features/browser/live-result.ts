import type { Matrix } from '../../../core/cells/cell';
import type { Refusal } from '../../../core/refusal';
import type { CellReference, FunctionCall } from '../../../functions/calls/call';
import { parseCalls } from '../../../functions/calls/parse-calls';
import { runCall } from '../../../functions/calls/run-call';
import { callText } from '../../../functions/reference/formula-text';
import { registry } from '../../../functions/registry';
import { formulaArgument } from './formula-argument';

/** A parameter as far as a call is put together from it. */
export interface CallParameter {
  readonly name: string;
  readonly optional: boolean;
}

/** A call as it stands in the fields. */
export type TypedCall =
  | { readonly kind: 'complete'; readonly formula: string; readonly call: FunctionCall }
  | { readonly kind: 'missing'; readonly labels: readonly string[] }
  | { readonly kind: 'unbalanced'; readonly label: string }
  | { readonly kind: 'text_too_long'; readonly label: string; readonly length: number; readonly limit: number };

/** What a call answers here and now. */
export type LiveResult =
  | { readonly kind: 'answered'; readonly rows: Matrix }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Only Excel can work it out: an expression, another sheet's state. */
  | { readonly kind: 'depends' };

/** Puts the call together from what was typed for each argument. */
export function typedCall(id: string, parameters: readonly CallParameter[], typed: readonly string[]): TypedCall {
  const texts: string[] = [];
  for (const [index, { name }] of parameters.entries()) {
    const argument = formulaArgument(typed[index] ?? '');
    if (argument.kind === 'unbalanced') return { kind: 'unbalanced', label: name };
    if (argument.kind === 'too_long') return { kind: 'text_too_long', label: name, length: argument.length, limit: argument.limit };
    texts.push(argument.text);
  }
  const missing = parameters.filter(({ optional }, index) => !optional && texts[index] === '');
  if (missing.length > 0) return { kind: 'missing', labels: missing.map(({ name }) => name) };
  const formula = callText(id, texts);
  // The outermost call is the last to be worked out.
  const call = parseCalls(formula).at(-1);
  if (call === undefined) throw new Error(`no call in ${formula}`);
  return { kind: 'complete', formula, call };
}

/** Runs a call by the code that answers in cells. */
export function liveResult(call: FunctionCall, cells: (reference: CellReference) => Matrix | undefined): LiveResult {
  const outcome = runCall(call, { registry, cells });
  switch (outcome.kind) {
    case 'answered':
      return { kind: 'answered', rows: outcome.value };
    case 'refused':
      return { kind: 'refused', refusal: outcome.refusal };
    case 'unreadable':
      return { kind: 'depends' };
    case 'too_many_arguments':
    case 'unknown_function':
      throw new Error(`${outcome.call.text}: ${outcome.kind}`);
  }
}
