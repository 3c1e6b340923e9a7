import type { Difference, TaxSide } from '../../core/finance/compare/differences';
import { isListedSo, type TaxBasis } from '../../core/finance/compare/tax-basis';
import type { Tax, TaxMode } from '../../core/fees/tax';
import type { Locale } from '../../core/local-text';
import { moneyText, percentText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

interface TaxWords {
  /** What the fees are, as a heading has it. */
  readonly bases: Readonly<Record<TaxBasis, string>>;
  readonly listed: Readonly<Record<TaxMode, (percent: string) => string>>;
  readonly unknown: string;
  readonly notReckoned: string;
  /** What a listed price needed to be on the basis; `amount` is what was added or taken out of it. */
  readonly added: (card: string, percent: string, amount: string) => string;
  readonly takenOut: (card: string, percent: string, amount: string) => string;
  readonly alreadyGross: (card: string, percent: string) => string;
  readonly alreadyNet: (card: string) => string;
  readonly difference: (audit: string, base: string, other: string) => string;
}

const WORDS: Readonly<Record<Locale, TaxWords>> = {
  'zh-CN': {
    bases: { asListed: '按各标准所列价格，不计税', gross: '价税合计（含增值税）', net: '不含增值税' },
    listed: { included: (percent) => `所列价格含税，税率 ${percent}`, excluded: (percent) => `所列价格不含税，税率 ${percent}` },
    unknown: '所列价格含税与否未选',
    notReckoned: '不计税',
    added: (card, percent, amount) => `“${card}”另加 ${percent} 税额 ${amount}`,
    takenOut: (card, percent, amount) => `“${card}”扣除价内 ${percent} 税额 ${amount}`,
    alreadyGross: (card, percent) => `“${card}”价内已含 ${percent}`,
    alreadyNet: (card) => `“${card}”所列价格本不含税`,
    difference: (audit, base, other) => `${audit}增值税：${base}，${other}`,
  },
  'en-US': {
    bases: { asListed: 'as each card lists its prices, no tax reckoned', gross: 'with VAT', net: 'without VAT' },
    listed: {
      included: (percent) => `listed prices include VAT of ${percent}`,
      excluded: (percent) => `listed prices exclude VAT of ${percent}`,
    },
    unknown: 'not chosen whether listed prices include VAT',
    notReckoned: 'not reckoned',
    added: (card, percent, amount) => `VAT of ${percent} added to “${card}”: ${amount}`,
    takenOut: (card, percent, amount) => `VAT of ${percent} taken out of “${card}”: ${amount}`,
    alreadyGross: (card, percent) => `“${card}” holds ${percent} already`,
    alreadyNet: (card) => `“${card}” lists prices without it`,
    difference: (audit, base, other) => `${audit}, VAT: ${base}; ${other}`,
  },
};

/** On which basis fees are compared: with tax, without, or as listed. */
export function taxBasisText(basis: TaxBasis, locale: Locale): string {
  return WORDS[locale].bases[basis];
}

/** How the listed prices of a body stand to tax. */
export function listedTaxText(tax: Tax | null, basis: TaxBasis, locale: Locale): string {
  const words = WORDS[locale];
  if (basis === 'asListed') return words.notReckoned;
  return tax === null ? words.unknown : words.listed[tax.mode](percentText(tax.rate));
}

/** How tax was added to one of two cards' fees, or taken out of it, and what was done to the other. */
export function taxDifferenceText(
  { auditType, basis, base, other }: Extract<Difference, { cause: 'tax' }>,
  baseName: string,
  otherName: string,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const side = ({ tax, changeFen }: TaxSide, card: string): string => {
    const percent = percentText(tax.rate);
    if (isListedSo(tax, basis)) return basis === 'gross' ? words.alreadyGross(card, percent) : words.alreadyNet(card);
    return basis === 'gross' ? words.added(card, percent, moneyText(changeFen)) : words.takenOut(card, percent, moneyText(-changeFen));
  };
  return words.difference(QUOTE_WORDS[locale].audits[auditType], side(base, baseName), side(other, otherName));
}
