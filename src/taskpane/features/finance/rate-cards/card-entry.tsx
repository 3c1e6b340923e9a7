import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { isCardWarning, type CardProblem } from '../../../../core/finance/card/card-problem';
import { validityText } from '../../../../i18n/finance/card-choice-refusals';
import type { OurSheet } from '../../../../sheets';
import { readRateCardDraft } from '../../../../sheets/rate-card/read-rate-card-sheet';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { useShowSheet } from '../../audit/use-show-sheet';
import { useCardStyles } from '../../card.styles';
import { CardProblems } from './card-problems';
import { CardView } from './card-view';
import { CopyForm } from './copy-form';
import { EditForm } from './edit-form';
import { ExportCard } from './export-card';
import { rateCardsState, turnTo, type Doing } from './rate-cards-state';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

export interface CardEntryProps {
  /** Id of its sheet, or of the built-in card. */
  readonly id: string;
  /** Null where the sheet cannot be read as a card. */
  readonly card: FinanceCard | null;
  readonly sheet: OurSheet | null;
  readonly problems: readonly CardProblem[];
  /** Every card at hand. */
  readonly cards: readonly FinanceCard[];
}

/** One rate card of the list; its name opens it. */
export function CardEntry({ id, card, sheet, problems, cards }: CardEntryProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const state = rateCardsState(services.audit);
  const open = useStore(state.open) === id;
  const doing = useStore(state.doing);
  const show = useShowSheet();
  const inside = useId();
  const draft = sheet === null ? null : readRateCardDraft(sheet).draft;
  const errors = problems.filter((problem) => !isCardWarning(problem)).length;
  const turn = (to: Doing): void => turnTo(state, id, doing === to ? 'view' : to);
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={inside}
        onClick={() => turnTo(state, open ? null : id, 'view')}
      >
        <span className={styles.name}>{card?.name ?? messages.unreadable(sheet?.name ?? id)}</span>
        <span className={styles.caption}>
          {[
            sheet === null ? messages.builtIn : messages.own,
            ...(card === null ? [] : [messages.edition(card.edition, validityText(card, locale)), card.body]),
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        </span>
        {errors > 0 && !open && <span className={styles.error}>{messages.errors(errors)}</span>}
      </button>
      <div id={inside} hidden={!open} className={open ? styles.inside : undefined}>
        {open && (
          <>
            <div className={shared.buttons}>
              {card !== null && (
                <Button size="small" aria-pressed={doing === 'copy'} onClick={() => turn('copy')}>
                  {messages.copy}
                </Button>
              )}
              {draft !== null && (
                <Button size="small" aria-pressed={doing === 'edit'} onClick={() => turn('edit')}>
                  {messages.edit}
                </Button>
              )}
              {card !== null && (
                <Button size="small" aria-pressed={doing === 'export'} onClick={() => turn('export')}>
                  {messages.exportJson}
                </Button>
              )}
              {sheet !== null && (
                <Button size="small" onClick={() => void show(sheet)}>
                  {messages.openSheet}
                </Button>
              )}
            </div>
            {sheet !== null && <CardProblems problems={problems} sheet={sheet} entrance="sheet" />}
            {doing === 'copy' && card !== null && <CopyForm card={card} cards={cards} />}
            {doing === 'edit' && sheet !== null && draft !== null && <EditForm sheet={sheet} draft={draft} />}
            {doing === 'export' && card !== null && <ExportCard card={card} />}
            {doing === 'view' && card !== null && <CardView card={card} />}
          </>
        )}
      </div>
    </li>
  );
}
