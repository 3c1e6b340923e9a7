import type { CellError } from '../../contract';
import type { Messages } from '../messages';
import { element } from './element';
import { icon } from './icons';
import { showDialog } from './message-dialog';

export type WorkState = { readonly kind: 'starting' | 'ready' | 'editing' } | { readonly kind: 'calculating'; readonly calls: number };

export interface StatusBar {
  setState(state: WorkState): void;
  /** The error of the selected cell, read out to those who cannot see the note beside the cell. */
  setCellError(error: CellError | null): void;
  setUnknownMembers(members: readonly string[]): void;
  setFailure(reason: string): void;
}

export function renderStatusBar(container: HTMLElement, messages: Messages): StatusBar {
  const state = element('span', { class: 'work-state', role: 'status' }, messages.starting);
  const cellError = element('span', { class: 'cell-error', 'aria-live': 'polite' });
  const unknown = element('button', { type: 'button', class: 'unknown-members', hidden: true });
  const failure = element('span', { class: 'failure', role: 'alert', hidden: true });
  let members: readonly string[] = [];
  unknown.addEventListener('click', () => {
    const message = `${messages.unknownMembersExplanation}\n\n${members.join('\n')}`;
    void showDialog({ title: messages.unknownMembersTitle, message, confirm: messages.ok });
  });
  container.replaceChildren(state, cellError, element('span', { class: 'spacer' }), failure, unknown);

  return {
    setState: (work) => {
      const text = work.kind === 'calculating' ? messages.calculating(work.calls) : messages[work.kind];
      if (state.textContent !== text) state.textContent = text;
      container.dataset['state'] = work.kind;
    },
    setCellError: (error) => {
      const text = error === null ? '' : messages.cellInError(error.address, error.code, error.message);
      if (cellError.textContent === text) return;
      cellError.textContent = text;
      cellError.title = text;
    },
    setUnknownMembers: (found) => {
      members = found;
      unknown.hidden = found.length === 0;
      unknown.replaceChildren(icon('warning'), messages.unknownMembers(found.length));
      unknown.title = found.join('\n');
    },
    setFailure: (reason) => {
      failure.hidden = false;
      failure.textContent = messages.failure(reason);
      failure.title = reason;
    },
  };
}
