import { readHeadcount } from '../../../../core/fees/band';
import { ownOptions, type CycleRequest, type CycleYear } from '../../../../core/finance/cycle/cycle-request';
import { priceCycle, type CycleRefusal, type PricedCycle } from '../../../../core/finance/cycle/price-cycle';
import type { FinanceCard } from '../../../../core/finance/card';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import type { Refusal } from '../../../../core/refusal';
import { readOutlets } from '../client/read-outlets';
import { taxOf } from '../client/tax-of';
import type { CycleForm } from './cycle-form';

export const CYCLE_YEARS: readonly CycleYear[] = [1, 2, 3];

/** What the form comes to. */
export type CycleView =
  /** No headcount yet, no card, or outlets that cannot be read, which their field says. */
  | { readonly kind: 'empty' }
  /** Headcounts that are none, by year. */
  | { readonly kind: 'wrong'; readonly headcounts: Partial<Readonly<Record<CycleYear, Refusal>>> }
  /** The tax rate does not hold on the day, which its field says. */
  | { readonly kind: 'tax-lapsed' }
  | { readonly kind: 'refused'; readonly refusal: CycleRefusal }
  | { readonly kind: 'priced'; readonly cycle: PricedCycle };

/** The cycle that a form asks for, priced by a card on a day. */
export function cycleView(form: CycleForm, card: FinanceCard | null, date: SerialDate): CycleView {
  if (card === null || form.headcounts[1].trim() === '') return { kind: 'empty' };
  const outlets = readOutlets(form.outlets);
  const headcounts: Partial<Record<CycleYear, number>> = {};
  const wrong: Partial<Record<CycleYear, Refusal>> = {};
  for (const year of CYCLE_YEARS) {
    const typed = form.headcounts[year].trim();
    const read = readHeadcount(typed === '' ? form.headcounts[1] : typed);
    if (read.ok) headcounts[year] = read.value;
    else if (typed !== '') wrong[year] = read.refusal;
  }
  if (Object.keys(wrong).length > 0) return { kind: 'wrong', headcounts: wrong };
  if (!outlets.ok) return { kind: 'empty' };
  const tax = taxOf(form.tax, date);
  if (!tax.ok) return { kind: 'tax-lapsed' };
  const request: CycleRequest = {
    organisation: form.organisation.trim(),
    date,
    headcounts: headcounts as Record<CycleYear, number>,
    outlets: outlets.outlets,
    outletsCounted: form.outletsCounted,
    options: { ...ownOptions(card), ...form.options },
    tax: tax.value,
    invoice: 'ordinary',
  };
  const priced = priceCycle(request, card);
  return priced.ok ? { kind: 'priced', cycle: priced.value } : { kind: 'refused', refusal: priced.refusal };
}
