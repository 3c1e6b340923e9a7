import { argumentsOf, closingParenthesis, isMark, nameAt, textOf } from '../calls/call-tokens';
import type { Token } from '../calls/tokens';
import { callGivesOne } from './call-gives-one';
import { isElementwise, isOneValue, isPlainWord } from './cells-of-expression';
import type { KeepReason } from './conversion';
import { cellArgument, held, wholeArgument, type Part } from './native-arguments';
import type { NativeArgument, NativeRecord } from './native-form';
import { cellOf, referenceAt } from './reference-at';

/** A formula on its way to a native one. */
export interface Rewriting {
  readonly source: string;
  readonly records: ReadonlyMap<string, NativeRecord>;
  /** The first obstacle met; the text is of no use then. */
  problem: KeepReason | null;
}

/** Where in a formula the rewriting is. */
export interface Surroundings {
  /** The cell of a spilled answer that is being made; ranges are narrowed to it. Null where the formula shows one value. */
  readonly part: Part | null;
  /** False inside functions such as SUM that make one value of many: a range may go in without showing. */
  readonly plain: boolean;
}

const FIRST_PART: Part = { row: 0, column: 0 };

/** The text of a stretch of a formula with every call of ours replaced by its native form. */
export function rewrite(tokens: readonly Token[], work: Rewriting, around: Surroundings): string {
  let text = '';
  let end = tokens[0]?.start ?? 0;
  let at = 0;
  while (at < tokens.length) {
    const { piece, length } = pieceAt(tokens, at, work, around);
    text += work.source.slice(end, tokens[at]?.start) + piece;
    end = tokens[at + length - 1]?.end ?? end;
    at += length;
  }
  return text;
}

interface Piece {
  readonly piece: string;
  /** Number of tokens it stands for. */
  readonly length: number;
}

function pieceAt(tokens: readonly Token[], at: number, work: Rewriting, around: Surroundings): Piece {
  // The sign of implicit intersection means nothing before a single value; of ranges it takes one cell, and so does not tell their size.
  const sign = isMark(tokens[at], '@') ? 1 : 0;
  const ours = oursAt(tokens, at + sign, work, sign === 1 ? { ...around, plain: false } : around);
  if (ours !== null) {
    const length = ours.length + sign;
    return { piece: standsAlone(tokens, at, length) ? ours.piece : held(ours.piece), length };
  }
  const token = tokens[at];
  if (token === undefined) return { piece: '', length: 1 };
  const close = token.kind === 'word' && isMark(tokens[at + 1], '(') ? closingParenthesis(tokens, at + 1) : null;
  if (close !== null) {
    const inside = { part: around.part, plain: around.plain && isElementwise(token.text) };
    const whole = around.plain && around.part !== null && !inside.plain;
    // A function that makes the several cells itself, such as FILTER, cannot be cut into them.
    if (whole && !isOneValue(tokens.slice(at, close + 1), callGivesOne(work.records))) {
      work.problem ??= { code: 'inside_formula', name: firstName(work) };
    }
    return { piece: `${token.text}(${rewrite(tokens.slice(at + 2, close), work, inside)})`, length: close + 1 - at };
  }
  return narrowed(tokens, at, work, around);
}

/** A reference, narrowed to the cell in hand where ranges go along with the answer; anything else as it is. */
function narrowed(tokens: readonly Token[], at: number, work: Rewriting, { part, plain }: Surroundings): Piece {
  const found = referenceAt(tokens, at);
  const length = found?.length ?? 1;
  const asWritten = textOf(tokens.slice(at, at + length), work.source);
  if (part === null || !plain) return { piece: asWritten, length };
  if (found?.reference) {
    const many = found.reference.rows * found.reference.columns > 1;
    return { piece: many ? found.sheetText + cellOf(found.reference, part.row, part.column) : asWritten, length };
  }
  const token = tokens[at];
  const open =
    found !== null ||
    token?.kind === 'bracket' ||
    (token?.kind === 'word' && !isPlainWord(token.text)) ||
    isMark(token, '#') ||
    isMark(token, '{');
  if (open) work.problem ??= { code: 'inside_formula', name: firstName(work) };
  return { piece: asWritten, length };
}

