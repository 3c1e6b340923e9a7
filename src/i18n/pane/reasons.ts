/** Why the pane cannot read an argument from the text of a formula. */
export type UnreadableReason = 'expression' | 'whole_column' | 'other_workbook' | 'too_large';
