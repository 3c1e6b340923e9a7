import { useSyncExternalStore } from 'react';
import type { ReadableStore } from './store';

/** The value of a store, drawn again when it changes. */
export function useStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
