import { Button, Spinner } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { CheckPanel } from './check-panel';
import type { ToolId } from './plans/tool-plan';
import { PreviewPanel } from './preview-panel';
import { ResultPanel } from './result-panel';
import { toolsOf, type ToolsState } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** A tool: what it does, the button that begins it, and what it has to say. */
export function ToolCard({ tool, state }: { readonly tool: ToolId; readonly state: ToolsState }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const title = useId();
  const { title: name, about, button } = messages.tools[tool];
  const working = state.phase === 'working';
  const mine = state.phase !== 'idle' && state.tool === tool;
  return (
    <section className={styles.card} aria-labelledby={title} aria-busy={mine && working}>
      <h2 id={title} className={styles.title}>
        {name}
      </h2>
      <p className={styles.about}>{about}</p>
      <Button disabledFocusable={working} onClick={() => void toolsOf(services).begin(tool)}>
        {button}
      </Button>
      {mine && <ToolPanel state={state} />}
    </section>
  );
}

function ToolPanel({ state }: { readonly state: Exclude<ToolsState, { phase: 'idle' }> }): ReactElement {
  const messages = useToolsMessages();
  switch (state.phase) {
    case 'working':
      return (
        <div role="status">
          <Spinner size="tiny" label={messages[state.step]} />
        </div>
      );
    case 'preview':
      return <PreviewPanel plan={state.plan} />;
    case 'checked':
      return <CheckPanel sheets={state.sheets} names={state.names} />;
    case 'done':
    case 'undone':
      return <ResultPanel key={state.phase} state={state} />;
  }
}
