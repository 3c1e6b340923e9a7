import type { QuoteRefusal, QuoteRefusalCode } from '../../core/finance/quote/quote-refusal';
import { isoDate, type SerialDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';
import { moneyText, percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

type Sentences = { readonly [C in QuoteRefusalCode]: (refusal: Extract<QuoteRefusal, { code: C }>) => string };

const zh = QUOTE_WORDS['zh-CN'];
const en = QUOTE_WORDS['en-US'];

const ZH: Sentences = {
  headcount_invalid: (r) => `人数“${r.value}”无效，应为 1 或以上的整数。`,
  headcount_outside_bands: (r) =>
    `${r.outlet === null ? '' : `第 ${r.outlet} 个网点：`}${r.headcount} 人不在收费标准的人数区间 ${r.min}–${r.max} 之内，不作推算。`,
  card_without_bands: (r) => `收费标准“${r.card}”没有人数区间。`,
  effective_headcount_not_in_card: (r) => `收费标准“${r.card}”不按有效人数计，请删去有效人数。`,
  effective_headcount_invalid: (r) => `有效人数“${r.value}”无效，应为 1 到总人数 ${r.headcount} 的整数。`,
  effective_headcount_reason_missing: () => '采用有效人数须写明理由。',
  quoted_outlet_invalid: (r) => `第 ${r.outlet} 个网点的人数“${r.value}”无效，应为 1 或以上的整数。`,
  quoted_outlets_above_headcount: (r) => `各网点共 ${r.sum} 人，超过总人数 ${r.headcount} 人；若总人数不含网点，请改选“未含”。`,
  categories_invalid: (r) => `产品类别数“${r.value}”无效，应为 1 或以上的整数。`,
  adjustments_not_in_card: (r) => `收费标准“${r.card}”没有人日调整因素；如确需改动，请用人工改定人日并写明理由。`,
  adjustment_unknown: (r) => `收费标准没有调整因素“${r.name}”，可用的是：${r.known.join('、')}。`,
  adjustment_twice: (r) => `调整因素“${r.name}”用了两次。`,
  adjustment_outside: (r) => `调整因素“${r.name}”为 ${percentText(r.share)}，应在 ${percentText(r.least)} 到 ${percentText(r.most)} 之间。`,
  adjustment_reason_missing: (r) => `调整因素“${r.name}”须写明理由。`,
  days_not_positive: (r) => `调整后为 ${quantityText(r.days)} 人日，人日必须大于 0。`,
  override_not_positive: (r) => `人工改定的人日为 ${quantityText(r.days)}，必须大于 0。`,
  override_reason_missing: () => '人工改定人日须写明理由。',
  charge_price_missing: (r) =>
    `收费标准“${r.card}”没有${r.item === 'personDay' ? '人日单价' : zh.lines[r.item]}，${zh.audits[r.auditType]}要收这一项，无法报价。请在“收费标准”中补上（内置标准先复制），或换一个收费标准。`,
  extra_price_missing: (r) =>
    r.item === 'travel' ? '差旅食宿按实际发生额计，请填金额。' : `收费标准“${r.card}”没有${zh.lines[r.item]}的价格，请填单价。`,
  extra_price_negative: (r) => `${zh.lines[r.item]}的单价 ${moneyText(r.fen)} 不能小于 0。`,
  extra_quantity_not_positive: (r) => `${zh.lines[r.item]}的数量 ${quantityText(r.quantity)} 必须大于 0。`,
  extra_twice: (r) => `${zh.lines[r.item]}列了两次。`,
  discount_invalid: (r) => `折扣 ${percentText(r.share)} 无效，应大于 0% 且不超过 100%。`,
  discount_above_limit: (r) => `折扣 ${percentText(r.share)} 超过收费标准的上限 ${percentText(r.limit)}。`,
  discount_approver_missing: () => '折扣须写明批准人。',
  discount_reason_missing: () => '折扣须写明理由。',
  quote_tax_rate_invalid: (r) => `税率 ${percentText(r.rate)} 无效，应为 0% 或以上且小于 100%。`,
  valid_until_before_date: (r) => `有效期至 ${isoDate(r.validUntil)}，早于报价日期 ${isoDate(r.date)}。`,
  card_not_in_force: (r) =>
    `${isoDate(r.date)} 不在收费标准“${r.card}”${r.edition}版的适用期（${day(r.from)} 至 ${day(r.to)}）之内，请换用当日有效的版本。`,
  assessors_invalid: (r) => `现场评审员人数“${r.value}”无效，应为 1 或以上的整数。`,
};

const EN: Sentences = {
  headcount_invalid: (r) => `A headcount of “${r.value}” is none: it must be a whole number of 1 or more.`,
  headcount_outside_bands: (r) =>
    `${r.outlet === null ? '' : `Outlet ${r.outlet}: `}${r.headcount} people lie outside the rate card's bands, ${r.min} to ${r.max}; nothing is guessed.`,
  card_without_bands: (r) => `The rate card “${r.card}” has no headcount bands.`,
  effective_headcount_not_in_card: (r) => `The rate card “${r.card}” does not use effective headcounts; take yours away.`,
  effective_headcount_invalid: (r) =>
    `An effective headcount of “${r.value}” is none: it must be a whole number from 1 to the total of ${r.headcount}.`,
  effective_headcount_reason_missing: () => 'An effective headcount needs a reason.',
  quoted_outlet_invalid: (r) => `Outlet ${r.outlet}: a headcount of “${r.value}” is none; it must be a whole number of 1 or more.`,
  quoted_outlets_above_headcount: (r) =>
    `The outlets have ${r.sum} people together, more than the total of ${r.headcount}; if the total does not hold them, say so.`,
  categories_invalid: (r) => `“${r.value}” product categories are none: it must be a whole number of 1 or more.`,
  adjustments_not_in_card: (r) =>
    `The rate card “${r.card}” has no adjustment factors; where the days must change, set them by hand with a reason.`,
  adjustment_unknown: (r) => `The rate card has no adjustment “${r.name}”; it has: ${r.known.join(', ')}.`,
  adjustment_twice: (r) => `The adjustment “${r.name}” is used twice.`,
  adjustment_outside: (r) =>
    `The adjustment “${r.name}” is ${percentText(r.share)}; it must lie between ${percentText(r.least)} and ${percentText(r.most)}.`,
  adjustment_reason_missing: (r) => `The adjustment “${r.name}” needs a reason.`,
  days_not_positive: (r) => `The adjustments leave ${quantityText(r.days)} person-days; there must be more than 0.`,
  override_not_positive: (r) => `The person-days set by hand are ${quantityText(r.days)}; they must be more than 0.`,
  override_reason_missing: () => 'Person-days set by hand need a reason.',
  charge_price_missing: (r) =>
    `The rate card “${r.card}” has no ${r.item === 'personDay' ? 'day rate' : en.lines[r.item].toLowerCase()}, which the ${en.audits[r.auditType].toLowerCase()} is charged: there is no price. Enter it under “Rate cards” (copy a built-in card first) or choose another card.`,
  extra_price_missing: (r) =>
    r.item === 'travel'
      ? 'Travel and lodging are charged at cost: type the amount.'
      : `The rate card “${r.card}” has no price for: ${en.lines[r.item].toLowerCase()}. Type a unit price.`,
  extra_price_negative: (r) => `${en.lines[r.item]}: the unit price ${moneyText(r.fen)} must not be below 0.`,
  extra_quantity_not_positive: (r) => `${en.lines[r.item]}: the quantity ${quantityText(r.quantity)} must be more than 0.`,
  extra_twice: (r) => `${en.lines[r.item]} is listed twice.`,
  discount_invalid: (r) => `A discount of ${percentText(r.share)} is none: it must be above 0% and at most 100%.`,
  discount_above_limit: (r) => `A discount of ${percentText(r.share)} is more than the rate card allows: ${percentText(r.limit)}.`,
  discount_approver_missing: () => 'A discount needs an approver.',
  discount_reason_missing: () => 'A discount needs a reason.',
  quote_tax_rate_invalid: (r) => `A tax rate of ${percentText(r.rate)} is none: it must be 0% or more and below 100%.`,
  valid_until_before_date: (r) => `Valid until ${isoDate(r.validUntil)}, which is before the date of the quote, ${isoDate(r.date)}.`,
  card_not_in_force: (r) =>
    `${isoDate(r.date)} lies outside the time in which the rate card “${r.card}”, edition ${r.edition}, is in force (${day(r.from)} to ${day(r.to)}); take the edition of that day.`,
  assessors_invalid: (r) => `“${r.value}” assessors on site are none: it must be a whole number of 1 or more.`,
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { 'zh-CN': ZH, 'en-US': EN };

/** The sentence that tells why a quote has no price, naming the value and the limit. */
export function quoteRefusalSentence(refusal: QuoteRefusal, locale: Locale): string {
  const say = SENTENCES[locale][refusal.code] as (refusal: QuoteRefusal) => string;
  return say(refusal);
}

function day(date: SerialDate | null): string {
  return date === null ? '…' : isoDate(date);
}
