import type { ReactElement, ReactNode } from 'react';
import { CellLink } from './cell-link';
import type { CellName } from './plans/tool-plan';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** Cells named one by one before the rest is only counted. */
const NAMED = 6;

/** The first cells of many, each with what is to be said of it, and how many more there are. */
export function CellList<Cell extends CellName>({
  cells,
  say,
}: {
  readonly cells: readonly Cell[];
  readonly say?: (cell: Cell) => ReactNode;
}): ReactElement {
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  return (
    <ul className={styles.list}>
      {cells.slice(0, NAMED).map((cell) => (
        <li key={`${cell.sheet}!${cell.address}`}>
          <CellLink cell={cell} /> {say?.(cell)}
        </li>
      ))}
      {cells.length > NAMED && <li>{messages.more(cells.length - NAMED)}</li>}
    </ul>
  );
}
