/** The selected cell as far as the pane needs it. */
export interface SelectedCell {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Without the sheet, e.g. `B3`. */
  readonly address: string;
  /** As Excel gives it in `formulas`; a plain value where there is no formula. */
  readonly formula: string;
  /** The error it shows, e.g. `#VALUE!`, or null. */
  readonly error: string | null;
}
