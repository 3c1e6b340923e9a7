import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isAsWritten, type CellChange } from '../../../excel/cell-change';
import { cellAddress } from '../../../functions/calls/cell-address';
import { usePane } from '../../app/pane-context';
import { CellList } from './cell-list';
import { Panel } from './panel';
import type { CellName } from './plans/tool-plan';
import { toolsOf, type ToolsState } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

function cellName({ sheet, row, column }: CellChange): CellName {
  return { sheet, address: cellAddress(row, column) };
}

/** Cells that something is to be said of; nothing where there are none. */
function NamedCells({ cells, say }: { readonly cells: readonly CellName[]; readonly say: (cells: number) => string }): ReactElement | null {
  const styles = useToolsStyles();
  if (cells.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{say(cells.length)}</p>
      <CellList cells={cells} />
    </div>
  );
}

/** What a tool has done, with the way back; or what came of going back. */
export function ResultPanel({ state }: { readonly state: Extract<ToolsState, { phase: 'done' | 'undone' }> }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const tools = toolsOf(services);
  const { made, skipped, rejected, stopped, checked } = state.outcome;
  const asText = made.filter((change) => !isAsWritten(change)).map(cellName);
  if (state.phase === 'undone') {
    return (
      <Panel label={messages.result}>
        <p className={styles.strong}>{messages.undone(made.length)}</p>
        {skipped.length > 0 && <p className={styles.text}>{messages.undoSkipped(skipped.length)}</p>}
        {stopped !== null && <p className={styles.text}>{messages.undoStopped(stopped)}</p>}
        <div className={styles.buttons}>
          <Button onClick={tools.cancel}>{messages.close}</Button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel label={messages.result}>
      <p className={styles.strong}>{messages.done[state.tool](made.length)}</p>
      {skipped.length > 0 && <p className={styles.text}>{messages.skipped(skipped.length)}</p>}
      {stopped !== null && <p className={styles.text}>{messages.stopped(stopped)}</p>}
      {!checked && <p className={styles.text}>{messages.unchecked}</p>}
      <NamedCells cells={rejected.map(cellName)} say={messages.rejected} />
      <NamedCells cells={asText} say={messages.keptAsText} />
      <NamedCells cells={state.differing} say={messages.differing} />
      <div className={styles.buttons}>
        {made.length > 0 && <Button onClick={() => void tools.undo()}>{messages.undo}</Button>}
        <Button onClick={tools.cancel}>{messages.close}</Button>
      </div>
    </Panel>
  );
}
