import type { Matrix } from '../../core/cells/cell';
import type { AnswerFormat } from '../definition';
import { formatOf } from './answer-text';

/** Number formats as Excel writes them in every language version. Money has its fen, as a quote has. */
const FORMATS: Readonly<Record<AnswerFormat, string>> = { date: 'yyyy-mm-dd', money: '#,##0.00' };

/** Cells of an answer below each other that get a number format; places are counted from its first cell. */
export interface FormattedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly format: string;
}

/** The number formats for an answer's cells: only for numbers, and not for those that may stay plain. */
export function numberFormats(answer: Matrix, formats: readonly (AnswerFormat | null)[] | null): readonly FormattedCells[] {
  const columns = answer[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const kind = formatOf(formats, column);
    const numbers = answer.flatMap((line, row) => (typeof line[column] === 'number' ? [row] : []));
    const [row] = numbers;
    const last = numbers.at(-1);
    // A blank between two numbers gets the format too: it may hold a number when the inputs change.
    return kind === null || row === undefined || last === undefined ? [] : [{ row, column, rows: last - row + 1, format: FORMATS[kind] }];
  });
}
