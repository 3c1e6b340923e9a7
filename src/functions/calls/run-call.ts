import type { Cell, Matrix } from '../../core/cells/cell';
import type { Refusal } from '../../core/refusal';
import type { AnswerCell, Argument, FunctionDefinition, ParameterDefinition } from '../definition';
import type { CallArgument, CellReference, FunctionCall } from './call';

/** What running a call again needs. */
export interface CallSurroundings {
  readonly registry: readonly FunctionDefinition[];
  /** The cells of a reference, or undefined when they could not be read. */
  readonly cells: (reference: CellReference) => Matrix | undefined;
}

/** What a call does when it is run again on the cells it names. */
export type CallOutcome =
  | { readonly kind: 'answered'; readonly call: FunctionCall; readonly value: Matrix }
  | { readonly kind: 'refused'; readonly call: FunctionCall; readonly refusal: Refusal }
  | {
      readonly kind: 'unreadable';
      readonly call: FunctionCall;
      /** 1-based place of the argument. */
      readonly position: number;
      readonly parameter: ParameterDefinition;
      readonly argument: CallArgument;
    }
  | { readonly kind: 'too_many_arguments'; readonly call: FunctionCall; readonly given: number; readonly limit: number }
  | { readonly kind: 'unknown_function'; readonly call: FunctionCall };

/** Runs a call of ours on the cells it names, as the cell does. */
export function runCall(call: FunctionCall, surroundings: CallSurroundings): CallOutcome {
  const definition = surroundings.registry.find(({ id }) => id === call.name);
  if (!definition) return { kind: 'unknown_function', call };
  const { parameters } = definition;
  if (call.args.length > parameters.length) {
    return { kind: 'too_many_arguments', call, given: call.args.length, limit: parameters.length };
  }
  const args: Argument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument: CallArgument = call.args[index] ?? { kind: 'omitted' };
    const read = readArgument(argument, surroundings);
    if (read === undefined) return { kind: 'unreadable', call, position: index + 1, parameter, argument };
    if (read !== null && 'kind' in read) return read;
    args.push(read);
  }
  const answer = definition.compute(args);
  if (!answer.ok) return { kind: 'refused', call, refusal: answer.refusal };
  const refused = answer.value.flat().find(isRefused);
  return refused ? { kind: 'refused', call, refusal: refused.refusal } : { kind: 'answered', call, value: answer.value as Matrix };
}

/** The argument as cells, null when omitted, undefined when it cannot be read, or the outcome of an inner call that fails. */
function readArgument(argument: CallArgument, surroundings: CallSurroundings): Argument | undefined | CallOutcome {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'constant':
      return oneCell(argument.value);
    case 'array':
      return argument.rows;
    case 'reference':
      return surroundings.cells(argument.reference);
    case 'call': {
      const inner = runCall(argument.call, surroundings);
      return inner.kind === 'answered' ? inner.value : inner;
    }
    case 'unreadable':
      return undefined;
  }
}

function oneCell(value: Cell): Matrix {
  return [[value]];
}

function isRefused(cell: AnswerCell): cell is Extract<AnswerCell, object> {
  return typeof cell === 'object';
}
