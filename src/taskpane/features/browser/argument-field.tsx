import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReferenceParameter } from '../../../functions/reference/page';
import { useDetailStyles } from './function-detail.styles';
import { useBrowserMessages } from './use-browser-messages';

interface ArgumentFieldProps {
  readonly parameter: ReferenceParameter;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** One argument: what it means, what may stand there, and a field to try it. */
export function ArgumentField({ parameter, typed, onType }: ArgumentFieldProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const { name, optional, help, since, choices } = parameter;
  return (
    <div>
      <Field
        label={
          <>
            {name} <span className={styles.aside}>{`${optional ? texts.optional : texts.required} · ${texts.since(since)}`}</span>
          </>
        }
        hint={help}
      >
        <Input className={styles.input} value={typed} autoComplete="off" spellCheck={false} onChange={(_, { value }) => onType(value)} />
      </Field>
      {choices.length > 0 && (
        <div role="group" aria-label={texts.choices(name)} className={styles.choices}>
          {choices.map(({ word, meaning }) => (
            <Button
              key={word}
              size="small"
              appearance={typed === word ? 'primary' : 'outline'}
              aria-pressed={typed === word}
              onClick={() => onType(typed === word && optional ? '' : word)}
            >
              {word}
              {meaning !== '' && <span className={styles.meaning}>{meaning}</span>}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