/** Name of some function of ours in the formula, for reasons that concern the formula as a whole. */
export function firstName({ source }: Pick<Rewriting, 'source'>): string {
  return /CERT[._]([A-Z0-9_]+)\s*\(/iu.exec(source)?.[1]?.toUpperCase() ?? '';
}

/** Whether a piece stands between commas or parentheses, so that it needs none of its own. */
function standsAlone(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + length];
  const opens = before === undefined || isMark(before, '(') || isMark(before, ',');
  return opens && (after === undefined || isMark(after, ')') || isMark(after, ','));
}

/** A call of ours at a token, or `INDEX(call,1,1)`, by which our sheets take single answers; null where there is none. */
function oursAt(tokens: readonly Token[], at: number, work: Rewriting, around: Surroundings): Piece | null {
  if (nameAt(tokens, at) !== null) {
    const close = closingParenthesis(tokens, at + 1);
    return close === null ? null : { piece: callText(tokens.slice(at, close + 1), work, around), length: close + 1 - at };
  }
  const close = tokens[at]?.text.toUpperCase() === 'INDEX' && isMark(tokens[at + 1], '(') ? closingParenthesis(tokens, at + 1) : null;
  if (close === null) return null;
  const [call = [], ...places] = argumentsOf(tokens.slice(at + 2, close));
  const inner = isMark(call[0], '@') ? call.slice(1) : call;
  // One place in a table is a whole row of it.
  const enough = around.part === null ? 1 : 2;
  const first = places.length >= enough && places.every((place) => place.length === 1 && place[0]?.text === '1');
  if (!first || !isCall(inner)) return null;
  return { piece: callText(inner, work, { part: FIRST_PART, plain: true }), length: close + 1 - at };
}

/** Whether tokens are one call of ours and nothing else. */
export function isCall(tokens: readonly Token[]): boolean {
  return nameAt(tokens, 0) !== null && closingParenthesis(tokens, 1) === tokens.length - 1;
}

/** One call of ours as its native form. */
function callText(tokens: readonly Token[], work: Rewriting, around: Surroundings): string {
  const name = nameAt(tokens, 0) ?? '';
  const record = work.records.get(name);
  if (record === undefined) return refuse(work, { code: 'unknown_function', name });
  if (record.form === null) return refuse(work, { code: 'no_form', name });
  if (record.form.kind === 'table') return refuse(work, { code: 'inside_formula', name });
  const { cellwise, whole, formula } = record.form;
  const args = nativeArguments(tokens, work, cellwise ? around : null, whole);
  return (args && formula(args)) ?? refuse(work, { code: 'arguments', name });
}

function refuse(work: Rewriting, reason: KeepReason): string {
  work.problem ??= reason;
  return '';
}

/**
 * The arguments of a call of ours.
 *
 * @param around - For a function that goes cell by cell; null for one that takes ranges whole.
 * @param whole - Positions of arguments that are ranges in any case.
 * @returns Null where an argument cannot be put into a native formula.
 */
export function nativeArguments(
  tokens: readonly Token[],
  work: Rewriting,
  around: Surroundings | null,
  whole: readonly number[] = [],
): (NativeArgument | null)[] | null {
  const inner = tokens.slice(2, -1);
  if (inner.length === 0) return [];
  const args: (NativeArgument | null)[] = [];
  for (const [index, argument] of argumentsOf(inner).entries()) {
    if (argument.length === 0) {
      args.push(null);
      continue;
    }
    const read = nativeArgument(argument, work, whole.includes(index) ? null : around);
    if (read === null) return null;
    args.push(read);
  }
  return args;
}

function nativeArgument(tokens: readonly Token[], work: Rewriting, around: Surroundings | null): NativeArgument | null {
  const part = around?.plain === true ? around.part : null;
  if (tokens.some((_, at) => nameAt(tokens, at) !== null)) {
    // A call of ours inside an argument gives one value: a table would have been refused.
    return { text: held(rewrite(tokens, work, around ?? { part: null, plain: false })), rows: 1, columns: 1 };
  }
  const source = textOf(tokens, work.source);
  return around === null ? wholeArgument(tokens, source) : cellArgument(tokens, source, part, around.plain);
}
