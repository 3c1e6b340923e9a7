import { rational, type Rational } from '../../core/exact';
import { EXTRA_IDS, type FigureOrigin } from '../../core/finance/card';
import type { LineUnit, PricedLine } from '../../core/finance/priced-quote';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { RecordedDays } from '../../core/finance/quote/recorded-days';
import type { QuoteRequest } from '../../core/finance/quote-request';
import type { RecordRow } from './record-rows';

/** Raised where a line of the record is not what was written; the sheet is then not read. */
class Unreadable extends Error {}

const AUDITS = ['initial', 'surveillance', 'recertification'] as const;
const INVOICES = ['special', 'ordinary'] as const;
const MODES = ['included', 'excluded'] as const;
const UNITS: readonly LineUnit[] = ['personDay', 'item', 'piece', 'share'];
const ORIGINS: readonly FigureOrigin[] = ['published', 'derived', 'default', 'own'];
const LINES = ['application', 'personDay', 'approvalRegistration', 'annual', ...EXTRA_IDS, 'discount'] as const;

/** The quote that the lines of a record stand for; null where any of them was damaged: nothing is guessed. */
export function readRecord(rows: readonly RecordRow[]): QuoteRecord | null {
  try {
    const [, id, edition, name] = only(rows, 'card');
    const taxed = rows.find(([key]) => key === 'taxed');
    return {
      card: { id, edition, name },
      revision: count(only(rows, 'revision')[1], 0),
      request: readRequest(rows),
      days: readDays(rows),
      lines: rows.filter(([key]) => key.startsWith('line:')).map(readLine),
      totalFen: fen(only(rows, 'total')[1]),
      taxed: taxed === undefined ? null : { netFen: fen(taxed[1]), taxFen: fen(taxed[2]), grossFen: fen(taxed[3]) },
    };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function readRequest(rows: readonly RecordRow[]): QuoteRequest {
  const text = (key: string): string => only(rows, key)[1];
  const all = (wanted: string): readonly RecordRow[] => rows.filter(([key]) => key === wanted);
  const [effective] = all('effectiveHeadcount');
  const [override] = all('override');
  const [discount] = all('discount');
  const [tax] = all('tax');
  return {
    organisation: text('organisation'),
    number: text('number'),
    date: count(text('date')),
    validUntil: count(text('validUntil')),
    auditType: word(text('auditType'), AUDITS),
    headcount: count(text('headcount')),
    effectiveHeadcount: effective === undefined ? null : { value: count(effective[1]), reason: effective[2] },
    outlets: all('outlet').map(([, name, headcount]) => ({ name, headcount: count(headcount) })),
    outletsCounted: word(text('outletsCounted'), ['yes', 'no']) === 'yes',
    categories: count(text('categories')),
    adjustments: all('adjustment').map(([, name, share, reason]) => ({ name, share: fraction(share), reason })),
    override: override === undefined ? null : { days: fraction(override[1]), reason: override[2] },
    extras: all('extra').map(([, id, quantity, price]) => ({
      id: word(id, EXTRA_IDS),
      quantity: fraction(quantity),
      unitPriceFen: price === '' ? null : fen(price),
    })),
    discount: discount === undefined ? null : { share: fraction(discount[1]), approver: discount[2], reason: discount[3] },
    tax: tax === undefined ? null : { rate: fraction(tax[1]), mode: word(tax[2], MODES) },
    invoice: word(text('invoice'), INVOICES),
    assessors: count(text('assessors')),
  };
}

/** Null on a sheet made before days were kept. */
function readDays(rows: readonly RecordRow[]): RecordedDays | null {
  if (!rows.some(([key]) => key === 'band')) return null;
  const [, headcount, min, max] = only(rows, 'band');
  const [, base, outlets, categories, adjusted] = only(rows, 'days');
  return {
    headcount: count(headcount),
    min: count(min),
    max: count(max),
    base: fraction(base),
    outlets: fraction(outlets),
    categories: fraction(categories),
    adjusted: fraction(adjusted),
  };
}

function readLine([key, quantity, unitPrice, amount, about]: RecordRow): PricedLine {
  const [unit = '', origin = ''] = about.split(' ');
  return {
    id: word(key.slice('line:'.length), LINES),
    quantity: fraction(quantity),
    unit: word(unit, UNITS),
    unitPriceFen: fen(unitPrice),
    amountFen: fen(amount),
    origin: word(origin, ORIGINS),
  };
}

function only(rows: readonly RecordRow[], wanted: string): RecordRow {
  const [row, ...others] = rows.filter(([key]) => key === wanted);
  if (row === undefined || others.length > 0) throw new Unreadable(wanted);
  return row;
}

function word<W extends string>(text: string, words: readonly W[]): W {
  const found = words.find((known) => known === text);
  if (found === undefined) throw new Unreadable(text);
  return found;
}

function count(text: string, least = 1): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(value) || value < least) throw new Unreadable(text);
  return value;
}

function fen(text: string): bigint {
  if (!/^-?\d+$/u.test(text)) throw new Unreadable(text);
  return BigInt(text);
}

function fraction(text: string): Rational {
  const [, numerator, denominator = '1'] = /^(-?\d+)(?:\/([1-9]\d*))?$/u.exec(text) ?? [];
  if (numerator === undefined) throw new Unreadable(text);
  return rational(BigInt(numerator), BigInt(denominator));
}
