import type { FindingStatus } from '../../../sheets';

/** Texts of the card of nonconformities, and of its blocks that stand in the scoring tab too. */
export interface FindingsMessages {
  readonly about: string;
  readonly create: string;
  readonly capacity: (rows: number) => string;
  readonly update: string;
  readonly working: string;
  /** Said when the list was brought up to the scores. */
  readonly updated: (added: number, gone: number) => string;
  readonly another: string;
  readonly counts: (open: string, overdue: string) => string;
  readonly pending: (deductions: number) => string;
  readonly noRoom: (deductions: number) => string;
  readonly withoutId: (sheet: string, rows: string) => string;
  readonly closed: (sheets: string) => string;
  readonly unreadable: (sheets: string) => string;
  readonly specialOpen: (rows: number) => string;
  readonly none: string;
  readonly listed: (rows: number) => string;
  readonly showList: (number: string) => string;
  readonly showRow: (row: string) => string;
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  readonly gone: string;
  readonly special: string;
  readonly more: (rows: number) => string;
  readonly why: {
    readonly title: (level: string) => string;
    readonly reached: (level: string, score: string) => string;
    readonly missed: (score: string, threshold: string, points: string) => string;
    readonly open: (rows: number) => string;
    readonly failed: (deductions: number) => string;
    readonly notWinnable: string;
    readonly specials: (deductions: number) => string;
    readonly lost: (points: string) => string;
    readonly brings: (change: string, changesLevel: boolean) => string;
    readonly others: (rows: number, points: string) => string;
    readonly nothing: string;
    readonly invalid: (rows: number) => string;
  };
  readonly conform: {
    readonly title: string;
    readonly button: (rows: number) => string;
    readonly none: string;
    readonly ask: (sheet: string, rows: number) => string;
    readonly contradicted: (rows: string) => string;
    readonly confirm: (rows: number) => string;
    readonly cancel: string;
    readonly done: (rows: number) => string;
    readonly skipped: (rows: number) => string;
    readonly undo: string;
    readonly undone: (rows: number) => string;
    readonly kept: (cells: number) => string;
  };
}
