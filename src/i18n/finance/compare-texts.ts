import type { BreakEven } from '../../core/finance/compare/break-even';
import { timesIn } from '../../core/finance/compare/compare-cards';
import type { ComparedFee } from '../../core/finance/compare/compare-request';
import type { DayRule, Difference } from '../../core/finance/compare/differences';
import type { Locale } from '../../core/local-text';
import { taxDifferenceText } from './compare-tax-texts';
import { moneyText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

interface CompareWords {
  readonly fees: Readonly<Record<ComparedFee, string>>;
  readonly rules: Readonly<Record<DayRule, string>>;
  readonly days: (audit: string, base: string, other: string) => string;
  readonly ruleOf: (card: string, rules: string) => string;
  readonly tables: string;
  readonly dayRate: (audit: string, base: string, other: string) => string;
  readonly price: (audit: string, item: string, base: string, other: string) => string;
  readonly onlyOne: (audit: string, item: string, card: string) => string;
  readonly amount: (sign: string, amount: string) => string;
  readonly times: (amount: string, times: number) => string;
  readonly comma: string;
  readonly cheaper: (headcount: string, card: string, fee: string, other: string, otherFee: string) => string;
  readonly same: (headcount: string, one: string, other: string, fee: string) => string;
}

const WORDS: Readonly<Record<Locale, CompareWords>> = {
  'zh-CN': {
    fees: {
      initial: '初次评审',
      surveillance: '监督评审（一次）',
      recertification: '复评',
      certificate: '三年证书周期（不含复评）',
      withRecertification: '三年证书周期另加复评',
    },
    rules: {
      'third-of-initial': '监督评审按初次评审的三分之一',
      'as-initial': '复评与初次评审相同',
      outlet: '服务网点另计人日',
      rounding: '人日取整',
    },
    days: (audit, base, other) => `${audit}人日 ${base} → ${other}`,
    ruleOf: (card, rules) => `${card}：${rules}`,
    tables: '人日数表不同',
    dayRate: (audit, base, other) => `${audit}人日单价 ${base} → ${other}`,
    price: (audit, item, base, other) => `${audit}${item} ${base} → ${other}`,
    onlyOne: (audit, item, card) => `${audit}${item}只有“${card}”收取`,
    amount: (sign, amount) => `相差 ${sign}${amount}`,
    times: (amount, times) => `${amount} × ${String(times)} 次`,
    comma: '，',
    cheaper: (headcount, card, fee, other, otherFee) => `从 ${headcount} 人起“${card}”较便宜：${fee}，“${other}”为 ${otherFee}`,
    same: (headcount, one, other, fee) => `从 ${headcount} 人起“${one}”与“${other}”相同：${fee}`,
  },
  'en-US': {
    fees: {
      initial: 'Initial audit',
      surveillance: 'One surveillance',
      recertification: 'Recertification',
      certificate: 'Three-year cycle without recertification',
      withRecertification: 'Three-year cycle with recertification',
    },
    rules: {
      'third-of-initial': 'surveillance at a third of the initial audit',
      'as-initial': 'recertification as the initial audit',
      outlet: 'outlets timed besides',
      rounding: 'person-days rounded',
    },
    days: (audit, base, other) => `${audit}: person-days ${base} → ${other}`,
    ruleOf: (card, rules) => `${card}: ${rules}`,
    tables: 'other person-day tables',
    dayRate: (audit, base, other) => `${audit}: day rate ${base} → ${other}`,
    price: (audit, item, base, other) => `${audit}: ${item.charAt(0).toLowerCase()}${item.slice(1)} ${base} → ${other}`,
    onlyOne: (audit, item, card) => `${audit}: ${item.charAt(0).toLowerCase()}${item.slice(1)} charged by “${card}” only`,
    amount: (sign, amount) => `difference ${sign}${amount}`,
    times: (amount, times) => `${amount} × ${String(times)}`,
    comma: ', ',
    cheaper: (headcount, card, fee, other, otherFee) =>
      `From ${headcount} people on “${card}” is cheaper: ${fee}, against ${otherFee} of “${other}”`,
    same: (headcount, one, other, fee) => `From ${headcount} people on “${one}” and “${other}” charge the same: ${fee}`,
  },
};

/** What is compared, as a heading has it. */
export function comparedFeeText(fee: ComparedFee, locale: Locale): string {
  return WORDS[locale].fees[fee];
}

/** Where a card's fee differs from the base's, why, and by how much in what is compared. */
export function differenceText(difference: Difference, fee: ComparedFee, base: string, other: string, locale: Locale): string {
  const words = WORDS[locale];
  const { amountFen, auditType } = difference;
  const times = timesIn(fee, auditType);
  const amount = moneyText(amountFen < 0n ? -amountFen : amountFen);
  const signed = words.amount(amountFen < 0n ? '−' : '+', times > 1 ? words.times(amount, times) : amount);
  return [reasonOf(difference, base, other, locale), signed].join(words.comma);
}

function reasonOf(difference: Difference, base: string, other: string, locale: Locale): string {
  const words = WORDS[locale];
  const { audits, lines } = QUOTE_WORDS[locale];
  const audit = audits[difference.auditType];
  switch (difference.cause) {
    case 'days': {
      const rulesOf = (card: string, rules: readonly DayRule[]): string[] =>
        rules.length === 0 ? [] : [words.ruleOf(card, rules.map((rule) => words.rules[rule]).join(words.comma))];
      const rules = [...rulesOf(base, difference.baseRules), ...rulesOf(other, difference.otherRules)];
      const days = words.days(audit, quantityText(difference.base), quantityText(difference.other));
      return [days, ...(rules.length === 0 ? [words.tables] : rules)].join(words.comma);
    }
    case 'dayRate':
      return words.dayRate(audit, moneyText(difference.baseFen), moneyText(difference.otherFen));
    case 'price':
      return words.price(audit, lines[difference.item], moneyText(difference.baseFen), moneyText(difference.otherFen));
    case 'chargedByBase':
      return words.onlyOne(audit, lines[difference.item], base);
    case 'chargedByOther':
      return words.onlyOne(audit, lines[difference.item], other);
    case 'tax':
      return taxDifferenceText(difference, base, other, locale);
  }
}

/** From which headcount on which of two cards is cheaper. */
export function breakEvenText({ headcount, after, firstFen, secondFen }: BreakEven, first: string, second: string, locale: Locale): string {
  const words = WORDS[locale];
  const people = String(headcount).replace(/\B(?=(\d{3})+$)/gu, ',');
  if (after === 'neither') return words.same(people, first, second, moneyText(firstFen));
  return after === 'first'
    ? words.cheaper(people, first, moneyText(firstFen), second, moneyText(secondFen))
    : words.cheaper(people, second, moneyText(secondFen), first, moneyText(firstFen));
}
