import type { CheckedCard } from '../../../../core/finance/card/check-card';
import type { DraftBand } from '../../../../core/finance/card/card-draft';
import type { TypedBand } from '../../../../core/finance/card/typed-bands';
import type { Typed } from '../../../../core/finance/card/typed-cells';
import type { AuditDoor } from '../../../audit/audit-door';
import { createStore, type Store } from '../../../state/store';

/** What is done with the entry that is open. */
export type Doing = 'view' | 'copy' | 'edit' | 'export';

/** Bands that were changed, and not yet written. */
export interface EditedBands {
  /** The bands of the sheet that the changes began with. */
  readonly begun: readonly DraftBand[];
  readonly rows: readonly TypedBand[];
}

/** What is open and typed in the card; it outlasts the card. */
export interface RateCardsState {
  /** Id of the sheet, or of the built-in card, that is open; null for none. */
  readonly open: Store<string | null>;
  readonly doing: Store<Doing>;
  /** What was typed for the entry that is open. */
  readonly typed: Store<Typed>;
  /** Bands of the entry that is open; null while they are as in its sheet. */
  readonly bands: Store<EditedBands | null>;
  /** Key of the band that is open; null for none. */
  readonly band: Store<number | null>;
  /** A file that was read and not yet made into a sheet. */
  readonly imported: Store<({ readonly file: string } & CheckedCard) | null>;
}

const states = new WeakMap<AuditDoor, RateCardsState>();

/** The state of the card in a pane. */
export function rateCardsState(door: AuditDoor): RateCardsState {
  const known = states.get(door);
  if (known !== undefined) return known;
  const state: RateCardsState = {
    open: createStore<string | null>(null),
    doing: createStore<Doing>('view'),
    typed: createStore<Typed>({}),
    bands: createStore<EditedBands | null>(null),
    band: createStore<number | null>(null),
    imported: createStore<({ readonly file: string } & CheckedCard) | null>(null),
  };
  states.set(door, state);
  return state;
}

/** Opens an entry for something, with nothing typed yet. */
export function turnTo(state: RateCardsState, open: string | null, doing: Doing): void {
  state.typed.set({});
  state.bands.set(null);
  state.band.set(null);
  state.doing.set(doing);
  state.open.set(open);
}
