import { checkMessages, type CheckMessages } from '../../../../i18n/pane/audit/check';
import { usePane } from '../../../app/pane-context';

/** The texts of the check in the language of the pane. */
export function useCheckMessages(): CheckMessages {
  return checkMessages(usePane().locale);
}
