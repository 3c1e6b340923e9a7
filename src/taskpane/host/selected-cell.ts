/** The selected cell as far as the pane needs it. */
export interface SelectedCell {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Without the sheet, e.g. `B3`. */
  readonly address: string;
  /** As Excel gives it in `formulas`; a plain value where there is no formula. */
  readonly formula: string;
  /** The formula whose answer reaches into this cell from another one, and how many cells away that one is; null where none does. */
  readonly spilledFrom: { readonly formula: string; readonly row: number; readonly column: number } | null;
  /** The error it shows, e.g. `#VALUE!`, or null. */
  readonly error: string | null;
}
