import { Spinner } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { builtInCards, keptCards } from '../../../../sheets/rate-card/cards-at-hand';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useCardStyles } from '../../card.styles';
import { CardEntry, type CardEntryProps } from './card-entry';
import { ImportSection } from './import-section';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** Every rate card at hand: to read, to copy, to change and to check; and files in and out. */
export default function RateCardsCard(): ReactElement {
  const { locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const { sheets } = useAudit();
  const kept = useMemo(() => keptCards(sheets ?? [], locale), [sheets, locale]);
  const builtIn = useMemo(() => builtInCards(locale), [locale]);
  const cards = useMemo(() => [...builtIn, ...kept.flatMap(({ card }) => (card === null ? [] : [card]))], [builtIn, kept]);
  if (sheets === null) return <Spinner size="tiny" label={messages.reading} />;
  const entries: CardEntryProps[] = [
    ...kept.map((entry) => ({ id: entry.sheet.id, ...entry, cards })),
    ...builtIn.map((card) => ({ id: card.id, card, sheet: null, problems: [], cards })),
  ];
  return (
    <>
      <p className={shared.hint}>{messages.about}</p>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <CardEntry key={entry.id} {...entry} />
        ))}
      </ul>
      <ImportSection cards={cards} />
    </>
  );
}
