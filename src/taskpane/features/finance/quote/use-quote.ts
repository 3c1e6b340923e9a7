import { useMemo } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import type { PricedQuote } from '../../../../core/finance/priced-quote';
import { freeNumber, nextRevision } from '../../../../core/finance/quote/issue-obstacle';
import { priceQuote } from '../../../../core/finance/quote/price-quote';
import { isoDate, type SerialDate } from '../../../../core/lifecycle/serial-date';
import { cardChoiceSentence } from '../../../../i18n/finance/card-choice-refusals';
import { quoteRefusalSentence } from '../../../../i18n/finance/quote-refusals';
import { taxRateSentence } from '../../../../i18n/finance/quote-tax-refusals';
import { quoteMessages, type QuoteMessages } from '../../../../i18n/pane/finance/quote';
import { quoteSheets, type QuoteSheet } from '../../../../sheets/quote/read-quote-sheet';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { today } from '../../../audit/today';
import { useStore } from '../../../state/use-store';
import { lapsedRate } from '../client/tax-of';
import { useCardsAtHand } from '../use-cards-at-hand';
import { numbered } from './make-quote';
import { newForm, quoteForm, revising, type QuoteForm, type Revising } from './quote-form';
import { readForm, type FieldProblem, type FieldProblems, type FormField } from './read-form';
import { fieldOfRefusal } from './refusal-field';

/** What a Fluent field says of its input. */
export interface FieldState {
  readonly validationState?: 'error';
  readonly validationMessage?: string;
}

/** The quote card's form and what comes of it. */
export interface QuoteModel {
  readonly form: QuoteForm;
  readonly change: (part: Partial<QuoteForm>) => void;
  readonly messages: QuoteMessages;
  /** The date of the quote; today while it cannot be read. */
  readonly date: SerialDate;
  /** The edition in force on the date. */
  readonly card: FinanceCard | null;
  readonly headcount: string;
  readonly number: string;
  readonly revising: Revising | null;
  readonly revision: number;
  readonly priced: PricedQuote | null;
  /** Why there is no price; null where there is one, or where fields say it themselves. */
  readonly refusal: string | null;
  /** What fields say that cannot be read; a missing headcount is no fault yet. */
  readonly wrong: readonly string[];
  /** What is said at a field. */
  readonly at: (field: FormField) => FieldState;
  readonly quotes: readonly QuoteSheet[];
}

export function useQuote(): QuoteModel {
  const { services, locale } = usePane();
  const { sheets } = useAudit();
  const cards = useCardsAtHand().map(({ card }) => card);
  const stored = useStore(quoteForm);
  const over = useStore(revising);
  const estimate = useStore(services.headcount);
  const form = useMemo(() => stored ?? newForm(today()), [stored]);
  const quotes = useMemo(() => quoteSheets(sheets ?? []), [sheets]);
  const free = freeNumber(isoDate(today()), numbered(quotes));
  const dated = readForm(form, { estimate, freeNumber: free, card: null });
  const date = dated.ok ? dated.request.date : dayOr(form.date);
  const inForce = cardInForce(cards, form.cardId, date);
  const card = inForce.ok ? inForce.value : null;
  const read = readForm(form, { estimate, freeNumber: free, card });
  const lapsed = lapsedRate(form.taxRate, date);
  const outcome = read.ok && card !== null && lapsed === null ? priceQuote(read.request, card) : null;
  const problems = read.ok ? {} : read.problems;
  const refusal = outcome?.ok === false ? outcome.refusal : null;
  const refusedField = refusal === null ? null : fieldOfRefusal(refusal);
  const messages = quoteMessages(locale);
  const headcount = form.headcount ?? estimate;
  const at = (field: FormField): FieldState => {
    const problem = problems[field];
    // An empty form is no error yet.
    if (problem === 'missing' && field === 'headcount') return {};
    if (field === 'taxRate' && lapsed !== null) return { validationState: 'error', validationMessage: taxRateSentence(lapsed, locale) };
    const said =
      problem !== undefined
        ? messages.problems[problem]
        : field === refusedField && refusal !== null
          ? quoteRefusalSentence(refusal, locale)
          : null;
    return said === null ? {} : { validationState: 'error', validationMessage: said };
  };
  return {
    form,
    change: (part) => quoteForm.set({ ...form, ...part }),
    messages,
    date,
    card,
    headcount,
    number: form.number ?? free,
    revising: over,
    revision: over === null ? 0 : nextRevision(over.before.request.number, numbered(quotes)),
    priced: outcome?.ok === true ? outcome.value : null,
    refusal: !inForce.ok
      ? cardChoiceSentence(inForce.refusal, locale)
      : lapsed !== null
        ? taxRateSentence(lapsed, locale)
        : refusal === null
          ? null
          : quoteRefusalSentence(refusal, locale),
    wrong: [...new Set(wrongOf(problems).map((problem) => messages.problems[problem]))],
    at,
    quotes,
  };
}

function wrongOf(problems: FieldProblems): FieldProblem[] {
  return (Object.entries(problems) as [string, FieldProblem | undefined][]).flatMap(([field, problem]) =>
    problem === undefined || (field === 'headcount' && problem === 'missing') ? [] : [problem],
  );
}

function dayOr(text: string): SerialDate {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? today() : Math.round(time / 86_400_000) + 25_569;
}
