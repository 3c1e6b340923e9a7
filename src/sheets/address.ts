import type { Border } from './plan';
import { LINE } from './styles';

/** The cells of one column, e.g. `D8:D23`. */
export function column(letters: string, first: number, last: number): string {
  return `${letters}${String(first)}:${letters}${String(last)}`;
}

/** A rectangle between two corners given as column and row. */
export function area(firstColumn: string, firstRow: number, lastColumn: string, lastRow: number): string {
  return `${firstColumn}${String(firstRow)}:${lastColumn}${String(lastRow)}`;
}

/** One cell. */
export function at(letters: string, row: number): string {
  return `${letters}${String(row)}`;
}

/** The same reference with `$` before columns and rows: it stays put when a formula is copied. */
export function fixed(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

/** Thin lines around every cell of a range. */
export function grid(address: string): Border {
  return { address, sides: 'all', color: LINE };
}

/** Whole numbers `first..last`. */
export function sequence(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
