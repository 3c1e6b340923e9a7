import type { Rational } from '../../core/exact';
import { causesOf } from '../../core/finance/quote/change-cause';
import type { LineDifference, LineSide, QuoteDifference, RequestField } from '../../core/finance/quote/difference';
import { taxOnTop, type QuoteRecord } from '../../core/finance/quote/quote-record';
import type { Locale } from '../../core/local-text';
import { causesText } from './change-cause-text';
import { moneyText, percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';
import { REQUEST_WORDS, requestText } from './request-text';

/** One thing that a revision changed: what it was, what it is, by how much it changes the price in fen, and why; empty where it speaks for itself. */
export interface DifferenceRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly changeFen: bigint | null;
  readonly why: string;
}

interface DifferenceWords {
  readonly none: string;
  readonly payable: string;
  readonly taxOnTop: string;
  readonly taxWhy: (before: string, after: string) => string;
  readonly sameBand: (band: string, days: Rational) => string;
}

const WORDS: Readonly<Record<Locale, DifferenceWords>> = {
  'zh-CN': {
    none: '—',
    payable: '应付总额',
    taxOnTop: '增值税额（价外）',
    taxWhy: (before, after) => `税按合计计算，合计 ${before} → ${after}`,
    sameBand: (band, days) => `仍在人数区间 ${band}，${quantityText(days)} 人日不变`,
  },
  'en-US': {
    none: '—',
    payable: 'Amount payable',
    taxOnTop: 'VAT on top',
    taxWhy: (before, after) => `Tax is reckoned on the total: ${before} → ${after}`,
    sameBand: (band, days) => `Still in the band ${band}: ${quantityText(days)} person-days as before`,
  },
};

/**
 * The difference of two quotes as rows: what changed in the request, the lines that changed, tax that is added to them, and what is paid in the end.
 *
 * The changes of the lines and of that tax add up to the change of what is paid.
 */
export function differenceRows(difference: QuoteDifference, before: QuoteRecord, after: QuoteRecord, locale: Locale): DifferenceRow[] {
  const words = WORDS[locale];
  return [
    ...difference.fields.map((field) => ({
      what: REQUEST_WORDS[locale].fields[field],
      before: requestText(before, field, locale),
      after: requestText(after, field, locale),
      changeFen: null,
      why: field === 'headcount' ? sameBandText(before, after, words) : '',
    })),
    ...difference.lines
      .filter((line) => line.changeFen !== 0n || line.before === null || line.after === null)
      .map((line) => ({
        what: QUOTE_WORDS[locale].lines[line.id],
        before: sideText(line, line.before, words),
        after: sideText(line, line.after, words),
        changeFen: line.changeFen,
        why: causesText(causesOf(line, before, after), before, after, locale),
      })),
    ...taxRow(difference.fields, before, after, words),
    {
      what: words.payable,
      before: moneyText(difference.beforeFen),
      after: moneyText(difference.afterFen),
      changeFen: difference.afterFen - difference.beforeFen,
      why: '',
    },
  ];
}

function sideText({ id }: LineDifference, side: LineSide | null, { none }: DifferenceWords): string {
  if (side === null) return none;
  const quantity = id === 'discount' ? percentText(side.quantity) : quantityText(side.quantity);
  return `${quantity} × ${moneyText(side.unitPriceFen)} = ${moneyText(side.amountFen)}`;
}

/** Tax comes on top of the lines only where their prices leave it out; a change of rate or mode is a row of its own. */
function taxRow(fields: readonly RequestField[], before: QuoteRecord, after: QuoteRecord, words: DifferenceWords): DifferenceRow[] {
  const [old, now] = [taxOnTop(before), taxOnTop(after)];
  if (old === now) return [];
  const why = fields.includes('tax') ? '' : words.taxWhy(moneyText(before.totalFen), moneyText(after.totalFen));
  return [{ what: words.taxOnTop, before: moneyText(old), after: moneyText(now), changeFen: now - old, why }];
}

/** A headcount that changed and nothing with it: why. */
function sameBandText({ days: old }: QuoteRecord, { days: now }: QuoteRecord, words: DifferenceWords): string {
  if (now === null || old?.min !== now.min || old.max !== now.max || !old.base.equals(now.base)) return '';
  return words.sameBand(`${String(now.min)}–${String(now.max)}`, now.base);
}
