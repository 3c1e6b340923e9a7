/**
 * Entry of the functions chunk: tells Excel which code answers which CERT.* function.
 *
 * Loaded before any React module (a test asserts the order): cells must calculate even if the pane never opens. Every function is
 * registered here and now; those that few cells call come in a second part, so that this one starts fast.
 */
import type { Locale } from '../core/local-text';
import { functionsNotLoaded } from '../i18n/functions-not-loaded';
import { localeOf } from '../i18n/locale';
import { arrivingPart } from './arriving';
import { firstFunctions } from './first-functions';
import { FURTHER_IDS } from './further-ids';
import { wrap, type WrapOptions } from './wrap';

// Typed as always there, yet Office.js makes it only when it has met its host.
const locale = (): Locale => localeOf((Office as Partial<typeof Office>).context?.displayLanguage ?? 'zh-CN');

const options: WrapOptions = {
  // At run time the class extends Error; its typings do not say so.
  makeError: (code, sentence) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence) as CustomFunctions.Error & Error,
  locale,
};

for (const definition of firstFunctions) CustomFunctions.associate(definition.id, wrap(definition, options));

const further = arrivingPart(
  async () => {
    const { furtherFunctions } = await import(/* webpackChunkName: "further-functions" */ './further-functions');
    return new Map(furtherFunctions.map((definition) => [definition.id, wrap(definition, options)]));
  },
  () => options.makeError('#N/A', functionsNotLoaded[locale()]),
);

for (const id of FURTHER_IDS) CustomFunctions.associate(id, further.functionOf(id));
void further.fetchAhead();
