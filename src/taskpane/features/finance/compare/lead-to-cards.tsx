import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
import { trialCard } from '../../../../rate-cards';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { rateCardsState, turnTo } from '../rate-cards/rate-cards-state';
import { hasPrices } from './default-cards';

/** While fewer than two cards have prices: which cannot be compared and why, and the way to a card of another body. */
export function LeadToCards({ known }: { readonly known: readonly FinanceCard[] }): ReactElement | null {
  const { services, locale } = usePane();
  const messages = compareMessages(locale);
  const cards = useCardStyles();
  const without = known.filter((card) => !hasPrices(card));
  if (new Set(known.filter(hasPrices).map(({ id }) => id)).size > 1) return null;
  const lead = (): void => {
    turnTo(rateCardsState(services.audit), trialCard.id, 'copy');
    services.financeCard.set('rateCards');
    // The card opens below this one, which closes: its title is where to go on reading.
    requestAnimationFrame(() => {
      const opener = document.querySelector<HTMLElement>('[data-card="rateCards"] button');
      opener?.focus({ preventScroll: true });
      opener?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <div role="note">
      <p className={cards.text}>{messages.oneBody(without.map(({ name }) => name))}</p>
      <div className={cards.buttons}>
        <Button size="small" onClick={lead}>
          {messages.toCards}
        </Button>
      </div>
    </div>
  );
}
