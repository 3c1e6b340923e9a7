import type { Block } from '../sheets/plan';

/** Bytes of cells in one request; Excel on the web takes 5 MB, and everything else of a plan needs far less than the rest. */
export const LARGEST_PART = 4_000_000;

const encoder = new TextEncoder();
const bytesOf = (row: Block['rows'][number]): number => encoder.encode(JSON.stringify(row)).length + 1;

/**
 * Blocks in parts of at most `limit` bytes each, in their order; a block that is larger is cut between rows.
 *
 * One part, hence one write, for every sheet of ordinary size.
 */
export function partsOf(blocks: readonly Block[], limit = LARGEST_PART): Block[][] {
  const parts: Block[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    for (const { piece, bytes } of pieces(block, limit)) {
      if (size > 0 && size + bytes > limit) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)?.push(piece);
      size += bytes;
    }
  }
  return parts;
}

function pieces(block: Block, limit: number): { readonly piece: Block; readonly bytes: number }[] {
  const found: { piece: Block; bytes: number }[] = [];
  let start = 0;
  let bytes = 0;
  block.rows.forEach((row, index) => {
    const added = bytesOf(row);
    if (index > start && bytes + added > limit) {
      found.push({ piece: slice(block, start, index), bytes });
      start = index;
      bytes = 0;
    }
    bytes += added;
  });
  found.push({ piece: slice(block, start, block.rows.length), bytes });
  return found;
}

function slice(block: Block, from: number, to: number): Block {
  if (from === 0 && to === block.rows.length) return block;
  const topLeft = block.topLeft.replace(/\d+$/u, (row) => String(Number(row) + from));
  return block.kind === 'values'
    ? { kind: 'values', topLeft, rows: block.rows.slice(from, to) }
    : { kind: 'formulas', topLeft, rows: block.rows.slice(from, to) };
}
