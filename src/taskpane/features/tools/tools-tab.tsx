import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';

export default function ToolsTab(): ReactElement {
  const { messages } = usePane();
  return <p>{messages.app.toolsTab}</p>;
}
