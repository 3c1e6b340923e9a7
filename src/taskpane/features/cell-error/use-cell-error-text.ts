import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { cellErrorText, type CellErrorText } from './cell-error-text';

/** What is said of the selected cell, in the language of the moment. */
export function useCellErrorText(): CellErrorText | null {
  const { services, locale } = usePane();
  const explanation = useStore(services.live.cellError);
  return explanation && cellErrorText(explanation, locale);
}
