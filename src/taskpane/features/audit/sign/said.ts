import { LOCALES, type Locale } from '../../../../i18n/locale';
import { signMessages, type SignMessages } from '../../../../i18n/pane/audit/sign';
import type { PaneServices } from '../../../services';

/** Says above the tabs what a job has done, in whichever language the pane is read. */
export function said(
  { notice }: Pick<PaneServices, 'notice'>,
  intent: 'success' | 'warning',
  text: (messages: SignMessages, locale: Locale) => string,
): void {
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, text(signMessages(locale), locale)]));
  notice.set({ kind: 'said', intent, text: texts as Record<Locale, string> });
}
