import { parseArgument } from '../../../functions/calls/parse-argument';
import { addressOf } from '../../../functions/calls/references-of';
import { tokensOf } from '../../../functions/calls/tokens';

/** What was typed into the field of an argument, as it goes into the formula. */
export type FormulaArgument =
  | { readonly kind: 'argument'; readonly text: string }
  | { readonly kind: 'unbalanced' }
  /** A text that is longer than Excel takes in a formula. */
  | { readonly kind: 'too_long'; readonly length: number; readonly limit: number };

/** Most characters of a text written out in a formula. */
const LONGEST_TEXT = 255;

/**
 * The formula text of an argument as a user typed it.
 *
 * Numbers, truth values, references and array constants go in as they are, everything else as quoted text; only what begins with an
 * equals sign, or is a call such as `TODAY()` from its first letter to its last, is an expression, and that must be one argument and no more. So no text becomes part of a formula by accident.
 *
 * @param typed - E.g. `1200`, `监督`, `B4`, `{85;5}`, `=TODAY()`; empty when the argument is left out.
 */
export function formulaArgument(typed: string): FormulaArgument {
  const argument = anyLength(typed);
  if (argument.kind !== 'argument') return argument;
  const texts = tokensOf(argument.text).filter(({ kind }) => kind === 'text');
  const length = Math.max(0, ...texts.map(({ text }) => text.slice(1, -1).replaceAll('""', '"').length));
  return length > LONGEST_TEXT ? { kind: 'too_long', length, limit: LONGEST_TEXT } : argument;
}

function anyLength(typed: string): FormulaArgument {
  const text = typed.trim();
  if (text === '') return { kind: 'argument', text: '' };
  if (text.startsWith('=')) return expression(text.slice(1).trim());
  if (CALL.test(text)) {
    const call = expression(text);
    if (call.kind === 'argument') return call;
  }
  // Full-width digits, letters and signs are what a Chinese keyboard leaves; inside words they stay as typed.
  const plain = text.normalize('NFKC');
  const read = parseArgument(tokensOf(plain), plain);
  switch (read.kind) {
    case 'constant':
      return { kind: 'argument', text: typeof read.value === 'string' ? text : plain };
    case 'array':
      return { kind: 'argument', text: plain };
    case 'reference': {
      // Dollar signs stay; a sheet is quoted, whatever stands before the mark.
      const cells = plain.slice(plain.lastIndexOf('!') + 1);
      const { sheet } = read.reference;
      return { kind: 'argument', text: sheet === null ? cells : addressOf({ ...read.reference, address: cells }) };
    }
    default:
      return { kind: 'argument', text: 'reason' in read && read.reason === 'whole_column' && !plain.includes('!') ? plain : quoted(text) };
  }
}

/** A call of a function and nothing else: a name in Latin letters directly before its parenthesis. */
const CALL = /^[a-z][a-z0-9_.]*\([^()]*\)$/iu;

/** A text of a formula as it is shown in a field: without its quotes where they would be added again. */
export function typedArgument(text: string): string {
  const read = parseArgument(tokensOf(text), text);
  if (read.kind !== 'constant' || typeof read.value !== 'string') return text;
  const again = formulaArgument(read.value);
  return again.kind === 'argument' && again.text === text ? read.value : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** An expression that is complete and one argument: nothing open, no comma outside of parentheses. */
function expression(text: string): FormulaArgument {
  const open: string[] = [];
  for (const { kind, text: piece } of tokensOf(text)) {
    // A bracket that is still open takes in whatever follows it.
    if (kind === 'bracket' && tokensOf(`${piece},`).length === 1) return { kind: 'unbalanced' };
    if (kind !== 'mark') continue;
    const close = CLOSES[piece];
    if (close !== undefined) open.push(close);
    else if (piece === ')' || piece === '}') {
      if (open.pop() !== piece) return { kind: 'unbalanced' };
    } else if (piece.startsWith('"') || piece.startsWith("'")) return { kind: 'unbalanced' };
    else if ((piece === ',' || piece === ';') && open.length === 0) return { kind: 'unbalanced' };
  }
  return text === '' || open.length > 0 ? { kind: 'unbalanced' } : { kind: 'argument', text };
}
