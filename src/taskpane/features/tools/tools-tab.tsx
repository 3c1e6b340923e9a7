import { useEffect, type ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { ScopeChoice } from './scope-choice';
import { ToolCard } from './tool-card';
import { toolsOf } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

const TOOLS = ['native', 'freeze', 'live', 'repair', 'check'] as const;

/** Commands over the workbook's CERT functions, for handing it on and for getting it back. */
export default function ToolsTab(): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const tools = toolsOf(services);
  const state = useStore(tools.state);
  const wish = useStore(services.tools.wish);
  const working = state.phase === 'working';
  useEffect(() => {
    // A wish that comes while a tool works waits for it.
    if (wish === null || working) return;
    services.tools.wish.set(null);
    void tools.begin(wish);
  }, [wish, working, services, tools]);
  return (
    <div className={styles.tab}>
      <p className={styles.intro}>{messages.intro}</p>
      <ScopeChoice disabled={working} />
      {TOOLS.map((tool) => (
        <ToolCard key={tool} tool={tool} state={state} />
      ))}
    </div>
  );
}
