import type { CellLook, SheetSnapshot } from '../snapshot';
import type { StyleBook } from './read-styles';
import { at, attribute, children, type Element } from './xml-tree';

/** Runs of equal looks along each row, of cells that do not look plain. */
export function readLooks(sheet: Element, styles: StyleBook): SheetSnapshot['looks'] {
  const runs: { first: string; last: string; column: number; key: string; look: CellLook }[] = [];
  for (const row of children(at(sheet, 'sheetData'), 'row')) {
    let open = false;
    for (const cell of children(row, 'c')) {
      const address = attribute(cell, 'r') ?? '';
      const look = styles.look(Number(attribute(cell, 's') ?? 0));
      const key = JSON.stringify(look);
      const column = columnOf(address);
      const run = runs.at(-1);
      if (open && run?.key === key && run.column === column - 1) Object.assign(run, { last: address, column });
      else if (key !== '{}') runs.push({ first: address, last: address, column, key, look });
      open = key !== '{}';
    }
  }
  return runs.map(({ first, last, look }) => ({ range: first === last ? first : `${first}:${last}`, look }));
}

function columnOf(address: string): number {
  return [...address.replace(/\d+$/u, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
