import type { Rational } from '../../exact';
import type { LineId } from '../priced-quote';
import type { QuoteRequest } from '../quote-request';
import { grossOf, type QuoteRecord } from './quote-record';

/** A part of a request that a revision may change; the number stays. */
export type RequestField = 'card' | Exclude<keyof QuoteRequest, 'number'>;

/** One line of both quotes; null on the side that does not have it. */
export interface LineDifference {
  readonly id: LineId;
  readonly before: LineSide | null;
  readonly after: LineSide | null;
  /** After less before, in fen. */
  readonly changeFen: bigint;
}

export interface LineSide {
  readonly quantity: Rational;
  readonly unitPriceFen: bigint;
  readonly amountFen: bigint;
}

/** What a revision changed: in the request, line by line, and in all. */
export interface QuoteDifference {
  readonly fields: readonly RequestField[];
  /** Every line of either quote, in the order of the new one; those that only the old one has come last. */
  readonly lines: readonly LineDifference[];
  readonly beforeFen: bigint;
  readonly afterFen: bigint;
}

const FIELDS: readonly Exclude<RequestField, 'card'>[] = [
  'organisation',
  'date',
  'validUntil',
  'auditType',
  'headcount',
  'effectiveHeadcount',
  'outlets',
  'outletsCounted',
  'categories',
  'adjustments',
  'override',
  'extras',
  'discount',
  'tax',
  'invoice',
  'assessors',
];

/**
 * The difference between a quote and the one that takes its place.
 *
 * Editions of built-in cards have a name in each language: both records must be in the same (sheets/quote/record-in-language.ts).
 */
export function quoteDifference(before: QuoteRecord, after: QuoteRecord): QuoteDifference {
  const ids = [
    ...after.lines.map(({ id }) => id),
    ...before.lines.map(({ id }) => id).filter((id) => !after.lines.some((line) => line.id === id)),
  ];
  const sameCard = before.card.id === after.card.id && before.card.edition === after.card.edition;
  return {
    fields: [
      ...(sameCard ? [] : (['card'] as const)),
      ...FIELDS.filter((field) => canonical(partOf(before, field)) !== canonical(partOf(after, field))),
    ],
    lines: ids.map((id) => {
      const [old, now] = [sideOf(before, id), sideOf(after, id)];
      return { id, before: old, after: now, changeFen: (now?.amountFen ?? 0n) - (old?.amountFen ?? 0n) };
    }),
    beforeFen: grossOf(before),
    afterFen: grossOf(after),
  };
}

function sideOf({ lines }: QuoteRecord, wanted: LineId): LineSide | null {
  const line = lines.find(({ id }) => id === wanted);
  return line === undefined ? null : { quantity: line.quantity, unitPriceFen: line.unitPriceFen, amountFen: line.amountFen };
}

/** Factors are taken together: their order changes nothing. */
function partOf({ request }: QuoteRecord, field: Exclude<RequestField, 'card'>): unknown {
  if (field !== 'adjustments') return request[field];
  return [...request.adjustments].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Fractions reduce themselves, so that equal values have equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
