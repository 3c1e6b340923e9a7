import { taxRates } from '../../../../rate-cards/tax-rates';
import { compareForm, type CompareForm } from '../compare/compare-form';
import { cycleForm, type CycleForm } from '../cycle/cycle-form';
import { quoteForm, type QuoteForm } from '../quote/quote-form';
import { totalCostForm, type TotalCostForm } from '../total-cost/total-cost-form';
import { percentOfRate, type TaxChoice } from './tax-of';

/** A card that asks for a client. */
export type ClientCard = 'quote' | 'cycle' | 'compare' | 'totalCost';

/** A client as it is typed in one card of the fees tab, to be taken over by another. */
export interface TypedClient {
  readonly typedIn: ClientCard;
  readonly organisation: string;
  /** As typed, never blank. */
  readonly headcount: string;
  /** A line each: name and headcount. */
  readonly outlets: string;
  readonly outletsCounted: boolean;
  /** Null where nothing was said of tax, or a rate that the other cards do not offer. */
  readonly tax: TaxChoice | null;
}

/** The client of another card than this one: of the quote before all others, as it says most. Null where none is typed. */
export function typedClient(own: ClientCard, estimate: string): TypedClient | null {
  const quote = quoteForm.get();
  const typed = [...(quote === null ? [] : [clientOfQuote(quote, estimate)]), clientOfYears('cycle', cycleForm.get())];
  const all = [...typed, clientOfComparison(compareForm.get()), clientOfYears('totalCost', totalCostForm.get())];
  return all.find(({ typedIn, headcount }) => typedIn !== own && headcount.trim() !== '') ?? null;
}

function clientOfQuote(form: QuoteForm, estimate: string): TypedClient {
  const rate = taxRates.find((one) => percentOfRate(one) === form.taxRate);
  return {
    typedIn: 'quote',
    organisation: form.organisation,
    headcount: form.headcount ?? estimate,
    outlets: form.outlets.map(({ name, headcount }) => `${name} ${headcount}`.trim()).join('\n'),
    outletsCounted: form.outletsCounted,
    tax: rate === undefined || form.taxMode === '' ? null : { mode: form.taxMode, rate: rate.id },
  };
}

function clientOfYears(
  typedIn: ClientCard,
  { organisation, headcounts, outlets, outletsCounted, tax }: CycleForm | TotalCostForm,
): TypedClient {
  return { typedIn, organisation, headcount: headcounts[1], outlets, outletsCounted, tax: tax.mode === 'none' ? null : tax };
}

function clientOfComparison({ organisation, headcount, outlets, outletsCounted }: CompareForm): TypedClient {
  return { typedIn: 'compare', organisation, headcount, outlets, outletsCounted, tax: null };
}
