import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { quote, type Cell } from '../../../core/cells/cell';
import { refusalSentence } from '../../../i18n/refusals';
import { usePane } from '../../app/pane-context';
import type { LiveResult } from './live-result';
import { useResultStyles } from './result-view.styles';
import { useBrowserMessages } from './use-browser-messages';

/** Rows of a table that are shown before it is cut; the cell gets all of them. */
const MOST_ROWS = 12;

/** A result as a reader takes it in: a value, a table, or the sentence of a refusal. */
export function ResultView({ result }: { readonly result: LiveResult | null }): ReactElement {
  const { locale } = usePane();
  const texts = useBrowserMessages();
  const styles = useResultStyles();
  if (result === null) return <p className={styles.hint}>{texts.reading}</p>;
  if (result.kind === 'depends') return <p className={styles.hint}>{texts.dependsOnSheet}</p>;
  if (result.kind === 'refused') return <p className={styles.refused}>{refusalSentence(result.refusal, locale)}</p>;
  const { rows } = result;
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return <p className={styles.value}>{shown(first[0], texts.empty)}</p>;
  return (
    <>
      <div className={styles.wide}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number, index === 0 && styles.first)}
                  >
                    {shown(cell, '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p className={styles.hint}>{texts.moreRows(MOST_ROWS, rows.length)}</p>}
    </>
  );
}

/** A cell as it would stand in the sheet. */
function shown(cell: Cell, empty: string): string {
  const text = quote(cell);
  return text === '' ? empty : text;
}
