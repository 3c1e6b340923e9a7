/** How far a batch is. */
export interface BatchProgress {
  readonly step: 'pricing' | 'writing';
  /** Rows that are priced, or clients that are written; 0 for as long as a list that is written at once takes. */
  readonly done: number;
  readonly of: number;
  /** Whether it can still be cancelled. */
  readonly stoppable: boolean;
}
