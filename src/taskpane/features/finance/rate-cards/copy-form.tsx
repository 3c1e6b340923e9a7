import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FinanceCard } from '../../../../core/finance/card';
import { draftOfCard } from '../../../../core/finance/card/card-json';
import { checkCard } from '../../../../core/finance/card/check-card';
import { overlappingEditions } from '../../../../core/finance/card/overlapping-editions';
import { cellAt, draftWith, problemAt, textOfCell, type Typed, type TypedKey } from '../../../../core/finance/card/typed-cells';
import type { CardProblem } from '../../../../core/finance/card/card-problem';
import { CARD_LABELS } from '../../../../i18n/finance/card-labels';
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

const ASKED = ['name', 'body', 'edition', 'id', 'validFrom', 'validTo', 'source', 'personDay'] as const satisfies readonly TypedKey[];
const WIDE: readonly TypedKey[] = ['name', 'body', 'source', 'personDay'];

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
  const builtIn = card.origin === 'built-in';
  // A copy of a built-in card is another card, and never passes for what was published; a copy of one's own is its next edition.
  const offered: Typed = builtIn
    ? {
        ...{ name: '', body: '', edition: '', id: freeId(card.id, cards), validFrom: '', validTo: '', source: '' },
        ...{ status: messages.ownStatus, taxNote: messages.ownTaxNote },
      }
    : { edition: '', validFrom: '', validTo: '' };
  const values: Typed = { ...offered, ...typed };
  const source = builtIn ? messages.copiedFrom(card.name, card.edition, card.source, (values.source ?? '').trim()) : null;
  const draft = draftWith(begun, source === null ? values : { ...values, source });
  const { card: copy, problems } = checkCard(draft);
  const missing = (['name', 'body', 'edition', 'id'] as const).filter((key) => (values[key] ?? 'x').trim() === '');
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
            wide={WIDE.includes(key)}
            problem={toldAt(key)}
            {...(key === 'source' && builtIn ? { label: messages.ownSource } : {})}
            {...(key === 'personDay' ? { hint: rateMissing ? messages.dayRateMissing : messages.dayRateHint } : {})}
            {...(key === 'validFrom' || key === 'validTo' ? { hint: messages.dateHint } : {})}
            onChange={(text) => state.typed.set({ ...typed, [key]: text })}
          />
        ))}
      </div>
      {source !== null && (
        <p className={shared.hint}>
          {messages.copyStatus(messages.ownStatus)} {source}
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.warning}>{messages.copyMissing(missing.map((key) => CARD_LABELS[locale].fields[key]))}</p>
      )}
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

  /** What is wrong with a cell; that nothing is entered yet is said once, below. */
  function toldAt(key: TypedKey): CardProblem | undefined {
    const problem = problemAt(problems, key);
    const untouched = typed[key] === undefined && (problem?.code === 'missing' || problem?.code === 'text_missing');
    return untouched ? undefined : problem;
  }

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
