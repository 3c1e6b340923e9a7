import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CardDraft } from '../../../../core/finance/card/card-draft';
import { CARD_RULES } from '../../../../core/finance/card/card-problem';
import { CARD_ITEMS } from '../../../../core/finance/card/check-prices';
import { cellAt, problemAt, textOfCell, type TypedKey } from '../../../../core/finance/card/typed-cells';
import type { OurSheet } from '../../../../sheets';
import { FIELD_ORDER } from '../../../../sheets/rate-card/layout';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { useCardStyles } from '../../card.styles';
import { BandGrid } from './band-grid';
import { useRateCardsStyles } from './rate-cards.styles';
import { TypedField } from './typed-field';
import { useCardEdit } from './use-card-edit';
import { useRateCardsMessages } from './use-rate-cards-messages';

const WIDE: readonly TypedKey[] = ['name', 'body', 'source', 'status', 'taxNote'];

interface EditFormProps {
  readonly sheet: OurSheet;
  /** The card's cells as they stand in the sheet. */
  readonly draft: CardDraft;
}

/** Changes the cells of a card's sheet: what it is, its prices, its rules and its bands. */
export function EditForm({ sheet, draft }: EditFormProps): ReactElement {
  const { locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const job = useJob();
  const edit = useCardEdit(sheet, draft);
  const { typed, problems, state, obstacle } = edit;
  const field = (key: TypedKey): ReactElement => (
    <TypedField
      key={key}
      cell={key}
      value={typed[key] ?? textOfCell(key, cellAt(draft, key), locale)}
      wide={WIDE.includes(key)}
      problem={problemAt(problems, key)}
      onChange={(text) => state.typed.set({ ...typed, [key]: text })}
    />
  );
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{messages.editTitle}</h3>
      <p className={shared.hint}>{messages.editHint}</p>
      <div className={styles.pairs}>{FIELD_ORDER.map(field)}</div>
      <h4 className={styles.heading}>{messages.prices}</h4>
      <div className={styles.pairs}>{CARD_ITEMS.map(field)}</div>
      <h4 className={styles.heading}>{messages.rules}</h4>
      <div className={styles.pairs}>{CARD_RULES.map(field)}</div>
      <h4 className={styles.heading}>{messages.bands}</h4>
      <BandGrid
        rows={edit.rows}
        firstRow={edit.firstRow}
        problems={problems}
        onChange={(rows) => state.bands.set({ begun: state.bands.get()?.begun ?? draft.bands, rows })}
        onRestore={edit.bandsChanged ? () => state.bands.set(null) : null}
      />
      {obstacle !== null && (
        <p role="status" className={styles.error}>
          {obstacle.kind === 'noRoom'
            ? messages.bandEditor.noRoom(obstacle.bands, obstacle.room, obstacle.lastRow)
            : messages.bandEditor[obstacle.kind]}
        </p>
      )}
      {edit.bandsWrong && <p className={styles.error}>{messages.bandEditor.wrong}</p>}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!edit.canSave || job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(edit.save)}
        >
          {messages.save}
        </Button>
      </div>
      {!edit.changed && <p className={shared.hint}>{messages.nothingChanged}</p>}
    </div>
  );
}
