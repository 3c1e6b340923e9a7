import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { useAuditMessages } from './use-audit-messages';

/** Who sits at the keyboard. */
export function UserField(): ReactElement {
  const { audit } = usePane().services;
  const messages = useAuditMessages();
  const user = useStore(audit.user);
  return (
    <Field label={messages.user} hint={messages.userHint} size="small">
      <Input size="small" value={user} maxLength={60} onChange={(_, { value }) => audit.setUser(value)} />
    </Field>
  );
}
