/**
 * What the pane remembers on this machine. A browser may forbid storage; then choices last as long as the pane, which is all that is
 * lost, so its refusal is no failure to tell of.
 */
export interface Memory {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

const PREFIX = 'cert.pane.';

/** @param storage - Gives the storage, or throws where there is none. */
export function createMemory(storage: () => Storage): Memory {
  const fallback = new Map<string, string>();
  return {
    read: (key) => {
      try {
        return storage().getItem(PREFIX + key);
      } catch {
        return fallback.get(key) ?? null;
      }
    },
    write: (key, value) => {
      try {
        storage().setItem(PREFIX + key, value);
      } catch {
        fallback.set(key, value);
      }
    },
  };
}
