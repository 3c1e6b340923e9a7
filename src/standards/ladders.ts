import type { LadderId } from '../core/cells/words';
import type { LocalText } from '../core/local-text';
import data from './ladders.json';

/** A rung; without criteria where the user gives thresholds on a 0..100 score. */
export interface Rung {
  readonly name: LocalText;
  readonly criteria?: readonly LocalText[];
}

/** A ladder of levels, lowest rung first: all its rungs have criteria, or none has. */
export interface Ladder {
  readonly id: LadderId;
  readonly name: LocalText;
  readonly provenance: 'brief';
  readonly rungs: readonly Rung[];
  /** What a reader must know of every result. */
  readonly note?: LocalText;
}

/** The ladders beside GB/T 27922-2011's stars. The data file is checked against its schema at build time (scripts/check-data). */
export const ladders = data.ladders as readonly Ladder[];
