import { closingParenthesis, isMark } from '../calls/call-tokens';
import { parseArgument } from '../calls/parse-argument';
import { tokensOf, type Token } from '../calls/tokens';
import { isOneValue } from './cells-of-expression';
import { quoted } from './formula';
import type { NativeArgument } from './native-form';
import { cellOf, referenceAt } from './reference-at';

/** Which cell of a spilled answer is asked for, counted from 0. */
export interface Part {
  readonly row: number;
  readonly column: number;
}

type Constant = NonNullable<NativeArgument['literal']>;

/** The text in parentheses, unless it already holds together as it stands. */
export function held(text: string): string {
  const tokens = tokensOf(text);
  const open = isMark(tokens[0], '(') ? 0 : 1;
  const alone = tokens.length === 1 || referenceAt(tokens, 0)?.length === tokens.length;
  const enclosed =
    isMark(tokens[open], '(') && (open === 0 || tokens[0]?.kind === 'word') && closingParenthesis(tokens, open) === tokens.length - 1;
  return alone || enclosed || isMark(tokens[0], '{') ? text : `(${text})`;
}

/** An argument that holds no call of ours, whole: as a form takes it that reads ranges. Null where it may be an array worked out on the fly. */
export function wholeArgument(tokens: readonly Token[], source: string): NativeArgument | null {
  const argument = parseArgument(tokens, source);
  if (argument.kind === 'constant') return constantArgument(argument.value);
  if (argument.kind === 'array') return { text: source, rows: argument.rows.length, columns: argument.rows[0]?.length ?? 0 };
  if (argument.kind === 'reference') return { text: source, rows: argument.reference.rows, columns: argument.reference.columns };
  if (isOneValue(tokens)) return { text: held(source), rows: 1, columns: 1 };
  // A name of a range is as good as the range; a whole column holds titles too.
  return tokens.length === 1 && tokens[0]?.kind === 'word' && referenceAt(tokens, 0) === null ? { text: source } : null;
}

/**
 * An argument that holds no call of ours, as one cell.
 *
 * @param part - Which cell of ranges is meant; null where the formula shows one value only.
 * @param oneCell - Whether an argument of unknown size is known to be one value, since a range would have shown as one.
 */
export function cellArgument(tokens: readonly Token[], source: string, part: Part | null, oneCell: boolean): NativeArgument | null {
  const argument = parseArgument(tokens, source);
  if (argument.kind === 'constant') return constantArgument(argument.value);
  if (argument.kind === 'array') {
    const value =
      part === null
        ? undefined
        : argument.rows[argument.rows.length === 1 ? 0 : part.row]?.[argument.rows[0]?.length === 1 ? 0 : part.column];
    return value === null || value === undefined ? null : constantArgument(value);
  }
  if (argument.kind === 'reference') {
    const { reference } = argument;
    if (reference.rows * reference.columns === 1) return { text: source, rows: 1, columns: 1 };
    const sheetText = referenceAt(tokens, 0)?.sheetText ?? '';
    return part === null ? null : { text: sheetText + cellOf(reference, part.row, part.column), rows: 1, columns: 1 };
  }
  return isOneValue(tokens) || (part === null && oneCell) ? { text: held(source), rows: 1, columns: 1 } : null;
}

function constantArgument(literal: Constant): NativeArgument {
  return { text: constantText(literal), literal, rows: 1, columns: 1 };
}

/** A constant as it stands in a formula. */
export function constantText(value: Constant): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value.code;
}
