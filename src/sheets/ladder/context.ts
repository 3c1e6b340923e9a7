import type { Language } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';
import type { LadderStrings } from '../../i18n/sheets';
import type { Ladder } from '../../standards/ladders';
import type { LadderLayout } from './layout';

/** What every part of a ladder's checklist is built from. */
export interface LadderContext {
  readonly ladder: Ladder;
  readonly locale: Locale;
  readonly language: Language;
  readonly strings: LadderStrings;
  readonly layout: LadderLayout;
}

/** A ladder as users name it: L-A. */
export function ladderCode({ id }: Ladder): string {
  return `${id.charAt(0)}-${id.charAt(1)}`.toUpperCase();
}

/** Whether a ladder goes by criteria; else by the user's thresholds on a score. */
export function hasCriteria({ rungs }: Ladder): boolean {
  return rungs.some(({ criteria }) => criteria !== undefined);
}
