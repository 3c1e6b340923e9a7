import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';

/** Says that the sheet's own results stand still while the pane's follow the inputs, and leads to the tool that gives the formulas back. */
export function FrozenNote(): ReactElement {
  const { services, messages } = usePane();
  const restore = (): void => {
    services.tools.setScope('sheet');
    services.tools.wish.set('live');
    services.section.set('tools');
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{messages.scoring.frozen}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={restore}>
          {messages.scoring.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
