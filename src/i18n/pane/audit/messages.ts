import type { CardWords } from './card-words';

/** Texts of the audit tab around its cards; each card has a folder of its own beside this one. */
export interface AuditMessages {
  readonly intro: string;
  /** Before the name of the scoring sheet the cards work on. */
  readonly sheet: string;
  readonly chooseSheet: string;
  readonly noSheet: string;
  readonly user: string;
  readonly userHint: string;
  readonly cards: CardWords;
}
