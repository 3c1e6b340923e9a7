import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { clientMessages } from '../../../../i18n/pane/finance/client';
import { usePane } from '../../../app/pane-context';
import { readOutlets } from './read-outlets';

interface OutletsFieldProps {
  readonly text: string;
  readonly counted: boolean;
  readonly onText: (text: string) => void;
  readonly onCounted: (counted: boolean) => void;
}

/** A client's outlets as lines of text, and whether their people are in the headcount. */
export function OutletsField({ text, counted, onText, onCounted }: OutletsFieldProps): ReactElement {
  const { locale } = usePane();
  const messages = clientMessages(locale);
  const read = readOutlets(text);
  return (
    <>
      <Field
        label={messages.outlets}
        hint={messages.outletsHint}
        size="small"
        {...(read.ok ? {} : { validationMessage: messages.outletUnreadable(read.line, read.text) })}
      >
        <Textarea
          size="small"
          value={text}
          rows={2}
          resize="vertical"
          placeholder={messages.outletsExample}
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
      {read.ok && read.outlets.length > 0 && (
        <Checkbox label={messages.outletsCounted} checked={counted} onChange={(_, { checked }) => onCounted(checked === true)} />
      )}
    </>
  );
}
