import type { NativeArgument } from './native-form';

/** Whether an argument is known to be more than one cell. */
export function isRange(argument: NativeArgument | null | undefined): boolean {
  return (argument?.rows ?? 1) * (argument?.columns ?? 1) > 1;
}

/**
 * Text of one cell of an argument that is a column or a row.
 *
 * A row is asked for its column: LibreOffice takes the only number of INDEX for a row in any case.
 *
 * @param number - Counted from 1; a formula text where a formula finds it.
 */
export function cellText({ text, rows, columns }: NativeArgument, number: number | string): string {
  return `INDEX(${text},${rows === 1 && columns !== 1 ? '1,' : ''}${String(number)})`;
}

/** One cell of an argument that is a column or a row, counted from 1, as an argument of its own; the argument itself where it is one cell. */
export function cellOfRange(argument: NativeArgument, number: number): NativeArgument {
  return argument.rows === 1 && argument.columns === 1 ? argument : { text: cellText(argument, number), rows: 1, columns: 1 };
}

/** Every cell of an argument, row by row; null where its size is not known. */
export function cellsOfRange({ text, rows, columns }: NativeArgument): string[] | null {
  if (rows === undefined || columns === undefined) return null;
  if (rows * columns === 1) return [text];
  return Array.from(
    { length: rows * columns },
    (_, index) => `INDEX(${text},${String(Math.floor(index / columns) + 1)},${String((index % columns) + 1)})`,
  );
}
