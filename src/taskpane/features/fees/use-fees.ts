import { usePane } from '../../app/pane-context';
import { refusalSentence } from '../../../i18n/refusals';
import { trialCard } from '../../../rate-cards';
import { useStore } from '../../state/use-store';
import { quoteFor, type Quote } from './quote';

export interface FeesState {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly quote: Quote;
  /** Why the headcount is refused. */
  readonly refusal: string | null;
}

/** The headcount as typed, which the fee table takes over, and what it costs. */
export function useFees(): FeesState {
  const { services, locale } = usePane();
  const typed = useStore(services.headcount);
  const quote = quoteFor(typed, trialCard);
  return {
    typed,
    setTyped: services.headcount.set,
    quote,
    refusal: quote.kind === 'refused' ? refusalSentence(quote.refusal, locale) : null,
  };
}
