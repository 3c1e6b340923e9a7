import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

const SCOPES = ['selection', 'sheet', 'workbook'] as const;

/** Which cells the tools are to look at. */
export function ScopeChoice({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const scope = useStore(services.tools.scope);
  return (
    <fieldset className={styles.scope} disabled={disabled}>
      <legend className={styles.legend}>{messages.scope}</legend>
      {SCOPES.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name="tools-scope" checked={scope === choice} onChange={() => services.tools.setScope(choice)} />
          {messages.scopes[choice]}
        </label>
      ))}
      <p className={styles.hint}>{messages.scopeHint}</p>
    </fieldset>
  );
}
