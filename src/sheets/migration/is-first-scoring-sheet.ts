import type { OurSheet } from '../our-sheet';

/** The layout that had judgement, samples and reason only. */
const FIRST_VERSION = 1;

/** Whether a sheet is a scoring sheet of the first layout. */
export function isFirstScoringSheet({ marker }: Pick<OurSheet, 'marker'>): boolean {
  return marker?.kind === 'scoring' && marker.version === FIRST_VERSION;
}
