import { readHeadcount } from '../../../../core/fees/band';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import type { FinanceCard } from '../../../../core/finance/card';
import { compare, type Comparison } from '../../../../core/finance/compare/comparison';
import { accepted } from '../../../../core/finance/outcome';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import type { Refusal } from '../../../../core/refusal';
import { readOutlets } from '../client/read-outlets';
import { taxOf } from '../client/tax-of';
import type { CompareForm } from './compare-form';

/** What the form comes to. */
export type CompareView =
  /** No headcount yet, fewer than two cards, or outlets that cannot be read, which their field says. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly refusal: Refusal }
  /** A tax rate does not hold on the day, which its field says. */
  | { readonly kind: 'tax-lapsed' }
  | { readonly kind: 'compared'; readonly comparison: Comparison };

/** The chosen cards that are in force on a day; the others say under their choice why not. */
export function compareView(form: CompareForm, cardsAtHand: readonly FinanceCard[], date: SerialDate): CompareView {
  const bodies = form.bodies.flatMap(({ card, tax }) => {
    const found = cardInForce(cardsAtHand, card, date);
    return found.ok ? [{ card: found.value, tax: form.basis === 'asListed' ? accepted(null) : taxOf(tax, date) }] : [];
  });
  if (form.headcount.trim() === '' || bodies.length < 2) return { kind: 'empty' };
  const headcount = readHeadcount(form.headcount);
  if (!headcount.ok) return { kind: 'wrong', refusal: headcount.refusal };
  const outlets = readOutlets(form.outlets);
  if (!outlets.ok) return { kind: 'empty' };
  const taxed = bodies.flatMap(({ card, tax }) => (tax.ok ? [{ card, tax: tax.value }] : []));
  if (taxed.length < bodies.length) return { kind: 'tax-lapsed' };
  const { outletsCounted, basis, invoice } = form;
  const request = {
    organisation: form.organisation.trim(),
    date,
    headcount: headcount.value,
    outlets: outlets.outlets,
    ...{ outletsCounted, basis, invoice },
  };
  return { kind: 'compared', comparison: compare(request, taxed, form.fee) };
}
