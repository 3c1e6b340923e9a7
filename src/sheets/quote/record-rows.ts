import type { ExtraRequest, QuoteRequest } from '../../core/finance/quote-request';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { RecordedDays } from '../../core/finance/quote/recorded-days';
import type { Rational } from '../../core/exact';

/** Key and four values, all of them text: it is read back as it was written, whatever it begins with. */
export type RecordRow = readonly [key: string, first: string, second: string, third: string, fourth: string];

/** A quote as lines of text, a thing each; what is null has no line. Read by read-record.ts. */
export function recordRows({ card, revision, request, days, lines, totalFen, taxed }: QuoteRecord): RecordRow[] {
  return [
    row('card', card.id, card.edition, card.name),
    row('revision', String(revision)),
    ...requestRows(request),
    ...(days === null ? [] : dayRows(days)),
    ...lines.map((line) =>
      row(`line:${line.id}`, fraction(line.quantity), String(line.unitPriceFen), String(line.amountFen), `${line.unit} ${line.origin}`),
    ),
    row('total', String(totalFen)),
    ...(taxed === null ? [] : [row('taxed', String(taxed.netFen), String(taxed.taxFen), String(taxed.grossFen))]),
  ];
}

/** Where the person-days come from, for the difference of a revision. */
function dayRows({ headcount, min, max, base, outlets, categories, adjusted }: RecordedDays): RecordRow[] {
  return [
    row('band', String(headcount), String(min), String(max)),
    row('days', fraction(base), fraction(outlets), fraction(categories), fraction(adjusted)),
  ];
}

function requestRows(request: QuoteRequest): RecordRow[] {
  const { effectiveHeadcount, outlets, adjustments, override, extras, discount, tax } = request;
  return [
    row('organisation', request.organisation),
    row('number', request.number),
    row('date', String(request.date)),
    row('validUntil', String(request.validUntil)),
    row('auditType', request.auditType),
    row('headcount', String(request.headcount)),
    ...(effectiveHeadcount === null ? [] : [row('effectiveHeadcount', String(effectiveHeadcount.value), effectiveHeadcount.reason)]),
    ...outlets.map(({ name, headcount }) => row('outlet', name, String(headcount))),
    row('outletsCounted', request.outletsCounted ? 'yes' : 'no'),
    row('categories', String(request.categories)),
    ...adjustments.map(({ name, share, reason }) => row('adjustment', name, fraction(share), reason)),
    ...(override === null ? [] : [row('override', fraction(override.days), override.reason)]),
    ...extras.map((extra) => row('extra', extra.id, fraction(extra.quantity), priceText(extra))),
    ...(discount === null ? [] : [row('discount', fraction(discount.share), discount.approver, discount.reason)]),
    ...(tax === null ? [] : [row('tax', fraction(tax.rate), tax.mode)]),
    row('invoice', request.invoice),
    row('assessors', String(request.assessors)),
  ];
}

function row(key: string, ...values: readonly string[]): RecordRow {
  const [first = '', second = '', third = '', fourth = ''] = values;
  return [key, first, second, third, fourth];
}

function fraction(value: Rational): string {
  return value.toFraction();
}

function priceText({ unitPriceFen }: ExtraRequest): string {
  return unitPriceFen === null ? '' : String(unitPriceFen);
}
