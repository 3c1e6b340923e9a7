import type { LocalText } from '../../core/local-text';
import type { Problem } from './problem';

/** The sheets that a button or the ribbon makes in one step. */
export type SheetKind = 'scoring' | 'fees';

/** The message that stands above the tabs. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'created'; readonly sheet: SheetKind; readonly name: string; readonly withHeadcount: boolean }
  /** What a job has to say when it is done. */
  | { readonly kind: 'said'; readonly intent: 'success' | 'warning'; readonly text: LocalText };
