import { toCellNumber } from '../../core/exact';
import { CARD_RULES, type CardRule } from '../../core/finance/card/card-problem';
import { CARD_WORDS, cardChoices } from '../../core/finance/card/card-words';
import type { Locale } from '../../core/local-text';
import type { CardRules } from '../../core/finance/card';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import type { PlainCell, Validation } from '../plan';
import { between, checked, choice, type RateCardContext } from './context';
import { FIRST, IDS, LAST, REMARK, RULE_VALUE, type RateCardLayout } from './layout';
import { RATE_CARD_NAMES } from './names';
import { sectionPart } from './section';

const SHARES: readonly CardRule[] = ['onsiteShare', 'mostOff', 'mostOn', 'mostDiscount'];
const YES_NO: readonly CardRule[] = ['effectiveHeadcount', 'refundsRegistration'];
const DAYS: readonly CardRule[] = ['outletMinimumDays', 'categoryDays'];

/** Cell of a rule. */
export function ruleCell(layout: RateCardLayout, rule: CardRule): string {
  return at(RULE_VALUE, layout.rules.first + CARD_RULES.indexOf(rule));
}

/** How the card reckons beyond its tables, one rule a line. */
export function rulesPart(context: RateCardContext): PlanPart {
  const { card, labels, locale, strings, layout } = context;
  const { header, first, last } = layout.rules;
  const { ruleColumns, ruleRemarks } = strings;
  const values = column(RULE_VALUE, first, last);
  const ids = column(IDS, first, last);
  const section = sectionPart(layout.rules, strings.sections.rules);
  return {
    blocks: [
      ...section.blocks,
      { kind: 'values', topLeft: at(FIRST, header), rows: [[ruleColumns.rule]] },
      { kind: 'values', topLeft: at(RULE_VALUE, header), rows: [[ruleColumns.value]] },
      { kind: 'values', topLeft: at(REMARK, header), rows: [[ruleColumns.remark]] },
      { kind: 'values', topLeft: at(FIRST, first), rows: CARD_RULES.map((rule) => [labels.fields[rule]]) },
      { kind: 'values', topLeft: at(RULE_VALUE, first), rows: CARD_RULES.map((rule) => [ruleValue(card.rules, rule, locale)]) },
      { kind: 'values', topLeft: at(REMARK, first), rows: CARD_RULES.map((rule) => [ruleRemarks[rule]]) },
      { kind: 'values', topLeft: at(IDS, first), rows: CARD_RULES.map((rule) => [rule]) },
    ],
    merges: [
      ...section.merges,
      ...sequence(header, last).flatMap((row) => [
        area(FIRST, row, 'E', row),
        area(RULE_VALUE, row, 'H', row),
        area(REMARK, row, LAST, row),
      ]),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, header, LAST, header), style: 'columnHeader' },
      { address: area(FIRST, first, 'E', last), style: 'statusLabel' },
      { address: area(RULE_VALUE, first, 'H', last), style: 'input' },
      { address: area(REMARK, first, LAST, last), style: 'note' },
      { address: ids, style: 'helper' },
    ],
    borders: [grid(area(FIRST, header, LAST, last))],
    numberFormats: SHARES.map((rule) => ({ address: ruleCell(layout, rule), format: '0.00%' })),
    validations: CARD_RULES.map((rule) => ruleValidation(context, rule)),
    names: [
      { name: RATE_CARD_NAMES.ruleIds, address: ids, comment: strings.ids },
      { name: RATE_CARD_NAMES.ruleValues, address: values, comment: strings.sections.rules },
    ],
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(header)}:${String(header)}`, points: 22 },
      { rows: `${String(first)}:${String(last)}`, points: 18 },
    ],
  };
}

function ruleValidation(context: RateCardContext, rule: CardRule): Validation {
  const { labels, locale, strings, layout } = context;
  const cell = ruleCell(layout, rule);
  if (SHARES.includes(rule)) return checked(cell, between(cell, 0, 1), strings.inputs.share);
  if (DAYS.includes(rule)) return checked(cell, { type: 'decimalAbove', above: 0 }, strings.inputs.days);
  const notion = YES_NO.includes(rule) ? 'yesNo' : (rule as keyof typeof CARD_WORDS);
  return choice(cell, labels.fields[rule], cardChoices(notion, locale), context);
}

/** A rule as its cell has it; blank where the card has none. */
function ruleValue(rules: CardRules, rule: CardRule, locale: Locale): PlainCell {
  switch (rule) {
    case 'mostOff':
    case 'mostOn':
      return rules.adjustment === null ? '' : toCellNumber(rules.adjustment[rule]);
    case 'outletMinimumDays':
    case 'categoryDays':
    case 'onsiteShare':
    case 'mostDiscount': {
      const value = rules[rule];
      return value === null ? '' : toCellNumber(value);
    }
    case 'effectiveHeadcount':
    case 'refundsRegistration':
      return CARD_WORDS.yesNo[rules[rule] ? 'yes' : 'no'][locale];
    case 'surveillanceDays':
      return CARD_WORDS[rule][rules[rule]][locale];
    case 'recertificationDays':
      return CARD_WORDS[rule][rules[rule]][locale];
    case 'recertificationApplicationFee':
      return CARD_WORDS[rule][rules[rule]][locale];
    case 'daysRounding':
      return CARD_WORDS[rule][rules[rule]][locale];
  }
}
