import { browserMessages, type BrowserMessages } from '../../../i18n/pane/browser';
import { usePane } from '../../app/pane-context';

/** The browser's texts in the language of the pane. */
export function useBrowserMessages(): BrowserMessages {
  return browserMessages(usePane().locale);
}
