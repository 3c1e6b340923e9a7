import type { Refusal, RefusalCode } from '../../core/refusal';

/** One sentence per reason; a language that lacks one does not compile. */
export type RefusalSentences = { readonly [C in RefusalCode]: (refusal: Extract<Refusal, { code: C }>) => string };
