import type { LadderId } from '../../../../core/cells/words';
import type { OurSheet } from '../../../../sheets';
import type { AuditDoor } from '../../../audit/audit-door';
import { createStore, type Store } from '../../../state/store';

const choices = new WeakMap<AuditDoor, Store<LadderId>>();

/** The ladder that is chosen in a pane; it outlasts the card. */
export function chosenLadder(door: AuditDoor): Store<LadderId> {
  const known = choices.get(door);
  if (known !== undefined) return known;
  const choice = createStore<LadderId>('la');
  choices.set(door, choice);
  return choice;
}

/** The ladder's sheet to speak of: the one in front, else the only one there is. */
export function ladderSheetInHand(sheets: readonly OurSheet[], activeId: string | null): OurSheet | null {
  const found = sheets.filter(({ marker }) => marker?.kind === 'ladder');
  return found.find(({ id }) => id === activeId) ?? (found.length === 1 ? (found[0] ?? null) : null);
}
