import type { AuditType } from '../../../../core/cells/words';

/** Texts of the card that lists, copies, changes, imports and exports rate cards. */
export interface RateCardsMessages {
  readonly about: string;
  readonly reading: string;
  readonly builtIn: string;
  readonly own: string;
  readonly unreadable: (sheet: string) => string;
  readonly edition: (edition: string, validity: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly noProblems: string;
  readonly more: (count: number) => string;
  /** What a screen reader says the link of a problem does. */
  readonly jump: (address: string) => string;
  readonly openSheet: string;
  readonly copy: string;
  readonly edit: string;
  readonly close: string;
  readonly exportJson: string;
  readonly prices: string;
  readonly item: string;
  readonly amount: string;
  readonly noPrice: string;
  readonly bands: string;
  readonly headcount: string;
  /** Audits in the narrow table of bands. */
  readonly audits: Readonly<Record<AuditType, string>>;
  readonly daysHint: string;
  readonly rules: string;
  readonly copyTitle: (name: string) => string;
  readonly copyHint: string;
  /** Source of a copy of a built-in card; `own` is the user's, empty for none. */
  readonly copiedFrom: (name: string, edition: string, source: string, own: string) => string;
  readonly ownSource: string;
  /** Status of a copy of a built-in card. */
  readonly ownStatus: string;
  /** What a copy says of tax until its owner does. */
  readonly ownTaxNote: string;
  readonly copyStatus: (status: string) => string;
  readonly copyMissing: (fields: readonly string[]) => string;
  readonly dayRateHint: string;
  readonly dayRateMissing: string;
  readonly dateHint: string;
  readonly create: string;
  readonly made: (sheet: string) => string;
  readonly overlaps: string;
  readonly editTitle: string;
  readonly editHint: string;
  readonly save: string;
  /** Bands as they are changed in the pane. */
  readonly bandEditor: {
    readonly hint: string;
    readonly row: string;
    /** What a screen reader says a row is; its number is that of the sheet. */
    readonly open: (row: number, from: string, to: string) => string;
    readonly split: string;
    readonly remove: string;
    readonly add: string;
    readonly restore: string;
    /** The sheet's own bands were changed meanwhile. */
    readonly elsewhere: string;
    readonly noRoom: (bands: number, room: number, lastRow: number) => string;
    readonly lost: string;
    readonly wrong: string;
  };
  readonly nothingChanged: string;
  readonly saved: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly importTitle: string;
  readonly choose: string;
  readonly importHint: string;
  readonly found: (name: string, bands: number) => string;
  readonly makeSheet: string;
  readonly discard: string;
  /** The link that keeps the file. */
  readonly download: (file: string) => string;
  readonly exportHint: string;
  readonly fileText: string;
}
