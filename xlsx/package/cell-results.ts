import type { CellSnapshot } from '../snapshot';
import { xmlText } from '../xml';

const CELL = /<c r="([A-Z]+\d+)"((?: s="\d+")?)[^>]*?(?:\/>|>(?:(<f[\s\S]*?<\/f>))?[\s\S]*?<\/c>)/gu;

/**
 * A sheet's XML with what each formula last showed, errors as errors, and spilling formulas marked as such.
 *
 * The library stores every result as text. A program that trusts stored results – Excel's protected view, a preview – would show
 * numbers as text and text as an index.
 */
export function withResults(sheetXml: string, cells: ReadonlyMap<string, CellSnapshot>): string {
  return sheetXml.replace(CELL, (whole, address: string, style: string, formula: string | undefined) => {
    const cell = cells.get(address);
    if (cell === undefined || (formula === undefined && cell.isError !== true)) return whole;
    const spills = formula !== undefined && cell.spill !== undefined ? ' cm="1"' : '';
    // Without a result the formula is calculated on opening.
    if (formula !== undefined && cell.value === null) return `<c r="${address}"${style}${spills}>${formula}</c>`;
    const { type, text } = resultOf(cell);
    return `<c r="${address}"${style}${type}${spills}>${formula ?? ''}<v>${xmlText(text)}</v></c>`;
  });
}

function resultOf({ value, isError }: CellSnapshot): { type: string; text: string } {
  if (isError === true) return { type: ' t="e"', text: String(value) };
  if (typeof value === 'number') return { type: '', text: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  return { type: ' t="str"', text: value ?? '' };
}
