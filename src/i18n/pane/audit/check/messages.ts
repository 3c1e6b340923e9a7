/** Texts of the card that says what is missing. */
export interface CheckMessages {
  readonly check: string;
  readonly again: string;
  readonly working: Readonly<Record<'checking' | 'repairing' | 'undoing', string>>;
  readonly noSheet: string;
  readonly allWell: string;
  readonly found: (items: number) => string;
  readonly hard: string;
  readonly soft: string;
  /** What each kind of finding is, by how many there are. */
  readonly codes: Readonly<
    Record<
      | 'unscored'
      | 'row_invalid'
      | 'evidence_missing'
      | 'reason_missing'
      | 'special_open'
      | 'special_category'
      | 'row_missing'
      | 'row_without_id'
      | 'row_twice'
      | 'name_lost'
      | 'total_changed'
      | 'formula_replaced'
      | 'formula_changed'
      | 'formula_occupied'
      | 'sheet_unrepairable'
      | 'marker_lost'
      | 'standard_unknown'
      | 'evidence_none'
      | 'points_changed'
      | 'formula_native',
      { readonly title: string; readonly about: string }
    >
  >;
  readonly count: (title: string, items: number) => string;
  readonly pointsChanged: (was: string, is: string) => string;
  readonly repair: (cells: number, names: number) => string;
  readonly repairAbout: string;
  readonly confirm: (cells: number, names: number) => string;
  readonly confirmAbout: (cells: number, names: number) => string;
  readonly cancel: string;
  readonly repaired: (cells: number, names: number) => string;
  readonly skipped: (cells: number) => string;
  /** Sheets whose formulas were not looked at. */
  readonly notCompared: (sheets: readonly string[]) => string;
  /** The repair ended halfway and could not be taken back, in Excel's words. */
  readonly stopped: (message: string) => string;
  readonly undo: string;
  readonly undone: (things: number) => string;
}
