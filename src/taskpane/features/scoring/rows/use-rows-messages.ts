import { rowsMessages, type RowsMessages } from '../../../../i18n/pane/rows';
import { usePane } from '../../../app/pane-context';

export function useRowsMessages(): RowsMessages {
  return rowsMessages(usePane().locale);
}
