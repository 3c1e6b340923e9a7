import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';

export default function BrowserTab(): ReactElement {
  const { messages } = usePane();
  return <p>{messages.app.functionsTab}</p>;
}
