import type { Block, SheetPlan } from '../sheets/plan';
import { betweenRows, rectangle } from './address';
import { LARGEST_PART } from './parts-by-size';

/** What of a plan belongs to its cells: it can be drawn row after row. */
type OfCells = 'blocks' | 'merges' | 'numberFormats' | 'columnWidths' | 'rowHeights' | 'styled' | 'borders';

/** What one request draws of a plan. */
export interface DrawingPart extends Pick<SheetPlan, OfCells> {
  readonly font: SheetPlan['font'] | null;
  /** Rows of the sheet that are drawn with it and the parts before it. */
  readonly rows: number;
}

/** What one request draws at most. */
export interface PartLimits {
  readonly rows: number;
  readonly bytes: number;
}

/** A sheet of ordinary size stays below both; so many rows show progress and leave a moment for a way out. */
export const REQUEST_LIMITS: PartLimits = { rows: 1_000, bytes: LARGEST_PART };

const encoder = new TextEncoder();
const bytesOf = (row: Block['rows'][number]): number => encoder.encode(JSON.stringify(row)).length + 1;

/**
 * A plan's cells with their looks in parts of so many rows, from the top; one part, hence one write, for every sheet of ordinary size.
 *
 * Drawn one after the other they come to the same as the whole.
 */
export function drawingParts(plan: SheetPlan, { rows, bytes }: PartLimits = REQUEST_LIMITS): DrawingPart[] {
  const sizes = rowSizes(plan.blocks);
  const ends: number[] = [];
  let first = 0;
  let size = 0;
  sizes.forEach((added, row) => {
    if (row > first && (row - first >= rows || size + added > bytes)) {
      ends.push(row - 1);
      first = row;
      size = 0;
    }
    size += added;
  });
  if (ends.length === 0) return [{ ...plan, rows: sizes.length }];
  // Looks may reach below the last cell.
  return [...ends, Infinity].map((last, index) => partOf(plan, (ends[index - 1] ?? -1) + 1, last, Math.min(last + 1, sizes.length)));
}

/** Bytes of the cells in each row, from the first row of the sheet to the last that holds any. */
function rowSizes(blocks: readonly Block[]): number[] {
  const sizes: number[] = [];
  for (const { topLeft, rows } of blocks) {
    const top = firstRow(topLeft);
    rows.forEach((cells, index) => (sizes[top + index] = (sizes[top + index] ?? 0) + bytesOf(cells)));
  }
  return Array.from(sizes, (size: number | undefined) => size ?? 0);
}

function partOf(plan: SheetPlan, top: number, bottom: number, rows: number): DrawingPart {
  const within = <Thing extends { readonly address: string }>(things: readonly Thing[]): Thing[] =>
    things.flatMap((thing) => {
      const address = betweenRows(thing.address, top, bottom);
      return address === null ? [] : [{ ...thing, address }];
    });
  const startsHere = (address: string): boolean => firstRow(address) >= top && firstRow(address) <= bottom;
  return {
    rows,
    blocks: plan.blocks.flatMap((block) => piece(block, top, bottom)),
    merges: plan.merges.filter(startsHere),
    numberFormats: within(plan.numberFormats),
    columnWidths: top === 0 ? plan.columnWidths : [],
    rowHeights: top === 0 ? plan.rowHeights : [],
    font: within([plan.font])[0] ?? null,
    styled: within(plan.styled),
    // Lines around every cell are the same ones in parts; around the whole they would be too many.
    borders: plan.borders.flatMap((border) => (border.sides === 'all' ? within([border]) : startsHere(border.address) ? [border] : [])),
  };
}

function piece(block: Block, top: number, bottom: number): Block[] {
  const first = firstRow(block.topLeft);
  const [from, to] = [Math.max(top - first, 0), Math.min(bottom - first + 1, block.rows.length)];
  if (from >= to) return [];
  const topLeft = block.topLeft.replace(/\d+$/u, String(first + from + 1));
  return [
    block.kind === 'values'
      ? { kind: 'values', topLeft, rows: block.rows.slice(from, to) }
      : { kind: 'formulas', topLeft, rows: block.rows.slice(from, to) },
  ];
}

/** Row of an address's first cell, from 0. */
function firstRow(address: string): number {
  return rectangle(address).row;
}
