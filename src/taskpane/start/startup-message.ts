import { paneMessages } from '../../i18n/pane';
import { LOCALES } from '../../i18n/locale';
import type { PaneMessages } from '../../i18n/pane';

/**
 * Says in both languages, without React, why the pane does not appear: at this moment neither the language nor React may be there.
 *
 * @returns The way to take the message away again.
 */
export function showStartupMessage(root: HTMLElement, sentence: (messages: PaneMessages) => string): () => void {
  const message = document.createElement('div');
  message.setAttribute('role', 'alert');
  message.style.cssText = 'padding: 16px; font: 14px/1.6 system-ui, sans-serif';
  for (const locale of LOCALES) {
    const line = document.createElement('p');
    line.lang = locale;
    line.textContent = sentence(paneMessages(locale));
    message.append(line);
  }
  root.replaceChildren(message);
  return () => message.remove();
}
