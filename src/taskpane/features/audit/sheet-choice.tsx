import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAudit } from '../../audit/use-audit';
import { useAuditStyles } from './audit-tab.styles';
import { useAuditMessages } from './use-audit-messages';

/** The scoring sheet the cards work on; chosen by looking at it, or here. */
export function SheetChoice(): ReactElement | null {
  const messages = useAuditMessages();
  const styles = useAuditStyles();
  const { door, sheets, scoringSheets, scoring } = useAudit();
  if (sheets === null) return null;
  if (scoringSheets.length === 0) return <p className={styles.text}>{messages.noSheet}</p>;
  return (
    <Field label={messages.sheet} size="small">
      <Select size="small" value={scoring?.id ?? ''} onChange={(_, { value }) => door.chosen.set(value)}>
        {scoring === null && <option value="">{messages.chooseSheet}</option>}
        {scoringSheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
