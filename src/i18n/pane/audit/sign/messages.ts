/** Texts of the card on which a scoring sheet is reviewed, signed and locked, and its changes are recorded. */
export interface SignMessages {
  readonly noSheet: string;
  readonly tooOld: string;
  readonly unknownStandard: string;
  readonly loading: string;
  readonly states: Readonly<Record<'draft' | 'reviewed' | 'signed' | 'locked', string>>;
  readonly stateLabel: string;
  readonly fingerprint: string;
  readonly fingerprintHint: string;
  readonly unchanged: string;
  readonly changed: string;
  readonly changedList: (count: number) => string;
  readonly more: (count: number) => string;
  readonly copyLost: string;
  /** After the place of a changed field: what it was and is. */
  readonly change: (before: string, after: string) => string;
  /** After the row's id. */
  readonly rowAdded: string;
  readonly rowLost: string;
  /** What the place of a change does when it is clicked. */
  readonly goTo: (place: string) => string;
  readonly header: string;
  readonly special: (line: string) => string;
  readonly blank: string;
  readonly warnings: Readonly<Record<'unlocked_past_pane' | 'lock_line_removed' | 'signature_removed', string>>;
  readonly signatures: string;
  /** Beside a signature whose content is not what is there now. */
  readonly otherContent: string;
  readonly line: Readonly<Record<'reviewed' | 'signed' | 'locked' | 'unlocked', string>>;
  readonly obstaclesTitle: string;
  readonly obstacles: {
    readonly not_reviewed: string;
    readonly changed_since_review: string;
    readonly locked: string;
    readonly protected: string;
    readonly unscored: (count: number) => string;
    readonly reasons_missing: (count: number) => string;
    readonly refused: (row: string | null, sentence: string) => string;
  };
  readonly who: string;
  readonly whoHint: string;
  readonly whoMissing: string;
  readonly review: string;
  readonly sign: string;
  readonly lock: string;
  readonly lockHint: string;
  /** Beside a signed sheet: what it takes to change it. */
  readonly sealedHint: string;
  readonly reason: string;
  readonly unlock: string;
  readonly lockAgain: string;
  readonly done: Readonly<Record<'reviewed' | 'signed' | 'locked' | 'unlocked' | 'lockedAgain', string>>;
  readonly leftAlone: string;
  readonly sheetLost: string;
  readonly refusedNow: (reasons: string) => string;
  readonly log: {
    readonly title: string;
    readonly off: string;
    readonly begin: string;
    readonly begun: string;
    readonly on: string;
    readonly rule: string;
    readonly pending: (count: number) => string;
    readonly written: (time: string) => string;
    readonly failing: string;
    readonly write: string;
    readonly open: string;
  };
}
