import { Link } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { CellLink } from './cell-link';
import type { CellName } from './plans/tool-plan';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** Cells named at first. */
const NAMED = 6;
/** Cells added by a click: a workbook may have ten thousand of them. */
const STEP = 200;

/** The first cells of many, each with what is to be said of it, and a way to the others. */
export function CellList<Cell extends CellName>({
  cells,
  say,
}: {
  readonly cells: readonly Cell[];
  readonly say?: (cell: Cell) => ReactNode;
}): ReactElement {
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const [named, setNamed] = useState(NAMED);
  return (
    <ul className={styles.list}>
      {cells.slice(0, named).map((cell) => (
        <li key={`${cell.sheet}!${cell.address}`}>
          <CellLink cell={cell} /> {say?.(cell)}
        </li>
      ))}
      {cells.length > named && (
        <li>
          <Link as="button" inline className={styles.link} onClick={() => setNamed(named + STEP)}>
            {messages.more(cells.length - named, Math.min(STEP, cells.length - named))}
          </Link>
        </li>
      )}
    </ul>
  );
}
