import type { SheetKind } from '../../sheets/plan';
import type { Problem } from './problem';

export type { SheetKind } from '../../sheets/plan';

/** The message that stands above the tabs. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'created'; readonly sheet: SheetKind; readonly name: string; readonly withHeadcount: boolean };
