import { auditMessages, type AuditMessages } from '../../../i18n/pane/audit';
import { usePane } from '../../app/pane-context';

export function useAuditMessages(): AuditMessages {
  return auditMessages(usePane().locale);
}
