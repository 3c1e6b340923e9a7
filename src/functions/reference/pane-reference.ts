import { normalize } from '../../core/cells/words';
import type { Locale, LocalText } from '../../core/local-text';
import type { FunctionDefinition } from '../definition';
import { registry } from '../registry';
import { referencePages, type ReferencePage } from './page';
import { TASK_WORDS } from './task-words';

/** How much it says about a function that a word stands in this place of it. */
const WEIGHTS = { name: 100, taskWord: 60, summary: 40, argument: 25, help: 10 } as const;

/** Texts of a function among which a search looks, with what it takes to find a Chinese one by its sound. */
export interface SearchEntry {
  readonly weight: number;
  /** Compared as it is written: folded to half width and lower case. */
  readonly text: string;
  /** Syllables without tones, one blank between them; empty where the text has no Chinese. */
  readonly pinyin: string;
}

/** What the function browser shows and searches, in one language; the search knows both. */
export interface PaneReference {
  readonly version: string;
  readonly functions: readonly (ReferencePage & { readonly search: readonly SearchEntry[] })[];
}

/**
 * The contents of `reference.LOCALE.json`.
 *
 * @param toPinyin - Syllables of Chinese characters, one blank between them. Handed in: the dictionary is a tool of the build and not
 *   part of the product.
 */
export function paneReference(locale: Locale, version: string, toPinyin: (text: string) => string): PaneReference {
  const pages = referencePages(locale);
  const functions = registry.flatMap((definition) => {
    const page = pages.find(({ id }) => id === definition.id);
    return page === undefined ? [] : [{ ...page, search: searchEntries(definition, toPinyin) }];
  });
  return { version, functions };
}

/** Runs of Chinese characters: a sound must not be found across a comma. */
const CHINESE = /\p{Script=Han}+/gu;

function searchEntries(definition: FunctionDefinition, toPinyin: (text: string) => string): SearchEntry[] {
  const both = (text: LocalText): string[] => [text['zh-CN'], text['en-US']];
  const texts: readonly (readonly [keyof typeof WEIGHTS, readonly string[]])[] = [
    ['name', [definition.id, `cert.${definition.id}`]],
    ['taskWord', TASK_WORDS[definition.id] ?? []],
    ['summary', both(definition.summary)],
    ['argument', definition.parameters.flatMap(({ label, name }) => [...both(label), name])],
    [
      'help',
      definition.parameters.flatMap(({ help, choices = [] }) => [
        ...both(help),
        ...choices.flatMap((choice) => [...both(choice), ...(choice.meaning ? both(choice.meaning) : [])]),
      ]),
    ],
  ];
  return texts.flatMap(([place, found]) => [...new Set(found)].flatMap((text) => entriesOf(WEIGHTS[place], text, toPinyin)));
}

/** The text as written, and each of its runs of Chinese by its sound. */
function entriesOf(weight: number, text: string, toPinyin: (text: string) => string): SearchEntry[] {
  const written = { weight, text: normalize(text), pinyin: '' };
  const spoken = [...text.matchAll(CHINESE)].map(([run]) => ({ weight, text: '', pinyin: toPinyin(run) }));
  return [written, ...spoken];
}
