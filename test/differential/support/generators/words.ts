import fc from 'fast-check';
import { WORDS } from '../../../../src/core/cells/words';
import type { Cell } from '../../../../src/core/cells/cell';
import type { Matrix } from '../../../../src/core/cells/cell';

type Notion = keyof typeof WORDS;

/** Every synonym of a notion's meanings, or of some of them. */
export function synonyms(notion: Notion, meanings?: readonly string[]): readonly string[] {
  return Object.entries(WORDS[notion]).flatMap(([meaning, words]) =>
    meanings === undefined || meanings.includes(meaning) ? (words as readonly string[]) : [],
  );
}

/** A synonym as people type it: in any case, with blanks around. */
export function word(notion: Notion, meanings?: readonly string[]): fc.Arbitrary<string> {
  const variants: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.charAt(0).toUpperCase() + text.slice(1),
    (text) => ` ${text} `,
    (text) => `\u3000${text}`,
    (text) => `${text}\u00a0`,
  ];
  return fc.tuple(fc.constantFrom(...synonyms(notion, meanings)), fc.constantFrom(...variants)).map(([text, vary]) => vary(text));
}

/** A word in full-width letters, digits and signs. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).replaceAll(' ', '\u3000');

/** What no argument expects. */
export const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>('', ' ', 'abc', '很好', 'a*', '?', '1e3', '１２', '12.5', '5%', '1,200', '0', '-1', '=1+1', '2026-11-22'),
  fc.constantFrom<Cell[]>(true, false, 0, -1, 0.5, 1e15, 1e-9, -0.000001, 101),
  fc.constantFrom<Cell[]>({ code: '#N/A' }, { code: '#DIV/0!' }),
);

/** A blank cell, as an argument of its own. */
export const BLANK: Matrix = [[null]];

export const column = (cells: readonly Cell[]): Matrix => cells.map((cell) => [cell]);

/** Mostly the first; the others where a case is to go wrong. */
export function mostly<T>(usual: fc.Arbitrary<T>, ...rare: fc.Arbitrary<T>[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: usual }, ...rare);
}

/** The argument, left out, or a blank cell. */
export function optional<T>(argument: fc.Arbitrary<T>): fc.Arbitrary<T | null | Matrix> {
  return fc.oneof({ weight: 4, arbitrary: argument }, { weight: 2, arbitrary: fc.constant(null) }, fc.constant(BLANK));
}
