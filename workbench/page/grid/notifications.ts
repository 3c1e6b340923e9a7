import type { Messages } from '../messages';
import { showDialog } from '../chrome/message-dialog';

/** What the grid asks of the page around it, as its component takes it. */
export interface GridNotifications {
  readonly notifyUser: (notification: { readonly text: string }) => void;
  readonly raiseError: (text: string, callback?: () => void) => void;
  readonly askConfirmation: (content: string, confirm: () => void, cancel?: () => void) => void;
}

/** Title and text of the rule that refused an input, as the sheet's author wrote them. */
export interface RuleText {
  readonly title: string;
  readonly message: string;
}

export interface NotificationOptions {
  readonly messages: () => Messages;
  /** Of the cell being edited, when its rule is what refuses the input. */
  readonly refusedBy: () => RuleText | null;
  readonly focusGrid: () => void;
}

/** The grid's messages as dialogs of the page, instead of `window.alert` in English. */
export function gridNotifications({ messages, refusedBy, focusGrid }: NotificationOptions): GridNotifications {
  const tell = async (title: string, message: string): Promise<void> => {
    // Only once the grid is done: a dialog takes the focus from the cell editor, which would then refuse its text a second time.
    await Promise.resolve();
    await showDialog({ title, message, confirm: messages().ok });
    focusGrid();
  };
  return {
    notifyUser: ({ text }) => void tell(messages().noticeTitle, text),
    raiseError: (text, callback) => {
      const rule = refusedBy();
      const told =
        rule === null ? tell(messages().noticeTitle, text) : tell(rule.title || messages().validationTitle, rule.message || text);
      void told.then(() => callback?.());
    },
    askConfirmation: (content, confirm, cancel) => {
      const { confirmTitle, ok, cancel: no } = messages();
      void showDialog({ title: confirmTitle, message: content, confirm: ok, cancel: no }).then((confirmed) => {
        if (confirmed) confirm();
        else cancel?.();
        focusGrid();
      });
    },
  };
}
