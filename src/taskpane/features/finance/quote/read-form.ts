import { fromDecimalText, HUNDRED, type Rational } from '../../../../core/exact';
import { roundToFen } from '../../../../core/fees/fee';
import type { TaxMode } from '../../../../core/fees/tax';
import { EXTRA_IDS, type ExtraId, type FinanceCard } from '../../../../core/finance/card';
import type { ExtraRequest, QuoteRequest } from '../../../../core/finance/quote-request';
import { serialDate, type SerialDate } from '../../../../core/lifecycle/serial-date';
import type { QuoteForm } from './quote-form';

/** Where something is typed. Rows of lists are counted from 0. */
export type FormField =
  | Exclude<keyof QuoteForm, 'outlets' | 'adjustments' | 'extras'>
  | `outlet:${number}`
  | `adjustment:${string}`
  | `adjustmentReason:${string}`
  | `extra:${ExtraId}`;

/** What is wrong with a field by itself; what is wrong with a whole request the core says. */
export type FieldProblem = 'missing' | 'not_a_number' | 'not_whole' | 'not_a_date' | 'too_many_decimals' | 'mode_missing';

export type FieldProblems = Partial<Record<FormField, FieldProblem>>;

export type ReadForm = { readonly ok: true; readonly request: QuoteRequest } | { readonly ok: false; readonly problems: FieldProblems };

interface FormContext {
  /** The estimate's headcount, taken where none is typed here. */
  readonly estimate: string;
  readonly freeNumber: string;
  /** Null while none is in force: then the fields alone are read. */
  readonly card: FinanceCard | null;
}

/** The form as a request, or every field that cannot be read. Fields that the card has no use for are left out, as they are not shown. */
export function readForm(form: QuoteForm, { estimate, freeNumber, card }: FormContext): ReadForm {
  const problems: FieldProblems = {};
  const at = <T>(field: FormField, read: T | FieldProblem, otherwise: T): T => {
    if (!isProblem(read)) return read;
    problems[field] = read;
    return otherwise;
  };
  const day = (field: 'date' | 'validUntil'): SerialDate => at(field, readDay(form[field]), 0);
  const count = (field: FormField, text: string): number => at(field, readCount(text), 1);
  const decimal = (field: FormField, text: string): Rational => at<Rational>(field, readDecimal(text), HUNDRED);
  const percent = (field: FormField, text: string): Rational => decimal(field, text).div(HUNDRED);
  const adjusts = card?.rules.adjustment != null;
  const effective = card?.rules.effectiveHeadcount === true && form.effective.trim() !== '';
  const request: QuoteRequest = {
    organisation: form.organisation.trim(),
    number: (form.number ?? freeNumber).trim(),
    date: day('date'),
    validUntil: day('validUntil'),
    auditType: form.auditType,
    headcount: count('headcount', form.headcount ?? estimate),
    effectiveHeadcount: effective ? { value: count('effective', form.effective), reason: form.effectiveReason.trim() } : null,
    outlets: form.outlets.map(({ name, headcount }, index) => ({ name: name.trim(), headcount: count(`outlet:${index}`, headcount) })),
    outletsCounted: form.outletsCounted,
    categories: count('categories', form.categories),
    adjustments: adjusts
      ? form.adjustments
          .filter((adjustment) => adjustment.percent.trim() !== '')
          .map(({ name, percent: share, reason }) => ({ name, share: percent(`adjustment:${name}`, share), reason: reason.trim() }))
      : [],
    override:
      form.overrideDays.trim() === '' ? null : { days: decimal('overrideDays', form.overrideDays), reason: form.overrideReason.trim() },
    extras: EXTRA_IDS.flatMap((id): ExtraRequest[] => {
      const { wanted, quantity, price } = form.extras[id];
      if (!wanted) return [];
      const field = `extra:${id}` as const;
      return [
        {
          id,
          quantity: decimal(field, quantity),
          unitPriceFen: price.trim() === '' ? null : at<bigint>(field, readMoney(price), 0n),
        },
      ];
    }),
    discount:
      form.discount.trim() === ''
        ? null
        : {
            share: percent('discount', form.discount),
            approver: form.discountApprover.trim(),
            reason: form.discountReason.trim(),
          },
    tax:
      form.taxRate === ''
        ? null
        : {
            rate: percent('taxRate', form.taxRate),
            mode: form.taxMode !== '' ? form.taxMode : at<TaxMode>('taxMode', asksTaxMode(form) ? 'mode_missing' : 'included', 'included'),
          },
    invoice: form.invoice,
    assessors: count('assessors', form.assessors),
  };
  return Object.keys(problems).length === 0 ? { ok: true, request } : { ok: false, problems };
}

/** Prices hold or leave out a tax of nothing alike: an exempt supply is not asked. */
export function asksTaxMode({ taxRate }: Pick<QuoteForm, 'taxRate'>): boolean {
  return taxRate !== '' && taxRate !== EXEMPT;
}

const EXEMPT = '0';

function isProblem(read: unknown): read is FieldProblem {
  return typeof read === 'string' && PROBLEMS.includes(read as FieldProblem);
}

const PROBLEMS: readonly FieldProblem[] = ['missing', 'not_a_number', 'not_whole', 'not_a_date', 'too_many_decimals', 'mode_missing'];

function readDay(text: string): SerialDate | FieldProblem {
  if (text.trim() === '') return 'missing';
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text.trim()) ?? [];
  return serialDate(Number(year), Number(month), Number(day)) ?? 'not_a_date';
}

/** Digits as people type them: full width, grouped. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/,(?=\d{3}(?:\D|$))/gu, '');
}

function readDecimal(text: string): Rational | FieldProblem {
  if (text.trim() === '') return 'missing';
  return fromDecimalText(plain(text).replace(/[%¥]/gu, '').trim()) ?? 'not_a_number';
}

function readCount(text: string): number | FieldProblem {
  const value = readDecimal(text.replace(/人\s*$/u, ''));
  if (typeof value === 'string') return value;
  return value.d === 1n && value.n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value.s * value.n) : 'not_whole';
}

function readMoney(text: string): bigint | FieldProblem {
  const value = readDecimal(text);
  if (typeof value === 'string') return value;
  const fen = value.mul(HUNDRED);
  return fen.d === 1n ? roundToFen(fen) : 'too_many_decimals';
}
