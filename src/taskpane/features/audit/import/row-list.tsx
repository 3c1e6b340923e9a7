import { Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { OldRow } from '../../../../core/audit/old-sheet/old-row';
import { usePane } from '../../../app/pane-context';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { useAuditStyles } from '../audit-tab.styles';
import { AssignRow } from './assign-row';
import { useImportStyles } from './import.styles';
import { isBlankRow, outcomeText } from './row-texts';
import type { ImportInHand } from './use-import';

const FIRST = 20;
const STEP = 100;

interface RowListProps {
  readonly kind: OldRow['outcome']['kind'];
  readonly inHand: ImportInHand;
}

/** Rows with one kind of outcome, each with a way to its cell; what is not understood is open from the start. */
export function RowList({ kind, inHand }: RowListProps): ReactElement | null {
  const { job, state, messages, target, reading } = inHand;
  const { locale } = usePane();
  const audit = useAuditStyles();
  const styles = useImportStyles();
  const [shown, setShown] = useState(FIRST);
  const rows = (reading?.rows ?? []).filter(({ outcome }) => outcome.kind === kind && !isBlankRow(outcome));
  const { source } = state;
  if (rows.length === 0 || source === null) return null;
  const texts = messages.preview;
  const context = { messages, standard: target.standard, locale, top: source.top };
  return (
    <details open={kind === 'not_understood'}>
      <summary className={styles.summary}>{texts.list(texts.lists[kind], rows.length)}</summary>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.row} className={styles.row}>
            <span>
              {linkTo(row.row)} <span className={styles.there}>{row.text}</span>
            </span>
            <span className={styles.why}>{outcomeText(row.outcome, context)}</span>
            <AssignRow row={row} inHand={inHand} />
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Link as="button" inline className={audit.link} onClick={() => setShown(shown + STEP)}>
          {texts.more(Math.min(STEP, rows.length - shown))}
        </Link>
      )}
    </details>
  );

  function linkTo(row: number): ReactElement {
    const { sheet, top, left } = source ?? { sheet: null, top: 0, left: 0 };
    const text = texts.row(top + row + 1);
    if (sheet === null) return <strong>{text}</strong>;
    const address = cellAddress(top + row, left);
    return (
      <Link
        as="button"
        inline
        className={audit.link}
        aria-label={texts.show(`${sheet}!${address}`)}
        onClick={() => void job.show(sheet, address)}
      >
        {text}
      </Link>
    );
  }
}
