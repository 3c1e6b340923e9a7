import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { draftOfCard } from '../../../../core/finance/card/card-json';
import { checkCard } from '../../../../core/finance/card/check-card';
import { overlappingEditions } from '../../../../core/finance/card/overlapping-editions';
import { cellAt, draftWith, problemAt, textOfCell, type Typed, type TypedKey } from '../../../../core/finance/card/typed-cells';
import { cardProblemText } from '../../../../i18n/finance/card-problems';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { makeCardSheet } from './make-card-sheet';
import { rateCardsState, turnTo } from './rate-cards-state';
import { useRateCardsStyles } from './rate-cards.styles';
import { TypedField } from './typed-field';
import { useRateCardsMessages } from './use-rate-cards-messages';

const ASKED = ['name', 'body', 'edition', 'id', 'validFrom', 'validTo', 'personDay'] as const satisfies readonly TypedKey[];

interface CopyFormProps {
  readonly card: FinanceCard;
  /** Every card at hand, so that a copy gets an id of its own. */
  readonly cards: readonly FinanceCard[];
}

/** Makes a sheet of the user's own from a card; asks what a copy must not have from its original. */
export function CopyForm({ card, cards }: CopyFormProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const state = rateCardsState(services.audit);
  const typed = useStore(state.typed);
  const job = useJob();
  const begun = useMemo(() => draftOfCard(card), [card]);
  // A copy of a built-in card is another card; a copy of one's own is its next edition, which needs a name and dates.
  const offered: Typed =
    card.origin === 'built-in'
      ? { name: messages.copyName(card.name), id: freeId(card.id, cards) }
      : { edition: '', validFrom: '', validTo: '' };
  const values: Typed = { ...offered, ...typed };
  const draft = draftWith(begun, values);
  const { card: copy, problems } = checkCard(draft);
  const rateMissing = textOf('personDay').trim() === '';
  const overlaps = copy === null ? [] : (overlappingEditions([copy, ...cards])[0] ?? []);
  const create = async (): Promise<void> => {
    if (copy === null) return;
    turnTo(state, await makeCardSheet(services, copy, locale), 'view');
  };
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{messages.copyTitle(card.name)}</h3>
      <p className={shared.hint}>{messages.copyHint}</p>
      <div className={styles.pairs}>
        {ASKED.map((key) => (
          <TypedField
            key={key}
            cell={key}
            value={textOf(key)}
            wide={key === 'name' || key === 'body' || key === 'personDay'}
            problem={problemAt(problems, key)}
            {...(key === 'personDay' ? { hint: rateMissing ? messages.dayRateMissing : messages.dayRateHint } : {})}
            {...(key === 'validFrom' || key === 'validTo' ? { hint: messages.dateHint } : {})}
            onChange={(text) => state.typed.set({ ...values, [key]: text })}
          />
        ))}
      </div>
      {overlaps.length > 0 && (
        <>
          <p className={styles.warning}>{messages.overlaps}</p>
          <ul className={styles.problems}>
            {overlaps.map((problem) => {
              const text = cardProblemText(problem, locale);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={copy === null || job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(create)}
        >
          {messages.create}
        </Button>
      </div>
    </div>
  );

  function textOf(key: TypedKey): string {
    return values[key] ?? textOfCell(key, cellAt(begun, key), locale);
  }
}

/** An id that no card at hand has. */
function freeId(id: string, cards: readonly FinanceCard[]): string {
  const taken = new Set(cards.map((known) => known.id));
  let free = `${id}-copy`;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-copy-${String(number)}`;
  return free;
}
