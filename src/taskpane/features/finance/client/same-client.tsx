import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { clientMessages } from '../../../../i18n/pane/finance/client';
import { financeMessages } from '../../../../i18n/pane/finance';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { typedClient, type ClientCard, type TypedClient } from './typed-client';

interface SameClientProps {
  readonly own: ClientCard;
  /** What this card has; the offer is made while it is blank. */
  readonly headcount: string;
  readonly onTake: (client: TypedClient) => void;
}

/** Offers the client that another card of the tab has, so that nobody types it twice. */
export function SameClient({ own, headcount, onTake }: SameClientProps): ReactElement | null {
  const { services, locale } = usePane();
  const styles = useCardStyles();
  const client = typedClient(own, useStore(services.headcount));
  if (headcount.trim() !== '' || client === null) return null;
  const { typedIn, organisation, headcount: people } = client;
  const outlets = client.outlets.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => onTake(client)}>
        {clientMessages(locale).sameClient({
          card: financeMessages(locale).cards[typedIn].title,
          organisation: organisation.trim(),
          people,
          outlets,
        })}
      </Button>
    </div>
  );
}
