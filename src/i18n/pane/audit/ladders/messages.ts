/** Texts of the card of ladders. */
export interface LaddersMessages {
  readonly ladder: string;
  readonly create: string;
  readonly created: (sheet: string) => string;
  readonly createdByThresholds: (sheet: string) => string;
  readonly notStars: string;
  readonly byThresholds: string;
  readonly none: string;
  readonly about: (sheet: string) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly top: string;
  readonly missing: (rung: string) => string;
  readonly open: string;
  readonly short: (points: string) => string;
  readonly incomplete: string;
  readonly wrong: (row: number, value: string) => string;
  readonly unreadable: (sheet: string) => string;
  readonly show: (row: number) => string;
}
