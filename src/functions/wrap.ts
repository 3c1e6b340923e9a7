import type { Cell, Matrix } from '../core/cells/cell';
import type { Locale } from '../core/local-text';
import type { Refusal } from '../core/refusal';
import { refusalSentence } from '../i18n/refusals';
import type { AnswerCell, Argument, FunctionDefinition } from './definition';

/** Makes the error object that Excel understands; the host's own class, handed in so that this file runs without Office. */
export type MakeError = (code: string, sentence: string | undefined) => Error;

/** What the wrapper needs from its surroundings. */
export interface WrapOptions {
  readonly makeError: MakeError;
  /** Language of error sentences: Office's display language at the time of the call. */
  readonly locale: () => Locale;
}

const INVALID_VALUE = '#VALUE!';
const NOT_AVAILABLE = '#N/A';

/** Reasons that mean "there is none", not "the input is wrong". */
const NONE_THERE: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>(['headcount_above_table', 'no_next_band']);

/**
 * A definition as the function Excel calls: arguments become rectangles, refusals become errors with a sentence.
 *
 * @returns Rows of values; errors inside stand for single bad cells. A call that fails as a whole throws its error.
 */
export function wrap(definition: FunctionDefinition, options: WrapOptions): (...args: unknown[]) => unknown[][] {
  const arity = definition.parameters.length;
  return (...args) => {
    const read: Argument[] = [];
    for (let index = 0; index < arity; index += 1) read.push(toArgument(args[index]));
    const answer = definition.compute(read);
    if (!answer.ok) return failWith(answer.refusal, options);
    const [first] = answer.value[0] ?? [];
    if (answer.value.length === 1 && answer.value[0]?.length === 1 && isRefused(first)) return failWith(first.refusal, options);
    return answer.value.map((line) => line.map((cell) => (isRefused(cell) ? toError(cell.refusal, options) : cell)));
  };
}

/**
 * The end of a call that has no answer: a sentence is thrown, which is the form whose text every host shows. An Excel error is
 * returned instead: of thrown ones Office.js's runtime turns #REF! and #NAME? into #VALUE!.
 */
function failWith(refusal: Refusal, options: WrapOptions): unknown[][] {
  const error = toError(refusal, options);
  if (refusal.code === 'excel_error') return [[error]];
  throw error;
}

function isRefused(cell: AnswerCell | undefined): cell is { readonly refusal: Refusal } {
  return typeof cell === 'object';
}

/**
 * The argument as a rectangle, or null when it is none.
 *
 * With functions.json of an older version (Excel caches it for a day) a place may hold the invocation object instead of an argument:
 * an object that is no Excel error counts as omitted.
 */
function toArgument(value: unknown): Argument {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value as Matrix;
  if (typeof value === 'object' && !('code' in value)) return null;
  return [[value as Cell]];
}

function toError(refusal: Refusal, { makeError, locale }: WrapOptions): Error {
  if (refusal.code === 'excel_error') return makeError(refusal.error, undefined);
  return makeError(NONE_THERE.has(refusal.code) ? NOT_AVAILABLE : INVALID_VALUE, refusalSentence(refusal, locale()));
}
