/** Texts of the choice of a rate card. */
export interface CardChoiceMessages {
  readonly label: string;
  /** Under the choice: the edition that is in force on the date. */
  readonly edition: (edition: string, validity: string) => string;
  /** A kept card in the list. */
  readonly own: (name: string) => string;
}
