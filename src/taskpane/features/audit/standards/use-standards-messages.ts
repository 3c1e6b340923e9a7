import { standardsMessages, type StandardsMessages } from '../../../../i18n/pane/audit/standards';
import { usePane } from '../../../app/pane-context';

export function useStandardsMessages(): StandardsMessages {
  return standardsMessages(usePane().locale);
}
