import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank, quote } from '../../../../core/cells/cell';
import { COLUMN_MEANINGS } from '../../../../core/audit/old-sheet/column-meaning';
import { columnLetters } from '../../../../functions/calls/cell-address';
import { useAuditStyles } from '../audit-tab.styles';
import { useImportStyles } from './import.styles';
import { openQuestions } from './open-questions';
import { Questions } from './questions';
import type { ImportInHand } from './use-import';

/** Rows offered as headings. */
const HEADINGS_OFFERED = 40;
const LONGEST_TEXT = 30;

/** What each column holds, to be put right by the user, and the questions that nothing in the sheet answers. */
export function ColumnsStep(inHand: ImportInHand): ReactElement | null {
  const { job, state, messages, reading } = inHand;
  const audit = useAuditStyles();
  const styles = useImportStyles();
  const { source, choices } = state;
  if (source === null || reading === null) return null;
  const texts = messages.columns;
  const { noIndicator, noResult, earnedOrLost } = openQuestions(reading);
  const open = noIndicator || noResult || earnedOrLost;
  return (
    <>
      <p className={audit.text}>{texts.found(source.matrix.length, source.sheet ?? texts.pasted)}</p>
      <Field label={texts.heading} size="small">
        <Select size="small" value={String(reading.heading?.first ?? '')} onChange={(_, { value }) => chooseHeading(value)}>
          <option value="">{texts.noHeading}</option>
          {source.matrix.slice(0, HEADINGS_OFFERED).flatMap((row, index) =>
            row.every(isBlank)
              ? []
              : [
                  <option key={index} value={String(index)}>
                    {texts.row(
                      source.top + index + 1,
                      shortened(
                        row
                          .filter((cell) => !isBlank(cell))
                          .map(quote)
                          .join(' '),
                      ),
                    )}
                  </option>,
                ],
          )}
        </Select>
      </Field>
      {reading.columns.map(({ meaning, alsoLooksLike, heading, samples }, index) =>
        heading === '' && samples.length === 0 ? null : (
          <div key={index} className={styles.column}>
            <Field
              label={texts.column(columnLetters(source.left + index + 1), heading)}
              size="small"
              {...(alsoLooksLike === null ? {} : { hint: texts.also(texts.meanings[alsoLooksLike]) })}
            >
              <Select size="small" value={meaning} onChange={(_, { value }) => chooseMeaning(index, value)}>
                {COLUMN_MEANINGS.filter((own) => own !== 'earnedOrLost' || meaning === own).map((own) => (
                  <option key={own} value={own}>
                    {texts.meanings[own]}
                  </option>
                ))}
              </Select>
            </Field>
            <p className={styles.samples}>{samples.join('　')}</p>
          </div>
        ),
      )}
      <Questions {...inHand} />
      <div className={audit.buttons}>
        <Button onClick={() => job.set({ step: 'source' })}>{messages.back}</Button>
        <Button appearance="primary" disabled={open} onClick={() => job.set({ step: 'preview' })}>
          {messages.next}
        </Button>
      </div>
    </>
  );

  function chooseHeading(value: string): void {
    job.choose({ heading: value === '' ? null : Number(value), columns: {}, assigned: {} });
  }

  function chooseMeaning(index: number, value: string): void {
    const meaning = COLUMN_MEANINGS.find((own) => own === value);
    if (meaning !== undefined) job.choose({ columns: { ...choices.columns, [index]: meaning } });
  }
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ');
  return plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT)}…` : plain;
}
