import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreChange } from '../../../../core/audit/score-changes';
import { isBlank, quote, type Cell } from '../../../../core/cells/cell';
import { fieldWord } from '../../../../i18n/sheets/field-words';
import type { SignMessages } from '../../../../i18n/pane/audit/sign';
import type { Locale } from '../../../../i18n/locale';
import { usePane } from '../../../app/pane-context';
import { useAuditStyles } from '../audit-tab.styles';
import type { SigningView } from './signing-view';
import { useSignMessages } from './use-sign-messages';

/** Changes that are listed; more are counted. */
const LISTED = 8;

/** Whether what was signed is still what is there, and what fits the log no longer. */
export function IntegrityPart({ view: { integrity, warnings } }: { readonly view: SigningView }): ReactElement | null {
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
            {integrity.changes === null ? <p className={styles.text}>{messages.copyLost}</p> : <Changes changes={integrity.changes} />}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ScoreChange[] }): ReactElement {
  const { locale } = usePane();
  const messages = useSignMessages();
  const styles = useAuditStyles();
  return (
    <>
      <p className={styles.text}>{messages.changedList(changes.length)}</p>
      <ul className={styles.list}>
        {changes.slice(0, LISTED).map((change, index) => (
          <li key={index}>{changeText(change, messages, locale)}</li>
        ))}
        {changes.length > LISTED && <li>{messages.more(changes.length - LISTED)}</li>}
      </ul>
    </>
  );
}

function changeText(change: ScoreChange, messages: SignMessages, locale: Locale): string {
  if (change.kind !== 'field') return change.kind === 'row_added' ? messages.rowAdded(change.id) : messages.rowLost(change.id);
  const place = { header: messages.header, row: change.id, special: messages.special(change.id) }[change.part];
  const shown = (cell: Cell): string => (isBlank(cell) ? messages.blank : quote(cell));
  return messages.change(place, fieldWord(change.field, locale), shown(change.before), shown(change.after));
}
