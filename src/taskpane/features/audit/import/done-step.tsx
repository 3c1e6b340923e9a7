import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { useAuditStyles } from '../audit-tab.styles';
import { useImportStyles } from './import.styles';
import type { ImportInHand } from './use-import';

/** The new sheet's name, and the report of every row to be copied. */
export function DoneStep({ job, state, messages }: ImportInHand): ReactElement | null {
  const audit = useAuditStyles();
  const styles = useImportStyles();
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null);
  if (state.made === null) return null;
  const { sheet, report } = state.made;
  const texts = messages.done;
  return (
    <>
      <p className={audit.text}>{texts.made(sheet)}</p>
      <div ref={place}>
        <Field
          label={texts.report}
          size="small"
          {...(copied === null ? {} : { validationState: 'none', validationMessage: texts[copied] })}
        >
          <Textarea readOnly size="small" resize="vertical" className={styles.report} value={report} />
        </Field>
      </div>
      <div className={audit.buttons}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button appearance="primary" onClick={job.again}>
          {messages.again}
        </Button>
      </div>
    </>
  );

  /** Hosts may keep panes from the clipboard: then the text is selected for the keyboard. */
  async function copy(): Promise<void> {
    const text = place.current?.querySelector('textarea');
    text?.focus();
    text?.select();
    const done = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'copied' : 'selected');
  }
}
