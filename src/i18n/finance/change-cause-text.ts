import type { AuditType } from '../../core/cells/words';
import type { Rational } from '../../core/exact';
import type { ChangeCause } from '../../core/finance/quote/change-cause';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { RecordedDays } from '../../core/finance/quote/recorded-days';
import type { Locale } from '../../core/local-text';
import { joinRemarks } from '../join-remarks';
import { moneyText, percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';
import { countText, requestText } from './request-text';

type Sentences = {
  readonly [C in ChangeCause['cause']]: (cause: ChangeCause & { readonly cause: C }, old: QuoteRecord, now: QuoteRecord) => string;
};

/** A place in the bands: people, band, and the days it gives; the audit is named where it changed. */
type Place = (days: RecordedDays, audit: string) => string;

const zhPlace: Place = ({ headcount, min, max, base }, audit) =>
  `${countText(headcount)} 人属人数区间 ${String(min)}–${String(max)}，${audit}${quantityText(base)} 人日`;
const enPlace: Place = ({ headcount, min, max, base }, audit) =>
  `${countText(headcount)} people: band ${String(min)}–${String(max)}, ${audit}${quantityText(base)} person-days`;

const ZH: Sentences = {
  band: ({ before, after, audits }) => {
    const [old, now] = auditNames(audits, 'zh-CN', ' ');
    return `${zhPlace(before, old)} → ${zhPlace(after, now)}`;
  },
  outlets: ({ before, after }) => `网点另计人日 ${change(before, after)}`,
  categories: ({ before, after }) => `产品类别另计人日 ${change(before, after)}`,
  adjusted: ({ before, after }) => `调整与取整 ${change(before, after)} 人日`,
  override: ({ before, after }) =>
    after === null
      ? `不再人工改定人日（原为 ${before === null ? '' : quantityText(before)} 人日）`
      : before === null
        ? `人工改定为 ${quantityText(after)} 人日`
        : `人工改定人日 ${change(before, after)}`,
  price: ({ by, before, after }, old, now) => {
    const prices = `单价 ${moneyText(before)} → ${moneyText(after)}`;
    if (by === 'typed') return `${prices}，由报价人填写`;
    if (by === 'same-edition') return `${prices}，收费标准的版本未变，但其中价格已改动`;
    return `${prices}，收费标准由“${requestText(old, 'card', 'zh-CN')}”换为“${requestText(now, 'card', 'zh-CN')}”`;
  },
  quantity: ({ before, after }) => `数量 ${change(before, after)}`,
  added: ({ by, audits }) => (by === 'audit' ? `${QUOTE_WORDS['zh-CN'].audits[audits[1]]}收取此项` : '新用的收费标准收取此项'),
  removed: ({ by, audits }) => (by === 'audit' ? `${QUOTE_WORDS['zh-CN'].audits[audits[1]]}不收此项` : '新用的收费标准不收此项'),
  discount: ({ before, after }) => `折扣比例 ${percentText(before)} → ${percentText(after)}`,
  discounted: ({ before, after }) => `可打折的费用 ${moneyText(before)} → ${moneyText(after)}`,
};

const EN: Sentences = {
  band: ({ before, after, audits }) => {
    const [old, now] = auditNames(audits, 'en-US', ': ');
    return `${enPlace(before, old)} → ${enPlace(after, now)}`;
  },
  outlets: ({ before, after }) => `Person-days for outlets ${change(before, after)}`,
  categories: ({ before, after }) => `Person-days for product categories ${change(before, after)}`,
  adjusted: ({ before, after }) => `Adjustments and rounding ${change(before, after)} person-days`,
  override: ({ before, after }) =>
    after === null
      ? `No longer set by hand (${before === null ? '' : quantityText(before)} person-days before)`
      : before === null
        ? `Set by hand to ${quantityText(after)} person-days`
        : `Person-days set by hand ${change(before, after)}`,
  price: ({ by, before, after }, old, now) => {
    const prices = `Unit price ${moneyText(before)} → ${moneyText(after)}`;
    if (by === 'typed') return `${prices}, typed by hand`;
    if (by === 'same-edition') return `${prices}: the edition of the rate card is the same, its prices were changed`;
    return `${prices}: rate card “${requestText(old, 'card', 'en-US')}” replaced by “${requestText(now, 'card', 'en-US')}”`;
  },
  quantity: ({ before, after }) => `Quantity ${change(before, after)}`,
  added: ({ by, audits }) =>
    `${by === 'audit' ? `The ${lower(QUOTE_WORDS['en-US'].audits[audits[1]])}` : 'The new rate card'} is charged this`,
  removed: ({ by, audits }) =>
    `${by === 'audit' ? `The ${lower(QUOTE_WORDS['en-US'].audits[audits[1]])}` : 'The new rate card'} is not charged this`,
  discount: ({ before, after }) => `Discount ${percentText(before)} → ${percentText(after)}`,
  discounted: ({ before, after }) => `Fees that the discount is taken off ${moneyText(before)} → ${moneyText(after)}`,
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { 'zh-CN': ZH, 'en-US': EN };

const SEPARATOR: Readonly<Record<Locale, string>> = { 'zh-CN': '；', 'en-US': '; ' };

/** Why a line changed, all causes in one; empty without any. */
export function causesText(causes: readonly ChangeCause[], old: QuoteRecord, now: QuoteRecord, locale: Locale): string {
  const say = (cause: ChangeCause): string =>
    (SENTENCES[locale][cause.cause] as (cause: ChangeCause, old: QuoteRecord, now: QuoteRecord) => string)(cause, old, now);
  return joinRemarks(SEPARATOR[locale], causes.map(say));
}

/** Named only where it changed. */
function auditNames([old, now]: readonly [AuditType, AuditType], locale: Locale, end: string): readonly [string, string] {
  if (old === now) return ['', ''];
  const { audits } = QUOTE_WORDS[locale];
  const name = (audit: AuditType): string => `${locale === 'zh-CN' ? audits[audit] : lower(audits[audit])}${end}`;
  return [name(old), name(now)];
}

function change(before: Rational, after: Rational): string {
  return `${quantityText(before)} → ${quantityText(after)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
