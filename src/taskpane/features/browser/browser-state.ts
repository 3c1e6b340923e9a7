import { createStore } from '../../state/store';

/** What was searched for; it stays while the pane is open, whichever tab is in front. */
export const searchText = createStore('');

/** Id of the function whose page is open, or null for the list. */
export const openFunction = createStore<string | null>(null);

/** Id of the function to which the focus goes back in the list, or null. */
export const returnTo = createStore<string | null>(null);

/** What was typed for the arguments of the open function, or null while its example stands there: a change of language keeps it. */
export const typedArguments = createStore<readonly string[] | null>(null);

/** From a function's page back to its place in the list. */
export function backToList(): void {
  returnTo.set(openFunction.get());
  typedArguments.set(null);
  openFunction.set(null);
}
