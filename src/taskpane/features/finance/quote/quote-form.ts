import type { AuditType } from '../../../../core/cells/words';
import { HUNDRED, toCellNumber, type Rational } from '../../../../core/exact';
import { EXTRA_IDS, type ExtraId } from '../../../../core/finance/card';
import type { QuoteRecord } from '../../../../core/finance/quote/quote-record';
import type { InvoiceKind, QuoteRequest } from '../../../../core/finance/quote-request';
import { isoDate, type SerialDate } from '../../../../core/lifecycle/serial-date';
import type { TaxMode } from '../../../../core/fees/tax';
import { createStore } from '../../../state/store';

export interface OutletForm {
  readonly name: string;
  readonly headcount: string;
}

export interface AdjustmentForm {
  readonly name: string;
  /** In percent. */
  readonly percent: string;
  readonly reason: string;
}

export interface ExtraForm {
  readonly wanted: boolean;
  readonly quantity: string;
  /** In yuan; blank for the card's price. */
  readonly price: string;
}

/** The quote as it is typed: text throughout, read by read-form.ts. */
export interface QuoteForm {
  readonly cardId: string;
  readonly organisation: string;
  /** Null: the next free one. */
  readonly number: string | null;
  readonly date: string;
  readonly validUntil: string;
  readonly auditType: AuditType;
  /** Null: that of the estimate. */
  readonly headcount: string | null;
  readonly effective: string;
  readonly effectiveReason: string;
  readonly outlets: readonly OutletForm[];
  readonly outletsCounted: boolean;
  readonly categories: string;
  readonly adjustments: readonly AdjustmentForm[];
  readonly overrideDays: string;
  readonly overrideReason: string;
  readonly extras: Readonly<Record<ExtraId, ExtraForm>>;
  /** In percent. */
  readonly discount: string;
  readonly discountApprover: string;
  readonly discountReason: string;
  /** In percent; blank: nothing is said of tax. */
  readonly taxRate: string;
  /** Blank until it is chosen: whether prices hold the tax is never assumed. */
  readonly taxMode: TaxMode | '';
  readonly invoice: InvoiceKind;
  readonly assessors: string;
}

/** What the form is used for: a new quote, or one that takes the place of an issued one. */
export interface Revising {
  readonly sheetId: string;
  readonly before: QuoteRecord;
}

/** Days that a quote holds unless another day is chosen. @source default of ours, shown as such */
export const VALID_DAYS = 30;

/** Assessors on site unless another number is typed. @source default of ours, shown as such */
const ASSESSORS = '2';

/** A form to begin with. */
export function newForm(today: SerialDate): QuoteForm {
  return {
    cardId: 'trial',
    organisation: '',
    number: null,
    date: isoDate(today),
    validUntil: isoDate(today + VALID_DAYS),
    auditType: 'initial',
    headcount: null,
    effective: '',
    effectiveReason: '',
    outlets: [],
    outletsCounted: true,
    categories: '1',
    adjustments: [],
    overrideDays: '',
    overrideReason: '',
    extras: Object.fromEntries(EXTRA_IDS.map((id) => [id, { wanted: false, quantity: '1', price: '' }])) as Record<ExtraId, ExtraForm>,
    discount: '',
    discountApprover: '',
    discountReason: '',
    taxRate: '',
    taxMode: '',
    invoice: 'special',
    assessors: ASSESSORS,
  };
}

/** A quote that was made as a form to change, dated today and holding for as many days as before. */
export function formOf({ request, card }: QuoteRecord, today: SerialDate): QuoteForm {
  return {
    ...newForm(today),
    cardId: card.id,
    organisation: request.organisation,
    number: request.number,
    validUntil: isoDate(today + request.validUntil - request.date),
    auditType: request.auditType,
    headcount: String(request.headcount),
    effective: request.effectiveHeadcount === null ? '' : String(request.effectiveHeadcount.value),
    effectiveReason: request.effectiveHeadcount?.reason ?? '',
    outlets: request.outlets.map(({ name, headcount }) => ({ name, headcount: String(headcount) })),
    outletsCounted: request.outletsCounted,
    categories: String(request.categories),
    adjustments: request.adjustments.map(({ name, share, reason }) => ({ name, percent: percentOf(share), reason })),
    overrideDays: request.override === null ? '' : decimal(request.override.days),
    overrideReason: request.override?.reason ?? '',
    extras: extrasOf(request),
    discount: request.discount === null ? '' : percentOf(request.discount.share),
    discountApprover: request.discount?.approver ?? '',
    discountReason: request.discount?.reason ?? '',
    taxRate: request.tax === null ? '' : percentOf(request.tax.rate),
    taxMode: request.tax?.mode ?? '',
    invoice: request.invoice,
    assessors: String(request.assessors),
  };
}

function extrasOf({ extras }: QuoteRequest): QuoteForm['extras'] {
  return Object.fromEntries(
    EXTRA_IDS.map((id): [ExtraId, ExtraForm] => {
      const extra = extras.find((one) => one.id === id);
      if (extra === undefined) return [id, { wanted: false, quantity: '1', price: '' }];
      const price = extra.unitPriceFen === null ? '' : String(Number(extra.unitPriceFen) / 100);
      return [id, { wanted: true, quantity: decimal(extra.quantity), price }];
    }),
  ) as Record<ExtraId, ExtraForm>;
}

/** What was typed was a decimal, so that it is one again. */
function decimal(value: Rational): string {
  return String(toCellNumber(value));
}

function percentOf(share: Rational): string {
  return decimal(share.mul(HUNDRED));
}

/** The form outlasts a change of tabs; null until the card is opened for the first time. */
export const quoteForm = createStore<QuoteForm | null>(null);

/** The quote that the form revises; null for a new one. */
export const revising = createStore<Revising | null>(null);
