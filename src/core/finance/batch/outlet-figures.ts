import type { Cell } from '../../cells/cell';

/** Between the headcounts of outlets in one cell; a comma between groups of three digits belongs to its number. */
const BETWEEN = /[、;/+|\n]|,(?!\d{3}(?!\d))|\s+(?=\d)/u;

/** The figures in a cell that holds one for each outlet: 30、25、12. */
export function outletFigures(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether a cell holds more than one figure. */
export function severalFigures(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const figures = outletFigures(cell);
  return figures.length > 1 && figures.every((figure) => /\d/u.test(figure));
}
