import { element } from './element';

export interface DialogText {
  readonly title: string;
  readonly message: string;
  readonly confirm: string;
  /** With it the dialog asks a question; without it, it only tells. */
  readonly cancel?: string;
}

/**
 * Shows a message over the page; resolves to whether it was confirmed.
 *
 * Not by `showModal`: Chromium leaves an editable element that a modal dialog has covered deaf to typing, and the grid's cell editor is one.
 */
export async function showDialog(text: DialogText): Promise<boolean> {
  const dialog = element(
    'dialog',
    { class: 'message-dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-message' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'dialog-title' }, text.title),
      element('p', { id: 'dialog-message' }, text.message),
      element(
        'div',
        { class: 'dialog-buttons' },
        element('button', { value: 'confirm', class: 'primary' }, text.confirm),
        ...(text.cancel === undefined ? [] : [element('button', { value: 'cancel' }, text.cancel)]),
      ),
    ),
  );
  const backdrop = element('div', { class: 'dialog-backdrop', onpointerdown: keepFocus }, dialog);
  dialog.addEventListener('keydown', (event) => {
    // Keys pressed in the dialog are not for the grid below it.
    event.stopPropagation();
    if (event.key === 'Escape') dialog.close();
    if (event.key === 'Tab') moveFocus(event, dialog);
  });
  document.body.append(backdrop);
  dialog.show();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  backdrop.remove();
  return dialog.returnValue === 'confirm';
}

/** A click beside the buttons leaves the focus where it is. */
function keepFocus(event: Event): void {
  if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault();
}

/** Round the dialog's buttons, never out of it. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  event.preventDefault();
  const buttons = [...dialog.querySelectorAll('button')];
  const step = event.shiftKey ? buttons.length - 1 : 1;
  buttons[(buttons.findIndex((button) => button === document.activeElement) + step) % buttons.length]?.focus();
}
