import { rateCardsMessages, type RateCardsMessages } from '../../../../i18n/pane/finance/rate-cards';
import { usePane } from '../../../app/pane-context';

export function useRateCardsMessages(): RateCardsMessages {
  return rateCardsMessages(usePane().locale);
}
