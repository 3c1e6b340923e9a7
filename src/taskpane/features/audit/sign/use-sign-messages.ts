import { signMessages, type SignMessages } from '../../../../i18n/pane/audit/sign';
import { usePane } from '../../../app/pane-context';

export function useSignMessages(): SignMessages {
  return signMessages(usePane().locale);
}
