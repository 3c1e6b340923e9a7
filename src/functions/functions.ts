/**
 * Entry of the functions chunk: tells Excel which code answers which CERT.* function.
 *
 * Loaded before any React module (a test asserts the order): cells must calculate even if the pane never opens.
 */
import { localeOf } from '../i18n/locale';
import { registry } from './registry';
import { wrap, type WrapOptions } from './wrap';

const options: WrapOptions = {
  // At run time the class extends Error; its typings do not say so.
  makeError: (code, sentence) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence) as CustomFunctions.Error & Error,
  // Typed as always there, yet Office.js makes it only when it has met its host.
  locale: () => localeOf((Office as Partial<typeof Office>).context?.displayLanguage ?? 'zh-CN'),
};

for (const definition of registry) CustomFunctions.associate(definition.id, wrap(definition, options));
