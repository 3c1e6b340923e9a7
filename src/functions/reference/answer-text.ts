import { quote, type Cell } from '../../core/cells/cell';
import { isoDate } from '../../core/lifecycle/serial-date';
import type { AnswerFormat } from '../definition';

/** What the numbers of a column (counted from 0) are; null for plain ones. */
export function formatOf(formats: readonly (AnswerFormat | null)[] | null | undefined, column: number): AnswerFormat | null {
  if (!formats) return null;
  return (column < formats.length ? formats[column] : formats.at(-1)) ?? null;
}

/** A cell of an answer as its reader would have it: days as 2026-11-22, money as 53,000 or 2,500.50. */
export function answerText(cell: Cell, format: AnswerFormat | null): string {
  if (typeof cell !== 'number' || format === null) return quote(cell);
  return format === 'date' ? isoDate(cell) : moneyText(String(cell));
}

/** Yuan with their thousands apart, fen where there are any; a number too large to be written out stays as it is. */
function moneyText(written: string): string {
  const [, sign = '', yuan, fen] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(written) ?? [];
  if (yuan === undefined) return written;
  return `${sign}${yuan.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${fen === undefined ? '' : `.${fen.padEnd(2, '0')}`}`;
}
