import { quoteMessages, type QuoteMessages } from '../../../../i18n/pane/finance/quote';
import type { PaneServices } from '../../../services';

/** Says above the tabs what a job has done, in whichever language the pane is read. */
export function said(
  { notice }: Pick<PaneServices, 'notice'>,
  intent: 'success' | 'warning',
  text: (messages: QuoteMessages) => string,
): void {
  notice.set({ kind: 'said', intent, text: { 'zh-CN': text(quoteMessages('zh-CN')), 'en-US': text(quoteMessages('en-US')) } });
}
