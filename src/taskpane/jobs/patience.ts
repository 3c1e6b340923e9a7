import type { Store } from '../state/store';

/** Time a user is left in peace before being asked to finish a cell. */
export const FIRST_WORD_MS = 1_000;
/** Pause between two tries, or two looks at the cell. */
export const RETRY_MS = 400;

export interface PatienceOptions {
  /** True while Excel refuses because a cell is being edited. Never rejects. */
  readonly cellIsBeingEdited: () => Promise<boolean>;
  readonly isCellEditError: (error: unknown) => boolean;
  /** True while a user is asked to finish the cell. */
  readonly waitingForCell: Store<boolean>;
}

export type Patiently = <T>(task: () => Promise<T>) => Promise<T>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Makes the runner that outlasts the editing of a cell.
 *
 * Excel either refuses a task while a cell is edited (then it is tried again) or holds it back until the cell is finished
 * (then a second, short question finds out why nothing happens). Either way the user is told after a second, and the task goes on by itself.
 */
export function createPatience({ cellIsBeingEdited, isCellEditError, waitingForCell }: PatienceOptions): Patiently {
  let waiting = 0;
  const keepTelling = async (state: { done: boolean; told: boolean }): Promise<void> => {
    const tell = (told: boolean): void => {
      if (told === state.told) return;
      state.told = told;
      waiting += told ? 1 : -1;
      waitingForCell.set(waiting > 0);
    };
    await pause(FIRST_WORD_MS);
    while (!state.done) {
      const editing = await cellIsBeingEdited();
      tell(editing);
      await pause(RETRY_MS);
    }
    tell(false);
  };
  return async (task) => {
    const state = { done: false, told: false };
    void keepTelling(state);
    try {
      return await untilAccepted(task, isCellEditError);
    } finally {
      state.done = true;
    }
  };
}

/** The same without a word, for what nobody clicked on: a user who types a formula is not to be asked to finish it. */
export function createSilentPatience(isCellEditError: PatienceOptions['isCellEditError']): Patiently {
  return (task) => untilAccepted(task, isCellEditError);
}

async function untilAccepted<T>(task: () => Promise<T>, isCellEditError: (error: unknown) => boolean): Promise<T> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (!isCellEditError(error)) throw error;
      await pause(RETRY_MS);
    }
  }
}
