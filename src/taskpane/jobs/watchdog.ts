import type { Store } from '../state/store';

/** Time after which an Excel that does not answer is told of. */
export const SILENT_MS = 30_000;
/** Time within which a host that answers at all says whether a cell is being edited. */
const SHORT_MS = 2_000;

export interface WatchdogOptions {
  /** True while a cell is being edited: then Excel holds everything back, and the user is told that already. */
  readonly cellIsBeingEdited: () => Promise<boolean>;
  /** What Excel was asked and does not answer, by the name of the call; null while it answers. */
  readonly silent: Store<string | null>;
}

/** Does a call and tells when its answer does not come. The call goes on: an answer that comes later is taken. */
export type Watch = <T>(call: string, task: () => Promise<T>) => Promise<T>;

/** Watches calls by a clock of our own: Office.js has none, and waits for ever. */
export function createWatchdog({ cellIsBeingEdited, silent }: WatchdogOptions): Watch {
  const unanswered: string[] = [];
  const tell = (): void => silent.set(unanswered[0] ?? null);
  return async (call, task) => {
    let timer: ReturnType<typeof setTimeout>;
    const state = { done: false, told: false };
    const look = async (): Promise<void> => {
      const editing = await within(SHORT_MS, cellIsBeingEdited);
      if (state.done) return;
      if (editing) timer = setTimeout(() => void look(), SILENT_MS);
      else {
        state.told = true;
        unanswered.push(call);
        tell();
      }
    };
    timer = setTimeout(() => void look(), SILENT_MS);
    try {
      return await task();
    } finally {
      state.done = true;
      clearTimeout(timer);
      if (state.told) {
        unanswered.splice(unanswered.indexOf(call), 1);
        tell();
      }
    }
  };
}

/** The same object with every call watched that answers later; what answers at once is nobody's silence. */
export function watched<Host extends object>(host: Host, watch: Watch): Host {
  return new Proxy(host, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, given);
        return answer instanceof Promise ? watch(String(name), () => answer as Promise<unknown>) : answer;
      };
    },
  });
}

/** An answer that is false where it does not come in time. */
function within(ms: number, ask: () => Promise<boolean>): Promise<boolean> {
  return Promise.race([ask(), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))]);
}
