/** Texts of the card that compares rate cards. */
export interface CompareMessages {
  readonly intro: string;
  /** Of the group of fields of one body. */
  readonly body: (position: number) => string;
  readonly card: (position: number) => string;
  readonly add: string;
  readonly remove: (position: number) => string;
  /** While only one card has prices; names those that have none. */
  readonly oneBody: (without: readonly string[]) => string;
  readonly toCards: string;
  readonly organisation: string;
  readonly headcount: string;
  readonly compared: string;
  /** Whether fees are brought to prices with tax or without. */
  readonly basis: string;
  readonly basisHint: string;
  readonly invoice: string;
  readonly empty: string;
  readonly sameCard: string;
  readonly result: string;
  readonly amounts: (basis: string) => string;
  readonly days: (days: string, rate: string) => string;
  readonly noPrice: string;
  /** Against the base. */
  readonly dearer: (amount: string) => string;
  readonly cheaper: (amount: string) => string;
  readonly same: string;
  readonly base: string;
  readonly explanation: string;
  readonly breakEvens: string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
}
