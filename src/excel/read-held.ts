import type { Cell } from '../core/cells/cell';
import { contentsOf, type CellContent } from './cell-content';
import { bytesOfPlace, rangesOf } from './cell-places';
import { matrixOf } from './matrix';
import { partAfterPart } from './part-after-part';
import { partsBySize } from './parts-by-size';
import type { SheetPlace } from './read-spills';

/** A cell as it is: what it was given, and what it shows. */
export interface Held {
  readonly content: CellContent;
  readonly shows: Cell;
}

/** What a cell takes in an answer beside its formula: its value and the kind of that. */
const VALUE_BYTES = 100;

/**
 * What cells hold, in their order.
 *
 * @param bytesOf - Expected bytes of what a cell was given.
 */
export async function readHeld<Place extends SheetPlace>(
  context: Excel.RequestContext,
  places: readonly Place[],
  bytesOf: (place: Place) => number,
): Promise<Held[]> {
  const found = new Map<SheetPlace, Held>();
  await partAfterPart({
    parts: partsBySize(places, (place, previous) => bytesOf(place) + VALUE_BYTES + bytesOfPlace(place, previous)),
    work: async (part) => {
      const blocks = rangesOf(context, part);
      for (const { range } of blocks) range.load('formulas,values,valueTypes');
      await context.sync();
      for (const { range, cells } of blocks) {
        const contents = contentsOf(range);
        const values = matrixOf(range);
        cells.forEach((line, row) =>
          line.forEach((cell, column) => found.set(cell, { content: contents[row]?.[column] ?? '', shows: values[row]?.[column] })),
        );
      }
    },
  });
  return places.map((place) => found.get(place) ?? { content: '', shows: '' });
}
