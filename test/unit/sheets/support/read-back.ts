import { quote, type Cell } from '../../../../src/core/cells/cell';
import { MARKER_NAME, parseMarker, type NamedCells, type OurSheet, type SheetPlan } from '../../../../src/sheets';

/** Place of an address, counted from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** What Excel shows for a formula that a plan has in a cell for typing: a division. Everything else is no input. */
function shown(content: string | number): Cell {
  const [, numerator, denominator] = /^=(\d+)\/(\d+)$/u.exec(String(content)) ?? [];
  return numerator === undefined ? content : Number(numerator) / Number(denominator);
}

/** A plan as a sheet of ours is read back, with `typed` over the planned cells. */
export function readBack(plan: SheetPlan, typed: Readonly<Record<string, string | number>> = {}): OurSheet {
  const cells = new Map<string, string | number>();
  const key = (row: number, column: number): string => `${String(row)} ${String(column)}`;
  for (const { topLeft, rows } of plan.blocks) {
    const from = placeOf(topLeft);
    rows.forEach((line, row) => line.forEach((cell, column) => cells.set(key(from.row + row, from.column + column), cell)));
  }
  for (const [address, cell] of Object.entries(typed)) {
    const { row, column } = placeOf(address);
    cells.set(key(row, column), cell);
  }
  const names = plan.names.map(({ name, address }): [string, NamedCells] => {
    const [first = '', last = first] = address.split(':');
    const [from, to] = [placeOf(first), placeOf(last)];
    const contents = Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from({ length: to.column - from.column + 1 }, (__, column) => cells.get(key(from.row + row, from.column + column)) ?? ''),
    );
    return [name, { ...from, contents, values: contents.map((line) => line.map(shown)) }];
  });
  const byName = Object.fromEntries(names);
  const marker = parseMarker(quote(byName[MARKER_NAME]?.values[0]?.[0]));
  return { id: plan.name, name: plan.name, visible: true, protected: false, marker, names: byName };
}
