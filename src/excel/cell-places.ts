import { cellBlocks } from './cell-blocks';
import type { SheetPlace } from './read-spills';

/** What a range takes in a request or an answer beside its cells; and with it no more than about a thousand ranges fit into one. */
const RANGE_BYTES = 4_000;

/** What a cell takes beside its content. */
const CELL_BYTES = 10;

/** Bytes that the content of a cell takes in a request. */
export function bytesOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length + CELL_BYTES;
}

/** What is to be added for a cell that does not continue the range of the one before it. */
export function bytesOfPlace(place: SheetPlace, previous: SheetPlace | undefined): number {
  const continues =
    previous?.sheet === place.sheet &&
    ((previous.row === place.row && previous.column === place.column - 1) ||
      (previous.column === place.column && previous.row === place.row - 1));
  return continues ? 0 : RANGE_BYTES;
}

/** Cells in as few ranges as neighbours give. */
export function rangesOf<Place extends SheetPlace>(context: Excel.RequestContext, places: readonly Place[]) {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  return names.flatMap((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const blocks = cellBlocks(places.filter((place) => place.sheet === name));
    return blocks.map((block) => ({ ...block, range: sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns) }));
  });
}
