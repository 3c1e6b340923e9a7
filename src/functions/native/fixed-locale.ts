import type { Locale } from '../../core/local-text';
import { localeOfLanguage } from '../../i18n/locale';
import { readLanguage } from '../arguments/single';
import type { NativeArgument } from './native-form';

/** The locale of a language argument that is constant or left out; null where a cell decides, or where it is not understood. */
export function fixedLocale(argument: NativeArgument | null | undefined): Locale | null {
  if (argument && argument.literal === undefined) return null;
  const language = readLanguage(argument ? [[argument.literal]] : null);
  return language.ok ? localeOfLanguage(language.value) : null;
}
