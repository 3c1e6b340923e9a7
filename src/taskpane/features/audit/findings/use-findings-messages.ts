import { findingsMessages, type FindingsMessages } from '../../../../i18n/pane/audit/findings';
import { usePane } from '../../../app/pane-context';

/** The texts of the nonconformities in the language of the pane. */
export function useFindingsMessages(): FindingsMessages {
  return findingsMessages(usePane().locale);
}
