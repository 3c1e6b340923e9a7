import type { PaneServices } from '../../../services';
import { createStore, type Store } from '../../../state/store';

/** What is typed into the card; it stays while another card is open. */
export interface SignState {
  /** Who reviews or signs; null until it is typed: then it is whoever sits at the keyboard. */
  readonly who: Store<string | null>;
  readonly reason: Store<string>;
  /** Goes up when the log has new lines. */
  readonly logged: Store<number>;
}

const STATES = new WeakMap<PaneServices, SignState>();

/** The card's state in a pane. */
export function signStateOf(services: PaneServices): SignState {
  const known = STATES.get(services);
  if (known !== undefined) return known;
  const state: SignState = { who: createStore<string | null>(null), reason: createStore(''), logged: createStore(0) };
  STATES.set(services, state);
  return state;
}
