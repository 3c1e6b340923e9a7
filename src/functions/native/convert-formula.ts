import { argumentsOf, closingParenthesis, isMark, nameAt } from '../calls/call-tokens';
import { tokensOf, type Token } from '../calls/tokens';
import type { Conversion, KeepReason } from './conversion';
import { constantText } from './native-arguments';
import type { NativeCell, NativeRecord } from './native-form';
import { firstName, isCall, nativeArguments, rewrite, type Rewriting } from './rewrite';

/** Longest formula Excel takes. */
const LONGEST_FORMULA = 8_192;

export interface ConversionInput {
  /** As Excel gives it in `formulas`. */
  readonly formula: string;
  /** What the formula shows, row by row: one cell, or all it spills into. */
  readonly answer: readonly (readonly (string | number)[])[];
  /** Address of a cell of the answer, counted from 0. */
  readonly place: (row: number, column: number) => string;
  readonly records: ReadonlyMap<string, NativeRecord>;
}

/** A formula that uses our functions as formulas that do not, one for each cell it fills. */
export function convertFormula(input: ConversionInput): Conversion {
  const work: Rewriting = { source: input.formula, records: input.records, problem: null };
  const all = tokensOf(input.formula);
  const tokens = all.slice(all.findIndex((token) => !['=', '+'].includes(token.text)));
  const rows = tableRows(isMark(tokens[0], '@') ? tokens.slice(1) : tokens, input, work) ?? cellRows(tokens, input, work);
  const reason = work.problem ?? tooLong(rows, work);
  return reason === null ? { kind: 'native', rows } : { kind: 'value', reason };
}

/** Every cell by itself: ranges that go along with the answer are narrowed to it. */
function cellRows(tokens: readonly Token[], { answer }: ConversionInput, work: Rewriting): NativeCell[][] {
  const spills = answer.length > 1 || (answer[0]?.length ?? 0) > 1;
  return answer.map((line, row) =>
    line.map((_, column) => ({ formula: rewrite(tokens, work, { part: spills ? { row, column } : null, plain: true }) })),
  );
}

/** The cells of a table that is the whole formula, or what an IF around it gives last; null where the formula is no such thing. */
function tableRows(tokens: readonly Token[], { answer, place }: ConversionInput, work: Rewriting): NativeCell[][] | null {
  const last = isCall(tokens) ? tokens : lastOfIf(tokens);
  const name = last === null ? null : nameAt(last, 0);
  const form = name === null ? null : work.records.get(name)?.form;
  if (last === null || name === null || form?.kind !== 'table') return null;
  const around = { part: null, plain: true };
  const before = last === tokens ? '' : rewrite(tokens.slice(0, tokens.length - last.length - 1), work, around);
  const args = nativeArguments(last, work, null);
  // A condition that hides the table leaves nothing to tell its size by.
  const hidden = last !== tokens && answer.length === 1 && answer[0]?.length === 1;
  const cells = hidden || args === null ? null : form.cells(args, answer, place);
  if (cells === null) {
    work.problem ??= { code: 'arguments', name };
    return [];
  }
  return cells.map((line) => line.map((cell) => (before === '' ? cell : { formula: `${before}${formulaOf(cell)})` })));
}

function formulaOf(cell: NativeCell): string {
  return typeof cell === 'object' ? cell.formula : constantText(cell);
}

/** The call of ours that `IF(condition, instead, call)` gives last; null where the formula is no such IF. */
function lastOfIf(tokens: readonly Token[]): readonly Token[] | null {
  const isIf = tokens[0]?.text.toUpperCase() === 'IF' && isMark(tokens[1], '(') && closingParenthesis(tokens, 1) === tokens.length - 1;
  if (!isIf) return null;
  const [, , last] = argumentsOf(tokens.slice(2, -1));
  return last !== undefined && isCall(last) ? last : null;
}

function tooLong(rows: readonly (readonly NativeCell[])[], work: Rewriting): KeepReason | null {
  const length = Math.max(0, ...rows.flat().map((cell) => (typeof cell === 'object' ? cell.formula.length + 1 : 0)));
  return length > LONGEST_FORMULA ? { code: 'too_long', name: firstName(work), length, limit: LONGEST_FORMULA } : null;
}
