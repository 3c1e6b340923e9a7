import { Button, Spinner } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { MOST_CARD_BYTES, readCardJson } from '../../../../core/finance/card/card-json';
import { overlappingEditions } from '../../../../core/finance/card/overlapping-editions';
import { validityText } from '../../../../i18n/finance/card-choice-refusals';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { CardProblems } from './card-problems';
import { makeCardSheet } from './make-card-sheet';
import { rateCardsState, turnTo } from './rate-cards-state';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** Reads a file, says what is in it and what is wrong with it, and makes a sheet of it. */
export function ImportSection({ cards }: { readonly cards: readonly FinanceCard[] }): ReactElement {
  const { services, locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const state = rateCardsState(services.audit);
  const imported = useStore(state.imported);
  const job = useJob();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    if (file.size > MOST_CARD_BYTES) {
      const problem = { place: { kind: 'card' }, code: 'file_too_large', bytes: file.size, limit: MOST_CARD_BYTES } as const;
      state.imported.set({ file: file.name, card: null, problems: [problem] });
      return;
    }
    state.imported.set({ file: file.name, ...readCardJson(await file.text()) });
  };
  const make = async (card: FinanceCard): Promise<void> => {
    const id = await makeCardSheet(services, card, locale);
    state.imported.set(null);
    turnTo(state, id, 'view');
  };
  const card = imported?.card ?? null;
  const overlaps = card === null ? [] : (overlappingEditions([card, ...cards])[0] ?? []);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{messages.importTitle}</h3>
      <p className={shared.hint}>{messages.importHint}</p>
      {/* The browser's own button speaks the browser's language. */}
      <div className={shared.buttons}>
        <Button size="small" disabledFocusable={job.busy} onClick={() => input.current?.click()}>
          {messages.choose}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={messages.choose}
        accept=".json,application/json"
        className={styles.hidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void job.run(() => read(file));
          // The same file may be chosen once more.
          target.value = '';
        }}
      />
      {imported !== null && (
        <>
          <p className={shared.strong}>{card === null ? imported.file : messages.found(card.name, card.bands.length)}</p>
          {card !== null && <p className={shared.hint}>{messages.edition(card.edition, validityText(card, locale))}</p>}
          <CardProblems problems={[...overlaps, ...imported.problems]} sheet={null} entrance="file" />
          <div className={shared.buttons}>
            {card !== null && (
              <Button
                appearance="primary"
                disabledFocusable={job.busy}
                {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
                onClick={() => void job.run(() => make(card))}
              >
                {messages.makeSheet}
              </Button>
            )}
            <Button onClick={() => state.imported.set(null)}>{messages.discard}</Button>
          </div>
        </>
      )}
    </section>
  );
}
