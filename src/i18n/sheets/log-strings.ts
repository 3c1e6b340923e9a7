/** What happens to a scoring sheet beside changes of its cells. Their words are read back: add, never change. */
export type LogEvent = 'recording' | 'reviewed' | 'signed' | 'locked' | 'unlocked';

/** Texts of the change log. */
export interface LogStrings {
  readonly sheetName: string;
  readonly fontName: string;
  readonly title: string;
  readonly about: string;
  readonly columns: {
    readonly time: string;
    readonly sheet: string;
    readonly row: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly who: string;
    readonly note: string;
  };
  readonly capacity: (lines: number) => string;
  readonly footer: string;
  readonly events: Readonly<Record<LogEvent, string>>;
  /** Where a change is when it is not in an indicator's row. */
  readonly header: string;
  readonly special: (line: string) => string;
  readonly rowAdded: string;
  readonly rowLost: string;
  /** Who changed what nobody saw. */
  readonly unknown: string;
  readonly coAuthor: string;
  readonly gap: (from: string, to: string) => string;
  readonly reviewedNote: (fingerprint: string) => string;
  readonly signedNote: (fingerprint: string, level: string, score: string) => string;
}
