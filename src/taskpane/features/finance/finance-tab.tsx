import type { ReactElement } from 'react';
import { financeMessages } from '../../../i18n/pane/finance';
import { usePane } from '../../app/pane-context';
import { FINANCE_CARD_IDS } from '../../finance/card-id';
import { useStore } from '../../state/use-store';
import { useCardStyles } from '../card.styles';
import { JobCard } from '../job-card';
import { FINANCE_CARDS } from './cards';

/** The jobs of a finance team, a card each. */
export default function FinanceTab(): ReactElement {
  const { services, locale } = usePane();
  const { cards } = financeMessages(locale);
  const styles = useCardStyles();
  const open = useStore(services.financeCard);
  return (
    <div className={styles.tab}>
      {FINANCE_CARD_IDS.map((id) => {
        const content = FINANCE_CARDS[id];
        return content === undefined ? null : (
          <JobCard
            key={id}
            {...{ id, content, ...cards[id] }}
            open={open === id}
            onToggle={() => services.financeCard.set(open === id ? null : id)}
          />
        );
      })}
    </div>
  );
}
