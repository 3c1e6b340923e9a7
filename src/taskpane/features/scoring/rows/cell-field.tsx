import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useRowsStyles } from './rows.styles';

interface CellFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What the cell holds. */
  readonly value: string;
  readonly multiline?: boolean;
  readonly list?: readonly string[];
  readonly inputRef?: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
  /** Takes over what was typed; the sentence that says what is wrong with it, or null. */
  readonly onCommit: (typed: string) => string | null;
}

/** A cell of the row in hand: written when the field is left or Enter is pressed; Escape brings back what the cell holds. */
export function CellField({ label, hint, value, multiline = false, list, inputRef, onCommit }: CellFieldProps): ReactElement {
  const styles = useRowsStyles();
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  // What the cell holds by now goes before what was typed.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
    setProblem(null);
  }
  const commit = (): void => {
    if (typed !== value) setProblem(onCommit(typed));
  };
  const shared = {
    className: styles.input,
    value: typed,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') {
        event.stopPropagation();
        setTyped(value);
      }
      if (event.key === 'Enter' && (!multiline || !event.shiftKey)) {
        event.preventDefault();
        commit();
      }
    },
  };
  const listId = list === undefined ? undefined : `list-${label}`;
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      {multiline ? (
        <Textarea size="small" resize="vertical" ref={inputRef} {...shared} onChange={(_, data) => setTyped(data.value)} />
      ) : (
        <Input
          size="small"
          ref={inputRef}
          {...shared}
          {...(listId === undefined ? {} : { list: listId })}
          onChange={(_, data) => setTyped(data.value)}
        />
      )}
      {listId !== undefined && (
        <datalist id={listId}>
          {list?.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
