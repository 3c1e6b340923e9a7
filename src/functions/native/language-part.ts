import { WORDS } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';
import { localeOfLanguage } from '../../i18n/locale';
import { readLanguage } from '../arguments/single';
import { isOneOf, quoted } from './formula';
import type { NativeArgument, NativeCell } from './native-form';

/**
 * A formula in the language that an argument asks for: settled at once where it is constant or left out, chosen by the formula where
 * it is a cell.
 *
 * @param make - The formula in one language; null where there is none.
 * @returns null where its size is unknown, or where `make` has none.
 */
export function inLanguage(argument: NativeArgument | null | undefined, make: (locale: Locale) => string | null): string | null {
  if (!argument || argument.literal !== undefined) {
    const language = readLanguage(argument ? [[argument.literal]] : null);
    return language.ok ? make(localeOfLanguage(language.value)) : 'NA()';
  }
  const { text, rows, columns } = argument;
  if (rows === undefined || columns === undefined) return null;
  if (rows * columns > 1) return 'NA()';
  // A blank cell is Chinese, as is the 0 that a desktop hands over for one.
  const chinese = `OR(${text}=0,${isOneOf(text, [...WORDS.language.zh, ''])})`;
  const [inEnglish, inChinese] = [make('en-US'), make('zh-CN')];
  return inEnglish === null || inChinese === null
    ? null
    : `IF(${isOneOf(text, WORDS.language.en)},${inEnglish},IF(${chinese},${inChinese},NA()))`;
}

/** Words of a table, such as its header: constant where the language is, else chosen by a formula each; null as `inLanguage`. */
export function wordsInLanguage(
  argument: NativeArgument | null | undefined,
  words: Readonly<Record<Locale, readonly string[]>>,
): NativeCell[] | null {
  if (!argument || argument.literal !== undefined) {
    const language = readLanguage(argument ? [[argument.literal]] : null);
    return language.ok ? [...words[localeOfLanguage(language.value)]] : null;
  }
  const cells: NativeCell[] = [];
  for (const index of words['zh-CN'].keys()) {
    const formula = inLanguage(argument, (locale) => quoted(words[locale][index] ?? ''));
    if (formula === null) return null;
    cells.push({ formula });
  }
  return cells;
}
