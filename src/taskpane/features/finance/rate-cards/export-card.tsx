import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { cardJson } from '../../../../core/finance/card/card-json';
import { useCardStyles } from '../../card.styles';
import { saveText } from './save-text';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** A card as a file to download, and as text where a pane may not download (Excel on the Mac). */
export function ExportCard({ card }: { readonly card: FinanceCard }): ReactElement {
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const text = cardJson(card);
  const file = `${card.id}-${card.edition.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;
  return (
    <div className={styles.section}>
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={() => saveText(file, text)}>
          {messages.download(file)}
        </Button>
      </div>
      <p className={shared.hint}>{messages.exportHint}</p>
      <Field label={messages.fileText} size="small">
        <Textarea size="small" rows={5} readOnly value={text} onFocus={({ target }) => target.select()} />
      </Field>
    </div>
  );
}
