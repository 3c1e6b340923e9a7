import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreChange } from '../../../../core/audit/score-changes';
import { isBlank, quote, type Cell } from '../../../../core/cells/cell';
import { fieldWord } from '../../../../i18n/sheets/field-words';
import type { SignMessages } from '../../../../i18n/pane/audit/sign';
import type { Locale } from '../../../../i18n/locale';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAuditStyles } from '../audit-tab.styles';
import { JumpLink } from '../jump-link';
import { placeOfScoreChange } from './change-place';
import type { SigningView } from './signing-view';
import { useSignMessages } from './use-sign-messages';

/** Changes that are listed; more are counted. */
const LISTED = 8;

interface IntegrityProps {
  readonly scoring: OurSheet;
  readonly view: SigningView;
}

/** Whether what was signed is still what is there, and what fits the log no longer. */
export function IntegrityPart({ scoring, view: { integrity, warnings } }: IntegrityProps): ReactElement | null {
  const messages = useSignMessages();
  const styles = useAuditStyles();
  return (
    <>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{messages.warnings[warning]}</MessageBarBody>
        </MessageBar>
      ))}
      {integrity.kind === 'unchanged' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{messages.unchanged} ✓</MessageBarBody>
        </MessageBar>
      )}
      {integrity.kind === 'changed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{messages.changed}</MessageBarTitle>
            {integrity.changes === null ? (
              <p className={styles.text}>{messages.copyLost}</p>
            ) : (
              <Changes scoring={scoring} changes={integrity.changes} />
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface ChangesProps {
  readonly scoring: OurSheet;
  readonly changes: readonly ScoreChange[];
}

function Changes({ scoring, changes }: ChangesProps): ReactElement {
  const messages = useSignMessages();
  const styles = useAuditStyles();
  return (
    <>
      <p className={styles.text}>{messages.changedList(changes.length)}</p>
      <ul className={styles.list}>
        {changes.slice(0, LISTED).map((change, index) => (
          <li key={index}>
            <Change scoring={scoring} change={change} />
          </li>
        ))}
        {changes.length > LISTED && <li>{messages.more(changes.length - LISTED)}</li>}
      </ul>
    </>
  );
}

/** What was changed, from what to what; the place leads to the cell. */
function Change({ scoring, change }: { readonly scoring: OurSheet; readonly change: ScoreChange }): ReactElement {
  const { locale } = usePane();
  const messages = useSignMessages();
  const place = placeText(change, messages, locale);
  const address = placeOfScoreChange(change, scoring);
  return (
    <>
      {address === null ? (
        place
      ) : (
        <JumpLink sheet={scoring.name} address={address} label={messages.goTo(place)}>
          {place}
        </JumpLink>
      )}
      {whatText(change, messages)}
    </>
  );
}

function placeText(change: ScoreChange, messages: SignMessages, locale: Locale): string {
  if (change.kind !== 'field') return change.id;
  const place = { header: messages.header, row: change.id, special: messages.special(change.id) }[change.part];
  return `${place} ${fieldWord(change.field, locale)}`;
}

function whatText(change: ScoreChange, messages: SignMessages): string {
  if (change.kind !== 'field') return change.kind === 'row_added' ? messages.rowAdded : messages.rowLost;
  const shown = (cell: Cell): string => (isBlank(cell) ? messages.blank : quote(cell));
  return messages.change(shown(change.before), shown(change.after));
}
