import { Button, Field, Radio, RadioGroup, Select, Spinner, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAuditStyles } from '../audit-tab.styles';
import { SOURCE_KINDS } from './source';
import type { ImportInHand } from './use-import';

/** Where the old sheet is, and which standard it is to be matched with. */
export function SourceStep({ job, state, messages, targets, target }: ImportInHand): ReactElement {
  const styles = useAuditStyles();
  const { source: texts } = messages;
  const { kind, pasted, busy, problem } = state;
  return (
    <>
      <Field label={texts.label} size="small" {...(problem === null ? {} : { validationMessage: texts[problem] })}>
        <RadioGroup layout="horizontal" value={kind} onChange={(_, { value }) => chooseKind(value)}>
          {SOURCE_KINDS.map((own) => (
            <Radio key={own} value={own} label={texts.kinds[own]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.hint}>{texts.hints[kind]}</p>
      {kind === 'paste' && (
        <Field label={texts.paste} size="small">
          <Textarea size="small" resize="vertical" rows={5} value={pasted} onChange={(_, { value }) => job.set({ pasted: value })} />
        </Field>
      )}
      <Field label={texts.target} hint={texts.targetHint} size="small">
        <Select size="small" value={target.key} onChange={(_, { value }) => job.set({ target: value })}>
          {targets.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void job.read()}
          {...(busy ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {texts.read}
        </Button>
      </div>
    </>
  );

  function chooseKind(value: string): void {
    const chosen = SOURCE_KINDS.find((own) => own === value);
    if (chosen !== undefined) job.set({ kind: chosen });
  }
}
