import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { CardDraft } from '../../../../core/finance/card/card-draft';
import { CARD_RULES } from '../../../../core/finance/card/card-problem';
import { checkCard } from '../../../../core/finance/card/check-card';
import { CARD_ITEMS } from '../../../../core/finance/card/check-prices';
import { cellAt, draftWith, problemAt, textOfCell, type Typed, type TypedKey } from '../../../../core/finance/card/typed-cells';
import { isCardWarning } from '../../../../core/finance/card/card-problem';
import type { Locale } from '../../../../core/local-text';
import { rateCardsMessages } from '../../../../i18n/pane/finance/rate-cards';
import type { OurSheet } from '../../../../sheets';
import { FIELD_ORDER } from '../../../../sheets/rate-card/layout';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { editChanges } from './edit-changes';
import { rateCardsState } from './rate-cards-state';
import { useRateCardsStyles } from './rate-cards.styles';
import { TypedField } from './typed-field';
import { useRateCardsMessages } from './use-rate-cards-messages';

const WIDE: readonly TypedKey[] = ['name', 'body', 'source', 'status', 'taxNote'];

interface EditFormProps {
  readonly sheet: OurSheet;
  /** The card's cells as they stand in the sheet. */
  readonly draft: CardDraft;
}

/** Changes the cells of a card's sheet: what it is, its prices and its rules. */
export function EditForm({ sheet, draft }: EditFormProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const state = rateCardsState(services.audit);
  const typed = useStore(state.typed);
  const job = useJob();
  const changed = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(typed).filter(([key, text]) => text !== textOfCell(key as TypedKey, cellAt(draft, key as TypedKey), locale)),
      ),
    [typed, draft, locale],
  ) as Typed;
  const { problems } = checkCard(draftWith(draft, changed));
  const wrong = (Object.keys(changed) as TypedKey[]).some((key) => {
    const problem = problemAt(problems, key);
    return problem !== undefined && !isCardWarning(problem);
  });
  const count = Object.keys(changed).length;
  const save = async (): Promise<void> => {
    const { audit, notice } = services;
    const host = await audit.host();
    const changes = editChanges(sheet, changed, locale);
    const { made } = await audit.patiently(() => host.applyChanges(changes));
    const left = changes.length - made.length;
    if (left === 0) state.typed.set({});
    await audit.refresh();
    const said = (language: Locale): string => {
      const texts = rateCardsMessages(language);
      return left === 0 ? texts.saved(made.length) : texts.skipped(left);
    };
    notice.set({ kind: 'said', intent: left === 0 ? 'success' : 'warning', text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } });
  };
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
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={count === 0 || wrong || job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(save)}
        >
          {messages.save}
        </Button>
      </div>
      {count === 0 && <p className={shared.hint}>{messages.nothingChanged}</p>}
    </div>
  );
}
