import { element } from './element';

export interface DialogText {
  readonly title: string;
  readonly message: string;
  readonly confirm: string;
  /** With it the dialog asks a question; without it, it only tells. */
  readonly cancel?: string;
}

/** Shows a message over the page; resolves to whether it was confirmed. */
export async function showDialog(text: DialogText): Promise<boolean> {
  const dialog = element(
    'dialog',
    { class: 'message-dialog', 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-message' },
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
  // Keys pressed in the dialog are not for the grid below it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  return dialog.returnValue === 'confirm';
}
