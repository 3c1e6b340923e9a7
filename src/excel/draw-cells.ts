import type { Block } from '../sheets/plan';
import { rectangle } from './address';
import { cellInput } from './cell-input';
import type { DrawingPart } from './drawing-parts';

/** Queues one write per block: text and numbers as values, formulas as formulas. */
export function drawBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { row, column } = rectangle(block.topLeft);
    const range = sheet.getRangeByIndexes(row, column, block.rows.length, block.rows[0]?.length ?? 0);
    if (block.kind === 'values') range.values = block.rows.map((cells) => cells.map(cellInput));
    else range.formulas = block.rows.map((cells) => [...cells]);
  }
}

/** Queues merges and number formats. */
export function drawNumberFormats(sheet: Excel.Worksheet, { merges, numberFormats }: DrawingPart): void {
  for (const address of merges) sheet.getRange(address).merge(false);
  for (const { address, format } of numberFormats) {
    // One value for the whole range, which Excel takes and its types do not tell of: a value for each cell of ten thousand
    // lines would by itself fill half a request.
    sheet.getRange(address).numberFormat = format as unknown as string[][];
  }
}
