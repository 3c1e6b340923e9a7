import type { ReactElement } from 'react';
import { CARD_IDS, type CardId } from '../../audit/card-id';
import { useAudit } from '../../audit/use-audit';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { AuditCard } from './audit-card';
import { useAuditStyles } from './audit-tab.styles';
import { CARDS } from './cards';
import UpgradeOffer from './import/upgrade-offer';
import { SheetChoice } from './sheet-choice';
import { useAuditMessages } from './use-audit-messages';
import { UserField } from './user-field';

/** The jobs of an audit, a card each, in their order. */
export default function AuditTab(): ReactElement {
  const messages = useAuditMessages();
  const styles = useAuditStyles();
  const { services } = usePane();
  const { door } = useAudit();
  const open = useStore(door.card);
  const toggle = (id: CardId): void => {
    // What an earlier card's job came to has been read by now.
    if (services.notice.get()?.kind === 'said') services.notice.set(null);
    door.card.set(open === id ? null : id);
  };
  return (
    <div className={styles.tab}>
      <p className={styles.intro}>{messages.intro}</p>
      <UserField />
      <SheetChoice />
      <UpgradeOffer />
      {CARD_IDS.filter((id) => CARDS[id] !== undefined).map((id) => (
        <AuditCard key={id} id={id} open={open === id} onToggle={() => toggle(id)} />
      ))}
    </div>
  );
}
