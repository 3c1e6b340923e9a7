import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { CellList } from './cell-list';
import { Panel } from './panel';
import { toolsOf, type ToolsState } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** What a tool has done, with the way back; or what came of going back. */
export function ResultPanel({ state }: { readonly state: Extract<ToolsState, { phase: 'done' | 'undone' }> }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const tools = toolsOf(services);
  const { made, skipped } = state.outcome;
  if (state.phase === 'undone') {
    return (
      <Panel label={messages.result}>
        <p className={styles.strong}>{messages.undone(made.length)}</p>
        {skipped.length > 0 && <p className={styles.text}>{messages.undoSkipped(skipped.length)}</p>}
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
      {state.differing.length > 0 && (
        <div>
          <p className={styles.text}>{messages.differing(state.differing.length)}</p>
          <CellList cells={state.differing} />
        </div>
      )}
      <div className={styles.buttons}>
        {made.length > 0 && <Button onClick={() => void tools.undo()}>{messages.undo}</Button>}
        <Button onClick={tools.cancel}>{messages.close}</Button>
      </div>
    </Panel>
  );
}
