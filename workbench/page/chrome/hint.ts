import type { Messages } from '../messages';
import { element } from './element';
import { icon } from './icons';

const STORAGE_KEY = 'workbench.hintClosed';

/** One line on how to begin, taken from the add-in's manifest, until the user closes it. */
export function renderHint(
  container: HTMLElement,
  text: { readonly title: string; readonly description: string } | null,
  messages: Messages,
): void {
  if (text === null || localStorage.getItem(STORAGE_KEY) !== null) return;
  const close = (): void => {
    localStorage.setItem(STORAGE_KEY, 'yes');
    container.hidden = true;
  };
  container.replaceChildren(
    icon('info'),
    element('strong', {}, text.title),
    element('span', { class: 'hint-text' }, text.description),
    element(
      'button',
      { type: 'button', class: 'icon-button', title: messages.closeHint, 'aria-label': messages.closeHint, onclick: close },
      icon('close'),
    ),
  );
  container.hidden = false;
}
