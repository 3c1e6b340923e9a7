import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { Matrix } from '../../../core/cells/cell';
import { layoutTable } from '../../../functions/reference/table-layout';
import { useResultStyles } from './result-view.styles';
import type { FunctionReference } from './search';
import { useBrowserMessages } from './use-browser-messages';

/** Rows of a table that are shown before it is cut; the cell gets all of them. */
const MOST_ROWS = 12;

interface ResultTableProps {
  readonly rows: Matrix;
  readonly formats: FunctionReference['formats'];
}

/** An answer of several cells: figures in columns, long explanations under their row. A shadow at the edge says that there is more to scroll to. */
export function ResultTable({ rows, formats }: ResultTableProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useResultStyles();
  const { header, rows: lines, numeric, common } = layoutTable(rows.slice(0, MOST_ROWS), formats);
  const classOf = (column: number): string => mergeClasses(styles.cell, numeric[column] === true && styles.number);
  return (
    <>
      <div className={styles.wide}>
        <table className={styles.table} aria-label={texts.table}>
          {header !== null && (
            <thead>
              <tr>
                {header.map((heading, column) => (
                  <th key={column} scope="col" className={mergeClasses(classOf(column), styles.first)}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {lines.map(({ cells, beneath }, index) => (
              <Fragment key={index}>
                <tr>
                  {cells.map((cell, column) => (
                    <td
                      key={column}
                      className={mergeClasses(
                        classOf(column),
                        numeric[column] === true && styles.figure,
                        beneath.length > 0 && styles.leading,
                      )}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
                {beneath.length > 0 && (
                  <tr>
                    <td colSpan={cells.length} className={mergeClasses(styles.cell, styles.beneath)}>
                      {beneath.map((text) => (
                        <div key={text}>{text}</div>
                      ))}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {common.map(({ heading, text }) => (
        <p key={heading} className={styles.hint}>
          <strong>{heading}</strong> {text}
        </p>
      ))}
      {rows.length > MOST_ROWS && <p className={styles.hint}>{texts.moreRows(MOST_ROWS, rows.length)}</p>}
    </>
  );
}
