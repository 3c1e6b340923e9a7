import { laddersMessages, type LaddersMessages } from '../../../../i18n/pane/audit/ladders';
import { usePane } from '../../../app/pane-context';

export function useLaddersMessages(): LaddersMessages {
  return laddersMessages(usePane().locale);
}
