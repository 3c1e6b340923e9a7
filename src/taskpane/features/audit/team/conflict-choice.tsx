import { useId, type ReactElement } from 'react';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import type { Choice } from '../../../../core/audit/merge';
import { usePane } from '../../../app/pane-context';
import { useTeamStyles } from './team-card.styles';

interface ConflictChoiceProps {
  readonly title: string;
  /** What stood there when the pack was made; null where nobody knows. */
  readonly note: string | null;
  readonly mine: string;
  readonly theirs: readonly { readonly text: string; readonly from: readonly string[] }[];
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** Both sides of a conflict, of which one is to be chosen. */
export function ConflictChoice({ title, note, mine, theirs, choice, onChoose }: ConflictChoiceProps): ReactElement {
  const { locale } = usePane();
  const messages = teamMessages(locale).merge;
  const styles = useTeamStyles();
  const group = useId();
  const options: readonly { readonly value: Choice; readonly side: string; readonly text: string }[] = [
    { value: 'mine', side: messages.mine, text: mine },
    ...theirs.map(({ text, from }, index) => ({ value: index, side: messages.theirs(from), text })),
  ];
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.conflictTitle}>{title}</legend>
      {note !== null && <span className={styles.choiceHint}>{note}</span>}
      {options.map(({ value, side, text }) => (
        <label key={String(value)} className={styles.choice}>
          <input type="radio" name={group} checked={choice === value} onChange={() => onChoose(value)} />
          <span className={styles.side}>{side}</span>
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
