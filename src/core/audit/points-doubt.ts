/** Where a row of a scoring sheet and the table of points it was made from part. */
export type PointsDifference =
  | { readonly part: 'name'; readonly clause: string; readonly here: string; readonly there: string }
  | { readonly part: 'points'; readonly clause: string; readonly here: string; readonly there: string }
  /** A row that the table does not have, or that stands in the sheet twice. */
  | { readonly part: 'row_added'; readonly clause: string }
  | { readonly part: 'row_lost'; readonly clause: string };

/** Why the points of a scoring sheet do not count as the certification body's own: nothing is signed, and no result reported, by them. */
export type PointsDoubt =
  | { readonly code: 'points_default' }
  /** Points that differ from those the sheet was made with. */
  | { readonly code: 'points_edited'; readonly clause: string; readonly points: string; readonly original: string }
  /** No certificate is issued to a standard that was replaced. */
  | { readonly code: 'points_of_replaced_standard'; readonly designation: string }
  /** Levels and special deductions of another standard are not known: those of GB/T 27922-2011 stand in. */
  | { readonly code: 'points_of_other_standard'; readonly designation: string }
  | { readonly code: 'points_table_missing'; readonly designation: string; readonly edition: string }
  /** The sheet of the table is damaged, of a later version, or holds errors. */
  | { readonly code: 'points_table_unreadable'; readonly sheet: string }
  | { readonly code: 'points_table_differs'; readonly sheet: string; readonly difference: PointsDifference };
