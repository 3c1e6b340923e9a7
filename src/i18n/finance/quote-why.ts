import { ZERO } from '../../core/exact';
import type { PricedLine, PricedOtherReading, PricedQuote } from '../../core/finance/priced-quote';
import { droppedReadingOf } from '../../core/finance/quote/other-reading';
import type { Locale } from '../../core/local-text';
import { joinRemarks } from '../join-remarks';
import { dayStepTexts } from './day-step';
import { moneyText, percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

interface WhyWords {
  readonly separator: string;
  readonly price: (origin: string) => string;
  readonly cardPrice: (card: string, origin: string) => string;
  readonly shortPrice: (origin: string) => string;
  readonly steps: (min: number, max: number) => string;
  readonly typed: string;
  readonly waived: string;
  readonly atCost: string;
  readonly dayRate: string;
  readonly discount: (share: string, fees: string) => string;
  readonly noLimit: string;
  readonly limit: (share: string) => string;
  readonly approved: (approver: string, reason: string) => string;
  readonly otherReading: (source: string, days: string, fees: string) => string;
  readonly readingDropped: string;
  readonly to: string;
  readonly onsiteSilent: string;
  readonly onsiteChanged: string;
}

const WORDS: Readonly<Record<Locale, WhyWords>> = {
  'zh-CN': {
    separator: '；',
    price: (origin) => `单价：${origin}`,
    cardPrice: (card, origin) => `${card}（${origin}）`,
    shortPrice: (origin) => `按收费标准（${origin}）`,
    steps: (min, max) => `人数区间 ${min}–${max}，见附页`,
    typed: '单价由报价人填写',
    waived: '按本收费标准，复评免收申请费',
    atCost: '按实际发生额，由申请方承担，不打折',
    dayRate: '按人日单价',
    discount: (share, fees) => `机构自身费用 ${fees} 的 ${share}，不含差旅`,
    noLimit: '收费标准未规定折扣上限',
    limit: (share) => `收费标准允许的折扣上限 ${share}`,
    approved: (approver, reason) => `批准人：${approver}；理由：${reason}`,
    otherReading: (source, days, fees) => `${source}（按此说 ${days} 人日，评审自身费用 ${fees}）`,
    readingDropped: '收费标准的来源另有说法，但本人数区间的人日或人数范围已改动，不再适用，故不列出',
    to: '至',
    onsiteSilent: '收费标准未给出现场人日',
    onsiteChanged: '人日已不是人数区间表的数值，收费标准又没有现场占比的规定，现场人日不作推算',
  },
  'en-US': {
    separator: '; ',
    price: (origin) => `Price: ${origin}`,
    cardPrice: (card, origin) => `${card} (${origin})`,
    shortPrice: (origin) => `Rate card, ${origin}`,
    steps: (min, max) => `Band ${min}–${max}, see the next page`,
    typed: 'Price typed by hand',
    waived: 'This rate card waives the application fee in a recertification',
    atCost: 'At actual cost, borne by the client; no discount',
    dayRate: 'At the day rate',
    discount: (share, fees) => `${share} of the body's own fees of ${fees}, travel left out`,
    noLimit: 'the rate card sets no limit to discounts',
    limit: (share) => `largest discount by the rate card ${share}`,
    approved: (approver, reason) => `approved by ${approver}; reason: ${reason}`,
    otherReading: (source, days, fees) => `${source} (by it ${days} person-days, the audit's own fees ${fees})`,
    readingDropped:
      'The source of the rate card also says something else, but this band has other days or people by now, so it no longer applies and is not shown',
    to: ' to ',
    onsiteSilent: 'The rate card does not say how many days are on site',
    onsiteChanged:
      'The person-days are no longer those of the headcount table and the rate card has no rule for the share on site: the days on site are not guessed',
  },
};

/** Why a line costs what it costs: band, table, rule, source and, for the person-days, the other reading where the card's material differs. */
export function whyOfLine(line: PricedLine, priced: PricedQuote, locale: Locale): string {
  const words = WORDS[locale];
  return joinRemarks(words.separator, remarksOn(line, priced, locale, words));
}

/** The same in a few words, for a column on a page that has the long form elsewhere. */
export function shortWhyOfLine(line: PricedLine, priced: PricedQuote, locale: Locale): string {
  const words = WORDS[locale];
  if (line.id === 'personDay') {
    return words.steps(priced.band.min, priced.band.max);
  }
  if (line.id === 'discount') return joinRemarks(words.separator, discountRemarks(line, priced, words).slice(-1));
  const short: WhyWords = { ...words, cardPrice: (_, origin) => words.shortPrice(origin), price: (text) => text };
  return remarksOn(line, priced, locale, short)[0] ?? '';
}

function remarksOn(line: PricedLine, priced: PricedQuote, locale: Locale, words: WhyWords): string[] {
  const price = priceRemark(line, priced, locale, words);
  switch (line.id) {
    case 'personDay': {
      const other = otherReadingText(priced.otherReading, locale) ?? droppedReadingText(priced, locale);
      return [...dayStepTexts(priced, locale), price, ...(other === null ? [] : [other])];
    }
    case 'application':
      return line.quantity.equals(ZERO) ? [words.waived] : [price];
    case 'travel':
      return [words.atCost];
    case 'followUp':
      return line.origin === 'own' || priced.card.extras.followUp !== null ? [price] : [words.dayRate, price];
    case 'discount':
      return discountRemarks(line, priced, words);
    case 'approvalRegistration':
    case 'annual':
    case 'copy':
    case 'subCertificate':
    case 'translation':
    case 'change':
      return [price];
  }
}

/** Typed for this quote, or the card's with its own origin. */
function priceRemark({ id, origin }: PricedLine, { card, request }: PricedQuote, locale: Locale, words: WhyWords): string {
  const typed = request.extras.some((extra) => extra.id === id && extra.unitPriceFen !== null);
  return typed ? words.typed : words.price(words.cardPrice(card.name, QUOTE_WORDS[locale].origins[origin]));
}

function discountRemarks(line: PricedLine, { card, request }: PricedQuote, words: WhyWords): string[] {
  const limit = card.rules.mostDiscount;
  return [
    words.discount(percentText(line.quantity), moneyText(-line.unitPriceFen)),
    limit === null ? words.noLimit : words.limit(percentText(limit)),
    ...(request.discount === null ? [] : [words.approved(request.discount.approver, request.discount.reason)]),
  ];
}

/** The other reading of the person-days as a sentence without its full stop; null where there is none. */
export function otherReadingText(other: PricedOtherReading | null, locale: Locale): string | null {
  if (other === null) return null;
  const { otherReading, to } = WORDS[locale];
  const { reading, days, lowestFen, highestFen } = other;
  const fees = lowestFen === highestFen ? moneyText(highestFen) : `${moneyText(lowestFen)}${to}${moneyText(highestFen)}`;
  return otherReading(reading.source, quantityText(days), fees);
}

/** That the other reading of the source is not said of this band any more; null where it is, or there is none. */
export function droppedReadingText({ band, request, card }: PricedQuote, locale: Locale): string | null {
  return droppedReadingOf(band, request, card) === null ? null : WORDS[locale].readingDropped;
}

/** Why the days on site, and so the calendar days, are not known; null where they are. */
export function onsiteGapText({ onsiteDays, band, request }: PricedQuote, locale: Locale): string | null {
  if (onsiteDays !== null) return null;
  return band.days[request.auditType].onsite === null ? WORDS[locale].onsiteSilent : WORDS[locale].onsiteChanged;
}
