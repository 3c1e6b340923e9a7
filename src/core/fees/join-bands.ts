import { accept, refuse, type Result } from '../result';
import type { PlacedBand } from './placed-band';

/** Bands by rising headcount; refused unless they follow each other from 1 on, each headcount in exactly one. */
export function joinBands(bands: readonly PlacedBand[]): Result<readonly PlacedBand[]> {
  const [first, ...others] = [...bands].sort((a, b) => a.min - b.min || a.row - b.row);
  if (!first) return refuse({ code: 'rate_card_no_bands' });
  if (first.min > 1) return refuse({ code: 'rate_card_gap', row: first.row, from: 1, to: first.min - 1 });
  let before = first;
  for (const band of others) {
    const { row, min } = band;
    if (min <= before.max) return refuse({ code: 'rate_card_overlap', row, otherRow: before.row, min });
    if (min > before.max + 1) return refuse({ code: 'rate_card_gap', row, from: before.max + 1, to: min - 1 });
    before = band;
  }
  return accept([first, ...others]);
}
