import type { NewFile } from 'excelize-wasm';
import type { Excelize } from './load-excelize';

/** The workbook being written, with the library that writes it. */
export interface OpenFile {
  readonly excelize: Excelize;
  readonly file: NewFile;
}

/** The library answers errors instead of throwing them. */
export function must<T extends { readonly error?: string | null }>(what: string, answer: T): T {
  if (typeof answer.error === 'string' && answer.error !== '') throw new Error(`${what} cannot be written as .xlsx: ${answer.error}`);
  return answer;
}
