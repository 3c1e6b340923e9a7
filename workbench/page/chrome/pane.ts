import type { Messages } from '../messages';
import { element } from './element';
import { icon } from './icons';

const DEFAULT_WIDTH = 350;
const MIN_WIDTH = 280;
const MAX_WIDTH = 640;
const KEYBOARD_STEP = 20;

export interface Pane {
  /** Where the add-in's frame goes. */
  readonly body: HTMLElement;
  setVisible(visible: boolean): void;
  setText(title: string, messages: Messages): void;
}

/**
 * The task pane: resizable, closable.
 *
 * Closing hides it; the add-in in it goes on running, as a shared runtime does.
 */
export function createPane(container: HTMLElement, onResized: () => void, onVisibilityChanged: (visible: boolean) => void): Pane {
  const title = element('h2', { class: 'pane-title' });
  const close = element('button', { type: 'button', class: 'icon-button' }, icon('close'));
  const body = element('div', { class: 'pane-body' });
  const separator = element('div', {
    class: 'pane-separator',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(MIN_WIDTH),
    'aria-valuemax': String(MAX_WIDTH),
  });
  const setVisible = (visible: boolean): void => {
    container.hidden = !visible;
    onResized();
    onVisibilityChanged(visible);
  };
  close.addEventListener('click', () => setVisible(false));
  container.replaceChildren(separator, element('div', { class: 'pane-header' }, title, close), body);
  makeResizable(container, separator, onResized);
  return {
    body,
    setVisible,
    setText: (text, messages) => {
      title.textContent = text;
      close.title = messages.closePane;
      close.setAttribute('aria-label', messages.closePane);
      container.setAttribute('aria-label', messages.pane);
      separator.setAttribute('aria-label', messages.resizePane);
    },
  };
}

function makeResizable(container: HTMLElement, separator: HTMLElement, onResized: () => void): void {
  let width = DEFAULT_WIDTH;
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)));
    container.style.setProperty('--pane-width', `${width}px`);
    separator.setAttribute('aria-valuenow', String(width));
    onResized();
  };
  setWidth(DEFAULT_WIDTH);

  separator.addEventListener('pointerdown', (event) => {
    separator.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's movements.
    container.classList.add('resizing');
  });
  separator.addEventListener('pointermove', (event) => {
    if (separator.hasPointerCapture(event.pointerId)) setWidth(container.getBoundingClientRect().right - event.clientX);
  });
  separator.addEventListener('lostpointercapture', () => container.classList.remove('resizing'));
  separator.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width + KEYBOARD_STEP);
    if (event.key === 'ArrowRight') setWidth(width - KEYBOARD_STEP);
  });
}
