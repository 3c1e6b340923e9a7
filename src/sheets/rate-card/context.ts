import type { FinanceCard } from '../../core/finance/card';
import type { Locale } from '../../core/local-text';
import type { CardLabels } from '../../i18n/finance/card-labels';
import type { InputTexts } from '../../i18n/sheets';
import type { RateCardStrings } from '../../i18n/sheets/rate-card';
import type { Validation, ValidationRule } from '../plan';
import type { RateCardLayout } from './layout';

/** What every part of a rate card's sheet is built from. */
export interface RateCardContext {
  readonly card: FinanceCard;
  readonly locale: Locale;
  readonly labels: CardLabels;
  readonly strings: RateCardStrings;
  readonly layout: RateCardLayout;
}

/** What may be typed into a range; blank cells are left to the check. */
export function checked(address: string, rule: ValidationRule, { title, prompt, alert }: InputTexts): Validation {
  return { address, rule, ignoreBlanks: true, prompt: { title, message: prompt }, alert: { title, message: alert } };
}

/** A list of words to choose from. */
export function choice(address: string, label: string, words: readonly string[], { strings }: RateCardContext): Validation {
  return checked(address, { type: 'list', items: words }, strings.inputs.choice(label, words));
}

/** A number between two others, its bounds included; `further` holds for true too. */
export function between(cell: string, least: number, most: number, further?: string): ValidationRule {
  const conditions = [`${cell}>=${String(least)}`, `${cell}<=${String(most)}`, ...(further === undefined ? [] : [further])];
  return { type: 'custom', formula: `=IF(ISNUMBER(${cell}),AND(${conditions.join(',')}),FALSE)` };
}
