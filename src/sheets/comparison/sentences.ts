import type { Comparison } from '../../core/finance/compare/comparison';
import type { Locale } from '../../core/local-text';
import { breakEvenText, differenceText } from '../../i18n/finance/compare-texts';
import { compareRefusalSentence } from '../../i18n/finance/compare-refusals';
import { COMPARISON_STRINGS } from '../../i18n/sheets/comparison';

/** Against the base, where each other card differs and why, or why it has no price. */
export function explanationLines({ entries, base, fee }: Comparison, locale: Locale): string[] {
  const { explanation, sentenceEnd, notPriced } = COMPARISON_STRINGS[locale];
  const baseName = entries[base ?? 0]?.card.name ?? '';
  return entries.flatMap(({ card, refusal, differences }, index) => {
    if (refusal !== null) return [notPriced(card.name, compareRefusalSentence(refusal, locale))];
    if (index === base || differences === null) return [];
    const before = explanation.of(card.name, baseName);
    if (differences.length === 0) return [before + explanation.none + sentenceEnd];
    return differences.map((difference) => before + differenceText(difference, fee, baseName, card.name, locale) + sentenceEnd);
  });
}

/** For each pair of cards that have prices, from which headcounts on which one is cheaper. */
export function breakEvenLines({ entries, steps, breakEvens }: Comparison, locale: Locale): string[] {
  const { breakEven, sentenceEnd } = COMPARISON_STRINGS[locale];
  const priced = (index: number): boolean => steps.some(({ feesFen }) => (feesFen[index] ?? null) !== null);
  return breakEvens.flatMap(({ first, second, at }) => {
    if (!priced(first) || !priced(second)) return [];
    const [one, other] = [entries[first]?.card.name ?? '', entries[second]?.card.name ?? ''];
    if (at.length === 0) return [breakEven.none(one, other) + sentenceEnd];
    return at.map((found) => breakEvenText(found, one, other, locale) + sentenceEnd);
  });
}
