import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { openFunction } from './browser-state';
import { FunctionDetail } from './function-detail';
import { FunctionList } from './function-list';
import { useBrowserMessages } from './use-browser-messages';
import { useReference } from './use-reference';

/** Every CERT function: to be found, understood, tried and inserted. */
export default function BrowserTab(): ReactElement {
  const { locale, messages } = usePane();
  const texts = useBrowserMessages();
  const open = useStore(openFunction);
  const [state, retry] = useReference(locale);
  if (state.kind === 'loading') return <Spinner label={messages.app.loading} />;
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.loadFailed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={retry}>{texts.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
  const { functions } = state.reference;
  const entry = functions.find(({ id }) => id === open);
  return entry === undefined ? <FunctionList functions={functions} /> : <FunctionDetail key={`${entry.id} ${locale}`} entry={entry} />;
}
