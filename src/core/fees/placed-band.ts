import type { FeeBand } from './rate-card';

/** A band of a card in a range, with the row it stands in. */
export interface PlacedBand extends FeeBand {
  readonly row: number;
}
