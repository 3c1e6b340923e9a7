import { isMark } from '../../../../functions/calls/call-tokens';
import { tokensOf } from '../../../../functions/calls/tokens';
import type { RowMap } from './row-map';

const CORNER = /^(\$?[A-Z]{1,3}\$?)(\d+)$/u;

/**
 * A formula of a plan for a sheet whose rows have moved.
 *
 * @returns The formula, or the number of the row (counted from 1) that is gone.
 */
export function movedFormula(formula: string, rows: RowMap): string | number {
  const tokens = tokensOf(formula);
  let text = '';
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    const corner = token.kind === 'word' && !isMark(tokens[at + 1], '(') ? CORNER.exec(token.text) : null;
    const [, letters = '', digits = ''] = corner ?? [];
    text += formula.slice(end, token.start);
    end = token.end;
    if (digits === '') {
      text += token.text;
      continue;
    }
    const row = rows.get(Number(digits) - 1);
    if (row === undefined) return Number(digits);
    text += `${letters}${row + 1}`;
  }
  return text + formula.slice(end);
}

/** Whether two formulas say the same, however a host writes them. */
export function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  return tokensOf(formula)
    .filter((token) => !isMark(token, '@'))
    .map(({ kind, text }) => (kind === 'text' ? text : text.toUpperCase().replace(/^_XLFN\./u, '')))
    .join('');
}
