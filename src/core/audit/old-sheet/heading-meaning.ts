import { type Cell } from '../../cells/cell';
import type { ColumnMeaning } from './column-meaning';
import { HEADING_WORDS, TICK_HEADINGS } from './heading-words';
import { plainText } from './plain-text';

const WORDS = Object.entries(HEADING_WORDS)
  .flatMap(([meaning, words]) => words.map((word) => ({ meaning: meaning as ColumnMeaning, word, ascii: /^[\x20-\x7e]+$/u.test(word) })))
  .sort((first, second) => second.word.length - first.word.length);
const TICKS: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(TICK_HEADINGS).flatMap(([meaning, words]) => words.map((word) => [word, meaning as ColumnMeaning] as const)),
);
/** Longer texts are titles or notes. */
const LONGEST_HEADING = 40;
const LETTER = /[a-z]/u;

/** What a heading says its column holds; undefined when it says nothing known. */
export function headingMeaning(cell: Cell): ColumnMeaning | undefined {
  if (typeof cell !== 'string') return undefined;
  const whole = plainText(cell).toLowerCase();
  if (whole === '' || whole.length > LONGEST_HEADING) return undefined;
  const plain = compact(whole.replace(/\([^)]*\)/gu, ''));
  const tick = TICKS.get(plain);
  // The same word may be a tick's heading and a count's or a number's: content decides later.
  if (tick !== undefined) return tick;
  const { meanings: found, covered } = longest(plain);
  // A sentence that has such a word in it is no heading.
  if (covered * 2 < plain.length) return undefined;
  // A bracket may turn the meaning: 得分(扣分).
  const { meanings: inBrackets } = longest(compact(/\(([^)]*)\)/u.exec(whole)?.[1] ?? ''));
  const both = new Set([...found, ...inBrackets.filter((meaning) => meaning === 'earned' || meaning === 'lost')]);
  if (both.has('earned') && both.has('lost')) return 'earnedOrLost';
  return found[0];
}

/** Meanings of the longest words of a heading that lie side by side, the longest first, and how many of its characters they take. */
function longest(text: string): { readonly meanings: readonly ColumnMeaning[]; readonly covered: number } {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const found: ColumnMeaning[] = [];
  for (const { meaning, word, ascii } of WORDS) {
    const from = place(text, word, ascii);
    if (from < 0) continue;
    const to = from + word.length;
    if (taken.some((other) => from < other.to && to > other.from)) continue;
    taken.push({ from, to });
    found.push(meaning);
  }
  return { meanings: found, covered: taken.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** Where a word stands in a heading; letters only as a whole word. */
function place(text: string, word: string, ascii: boolean): number {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    const before = text[from - 1] ?? '';
    const after = text[from + word.length] ?? '';
    if (!ascii || !(LETTER.test(before) || LETTER.test(after))) return from;
  }
  return -1;
}

/** Chinese headings are spaced out to look wider: 得  分. */
function compact(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '').trim();
}
