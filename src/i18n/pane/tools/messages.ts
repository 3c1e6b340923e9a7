/** A tool by what it does. */
export interface ToolTexts {
  readonly title: string;
  /** What it does and what comes of it, in a sentence or two. */
  readonly about: string;
  readonly button: string;
}

/** Every text of the tools tab. A language that lacks one does not compile. Cells come in as `评分表!N20`. */
export interface ToolsMessages {
  readonly intro: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'selection' | 'sheet' | 'workbook', string>>;
  readonly scopeHint: string;
  readonly wholeWorkbook: string;
  readonly tools: Readonly<Record<'native' | 'freeze' | 'live' | 'repair' | 'check', ToolTexts>>;
  readonly reading: string;
  readonly writing: string;
  readonly preview: string;
  readonly result: string;
  readonly nothing: Readonly<Record<'native' | 'freeze' | 'live' | 'repair', string>>;
  readonly noSheetOfOurs: string;
  /** Heads of a preview's groups: how many cells change, and with how many formulas. */
  readonly becomes: Readonly<
    Record<'native' | 'nativeInError' | 'value' | 'live' | 'repair' | 'repairMasked', (cells: number, formulas: number) => string>
  >;
  readonly reasons: {
    readonly noForm: (functionName: string) => string;
    readonly unknownFunction: (functionName: string) => string;
    readonly arguments: (functionName: string) => string;
    readonly insideFormula: (functionName: string) => string;
    readonly tooLong: (functionName: string, length: number, limit: number) => string;
    readonly protected: string;
    readonly signed: (seal: { readonly who: string; readonly when: string }) => string;
    readonly busy: string;
    readonly error: (error: string) => string;
    readonly stuck: string;
    readonly notOurs: (functionName: string) => string;
    readonly occupied: (cell: string) => string;
  };
  readonly reason: (text: string, cells: number) => string;
  readonly left: (cells: number) => string;
  readonly refusedSheets: string;
  readonly refusals: {
    readonly otherVersion: (version: number, known: number) => string;
    readonly unknownSubject: (subject: string) => string;
    readonly rowLost: (row: number, label: string) => string;
    readonly columnsMoved: (name: string, from: string, to: string) => string;
    readonly markerLost: string;
    readonly protected: string;
  };
  /** On the button that shows `next` of the formulas not named so far. */
  readonly more: (formulas: number, next: number) => string;
  readonly showCell: (cell: string) => string;
  readonly change: (before: string, after: string) => string;
  readonly emptyCell: string;
  readonly confirm: (cells: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly done: Readonly<Record<'native' | 'freeze' | 'live' | 'repair', (cells: number) => string>>;
  readonly skipped: (cells: number) => string;
  /** Excel did not take the formulas. */
  readonly rejected: (cells: number) => string;
  /** Written, but the cell keeps it as text. */
  readonly keptAsText: (cells: number) => string;
  readonly stopped: (message: string) => string;
  readonly unchecked: string;
  readonly differing: (cells: number) => string;
  readonly undo: string;
  readonly undone: (cells: number) => string;
  readonly undoSkipped: (cells: number) => string;
  readonly undoStopped: (message: string) => string;
  readonly check: {
    readonly clear: string;
    readonly lead: (formulas: number) => string;
    readonly marksOnly: string;
    readonly hidden: string;
    readonly live: (formulas: number) => string;
    readonly errors: (formulas: number, first: string) => string;
    readonly busy: (formulas: number) => string;
    readonly broken: (formulas: number) => string;
    readonly stale: (results: number) => string;
    readonly practicePoints: string;
    readonly trialPrices: string;
    readonly names: (names: number) => string;
    readonly protected: string;
    readonly next: string;
  };
}
