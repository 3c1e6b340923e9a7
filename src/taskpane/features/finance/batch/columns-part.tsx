import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank, quote, type Cell } from '../../../../core/cells/cell';
import { CHOOSABLE_COLUMNS, columnSamples, HEADING_ROWS } from '../../../../core/finance/batch/client-table';
import { columnLetters } from '../../../../functions/calls/cell-address';
import { useCardStyles } from '../../card.styles';
import { useBatchStyles } from './batch.styles';
import type { BatchInHand } from './use-batch';

const LONGEST_TEXT = 30;

/** What each column holds, with its first cells, to be put right by the user; what nothing tells is asked. */
export function ColumnsPart({ job, state, table, question, messages }: BatchInHand): ReactElement | null {
  const styles = useBatchStyles();
  const shared = useCardStyles();
  const { source } = state;
  if (source === null || table === null) return null;
  const texts = messages.columns;
  const { matrix, top, left } = source;
  return (
    <>
      <h3 className={styles.heading}>{texts.title}</h3>
      <Field label={texts.heading} size="small" className={shared.narrow}>
        <Select size="small" value={String(table.heading ?? '')} onChange={(_, { value }) => chooseHeading(value)}>
          <option value="">{texts.noHeading}</option>
          {matrix.slice(0, HEADING_ROWS).map((row, index) =>
            row.every(isBlank) ? null : (
              <option key={index} value={String(index)}>
                {texts.row(top + index + 1, textOf(row))}
              </option>
            ),
          )}
        </Select>
      </Field>
      {table.columns.map((meaning, index) => {
        const heading = table.heading === null ? '' : quote(matrix[table.heading]?.[index]).trim();
        const samples = columnSamples(matrix, table.heading, index);
        if (heading === '' && samples.length === 0) return null;
        return (
          <div key={index} className={styles.column}>
            <Field label={texts.column(columnLetters(left + index + 1), heading)} size="small" className={shared.narrow}>
              <Select size="small" value={meaning} onChange={(_, { value }) => chooseMeaning(index, value)}>
                {meaning === 'outlets' && <option value="outlets">{texts.meanings.outlets}</option>}
                {CHOOSABLE_COLUMNS.map((own) => (
                  <option key={own} value={own}>
                    {texts.meanings[own]}
                  </option>
                ))}
              </Select>
            </Field>
            <p className={styles.samples}>{samples.join('　')}</p>
          </div>
        );
      })}
      {question !== null && (
        <p className={styles.question} role="alert">
          {texts.questions[question]}
        </p>
      )}
    </>
  );

  function chooseHeading(value: string): void {
    job.chooseTable({ heading: value === '' ? null : Number(value), columns: {} });
  }

  function chooseMeaning(index: number, value: string): void {
    const meaning = CHOOSABLE_COLUMNS.find((own) => own === value);
    if (meaning === undefined) return;
    // A meaning moves: the column that was given it before has it no longer.
    const others = Object.entries(state.table.columns).filter(([, own]) => own !== meaning);
    job.chooseTable({ columns: { ...Object.fromEntries(others), [index]: meaning } });
  }
}

function textOf(row: readonly Cell[]): string {
  const plain = row
    .filter((cell) => !isBlank(cell))
    .map(quote)
    .join(' ')
    .replace(/\s+/gu, ' ');
  return plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT)}…` : plain;
}
