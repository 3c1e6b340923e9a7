import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { useCellErrorText } from '../cell-error/use-cell-error-text';
import { Cross } from './cross';
import { useMessagesStyles } from './messages.styles';
import { useNoticeText } from './use-notice-text';

type Intent = 'error' | 'success' | 'warning' | 'info';

/** Everything the pane has to say outside its tabs. Problems interrupt a screen reader, the rest waits for a pause. */
export function Messages(): ReactElement {
  const { services, messages } = usePane();
  const styles = useMessagesStyles();
  const notice = useNoticeText();
  const waitingForCell = useStore(services.waitingForCell);
  const silent = useStore(services.silent);
  const cellError = useCellErrorText();
  const dismiss = (): void => services.notice.set(null);
  return (
    <>
      {notice?.intent === 'error' && (
        <div role="alert" className={styles.list}>
          <Message intent="error" onDismiss={dismiss}>
            {notice.text}
          </Message>
        </div>
      )}
      <div role="status" className={styles.list}>
        {waitingForCell && <Message intent="warning">{messages.problems.finishCell}</Message>}
        {silent !== null && <Message intent="warning">{messages.problems.excelSilent(silent)}</Message>}
        {notice !== null && notice.intent !== 'error' && (
          <Message intent={notice.intent} onDismiss={dismiss}>
            {notice.text}
          </Message>
        )}
        {cellError && (
          <Message intent="warning" title={cellError.title}>
            {cellError.text}
          </Message>
        )}
      </div>
    </>
  );
}

interface MessageProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

function Message({ intent, title, onDismiss, children }: MessageProps): ReactElement {
  const { messages } = usePane();
  const styles = useMessagesStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" size="small" aria-label={messages.app.close} icon={<Cross />} onClick={onDismiss} />
          }
        />
      )}
    </MessageBar>
  );
}
