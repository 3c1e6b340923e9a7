import type { Cell, Matrix } from '../../core/cells/cell';
import type { Refusal } from '../../core/refusal';
import type { AnswerCell, Argument, FunctionDefinition, ParameterDefinition } from '../definition';
import type { CallArgument, CellReference, FunctionCall } from './call';

/** What running a call again needs. */
export interface CallSurroundings {
  readonly registry: readonly FunctionDefinition[];
  /** The cells of a reference, or undefined when they could not be read. */
  readonly cells: (reference: CellReference) => Matrix | undefined;
  /** Which part of the answer is asked for, counted from its first cell; without it any part. */
  readonly at?: { readonly row: number; readonly column: number };
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
  const refused = refusedPart(answer.value, surroundings.at);
  return refused ? { kind: 'refused', call, refusal: refused.refusal } : { kind: 'answered', call, value: answer.value.map(toCells) };
}

/**
 * The refusal that a cell shows: that of its own part of the answer. A cell that only shows what another formula spills has nothing
 * to do with the other parts; one with the formula itself may have made a single figure of all of them.
 */
function refusedPart(answer: readonly (readonly AnswerCell[])[], at: CallSurroundings['at']): Refused | undefined {
  const own = at && answer[at.row]?.[at.column];
  if (own !== undefined && isRefused(own)) return own;
  const spilled = at !== undefined && (at.row > 0 || at.column > 0);
  return spilled && own !== undefined ? undefined : answer.flat().find(isRefused);
}

/** Parts that are refused, but not asked for, as the errors they are. */
function toCells(line: readonly AnswerCell[]): readonly Cell[] {
  return line.map((cell) => (isRefused(cell) ? { code: '#VALUE!' } : cell));
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

type Refused = Extract<AnswerCell, object>;

function isRefused(cell: AnswerCell): cell is Refused {
  return typeof cell === 'object';
}
