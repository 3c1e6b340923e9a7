/** Everything the page says itself. What the add-in says comes from its manifest and its own page. */
export interface Messages {
  readonly workbookName: string;
  readonly productName: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly theme: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly blankCells: string;
  readonly blankCellsHelp: string;
  readonly blankDesktop: string;
  readonly blankWeb: string;
  readonly blankEmpty: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly closeHint: string;
  readonly ribbon: string;
  readonly starting: string;
  readonly ready: string;
  readonly editing: string;
  readonly calculating: (calls: number) => string;
  readonly cellInError: (address: string, code: string, message: string) => string;
  readonly unknownMembers: (count: number) => string;
  readonly unknownMembersTitle: string;
  readonly unknownMembersExplanation: string;
  readonly ok: string;
  readonly cancel: string;
  readonly noticeTitle: string;
  readonly confirmTitle: string;
  readonly validationTitle: string;
  readonly startFailed: (reason: string) => string;
  readonly failure: (reason: string) => string;
}
