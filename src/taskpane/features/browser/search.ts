import { normalize } from '../../../core/cells/words';
import type { PaneReference, SearchEntry } from '../../../functions/reference/pane-reference';

export type FunctionReference = PaneReference['functions'][number];

/** How much more a word says that is the whole text, or begins it. */
const WHOLE = 3;
const BEGINNING = 2;
/** Fewer first letters than this would be found everywhere. */
const LEAST_INITIALS = 2;

/**
 * The functions in which every word of a search is found, in any order, best first; all of them for an empty one. A function that
 * has the words as they stand, e.g. "next audit", comes before those that only have each of them somewhere.
 *
 * Chinese is found anywhere in a text, English from the beginning of a word, and the sound of Chinese by the first letters of
 * its syllables or by whole syllables, the last one perhaps unfinished.
 */
export function searchFunctions(functions: readonly FunctionReference[], query: string): readonly FunctionReference[] {
  const terms = termsOf(query);
  return functions
    .map((entry, place) => ({ entry, place, score: scoreOf(entry.search, terms) + phrase(entry.search, terms) }))
    .filter(({ score }) => score > 0 || terms.length === 0)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .map(({ entry }) => entry);
}

/** The words of a search. Of a formula that was pasted, e.g. `=CERT.FEE(1200)`, the function's name is what is looked for. */
function termsOf(query: string): readonly string[] {
  const text = normalize(query);
  const [, name = text] = /^=?cert\.([a-z0-9]*)(?:\(.*)?$/u.exec(text) ?? /^=([a-z0-9]+)(?:\(.*)?$/u.exec(text) ?? [];
  return name.split(' ').filter((term) => term !== '');
}

/** What it says besides that several words stand together. */
function phrase(entries: readonly SearchEntry[], terms: readonly string[]): number {
  if (terms.length < 2 || scoreOf(entries, terms) === 0) return 0;
  return scoreOf(entries, [terms.join(' ')]);
}

/** Sum over the terms of the best place each was found in; 0 when one was not found. */
function scoreOf(entries: readonly SearchEntry[], terms: readonly string[]): number {
  let sum = 0;
  for (const term of terms) {
    const best = Math.max(0, ...entries.map((entry) => entry.weight * fit(entry, term)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

function fit({ text, pinyin }: SearchEntry, term: string): number {
  return text === '' ? fitSound(pinyin, term) : fitText(text, term);
}

function fitText(text: string, term: string): number {
  if (text === term) return WHOLE;
  if (text.startsWith(term)) return BEGINNING;
  const latin = /^[a-z0-9]/u.test(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!latin || !/[a-z0-9]/u.test(text.charAt(at - 1))) return 1;
  }
  return 0;
}

function fitSound(pinyin: string, term: string): number {
  if (!/^[a-z]+$/u.test(term)) return 0;
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0));
  for (const first of syllables.keys()) {
    const byInitials = term.length >= LEAST_INITIALS && initials.slice(first).join('').startsWith(term);
    if (!byInitials && !syllables.slice(first).join('').startsWith(term)) continue;
    const whole = first === 0 && (byInitials ? term.length === syllables.length : term === syllables.join(''));
    return whole ? WHOLE : first === 0 ? BEGINNING : 1;
  }
  return 0;
}
