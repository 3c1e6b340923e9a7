import { rectangle } from '../../src/excel/address';
import type { SheetPlan, Style } from '../../src/sheets/plan';
import type { CellLook, CellSnapshot, SheetSnapshot } from '../../xlsx/snapshot';
import { addressOf, cellsOf } from './places';

/** What the plan writes into cells. A formula has no result until a program calculates it. */
export function planCells({ blocks, numberFormats }: SheetPlan): SheetSnapshot['cells'] {
  const formats = new Map(numberFormats.flatMap(({ address, format }) => cellsOf(address).map((cell) => [cell, format])));
  const cells: Record<string, CellSnapshot> = {};
  for (const { kind, topLeft, rows } of blocks) {
    const { row, column } = rectangle(topLeft);
    rows.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content === '') return;
        const address = addressOf(row + down, column + right);
        const numberFormat = formats.get(address);
        cells[address] = {
          ...(kind === 'formulas' ? { value: null, formula: String(content) } : { value: content }),
          ...(numberFormat === undefined ? {} : { numberFormat }),
        };
      }),
    );
  }
  return cells;
}

/** How each cell looks: the font of the sheet, then number formats, styles and lines in the plan's order. */
export function planLooks(plan: SheetPlan): SheetSnapshot['looks'] {
  const looks = new Map<string, CellLook>();
  const add = (addresses: readonly string[], more: CellLook): void => {
    for (const address of addresses) looks.set(address, { ...looks.get(address), ...more });
  };
  const { font, numberFormats, styled, styles, borders } = plan;
  add(cellsOf(font.address), { fontName: font.name, fontSize: font.size });
  for (const { address, format } of numberFormats) add(cellsOf(address), { numberFormat: format });
  for (const { address, style } of styled) add(cellsOf(address), lookOf(styles[style]));
  for (const border of borders) addBorder(looks, border);
  return [...looks].map(([range, look]) => ({ range, look }));
}

const lower = <T extends string>(side: T): Lowercase<T> => side.toLowerCase() as Lowercase<T>;

function lookOf(style: Style | undefined): CellLook {
  if (style === undefined) throw new Error('the plan uses a style that it does not define');
  const { size, horizontal, vertical, indent, ...same } = style;
  return {
    ...same,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(vertical === undefined ? {} : { vertical: lower(vertical) }),
    ...(indent === undefined ? {} : { indent }),
    // Excel indents from a side only.
    ...(horizontal === undefined && indent === undefined ? {} : { horizontal: lower(horizontal ?? 'Left') }),
  };
}

function addBorder(looks: Map<string, CellLook>, { address, sides, color }: SheetPlan['borders'][number]): void {
  const { row, column, rows, columns } = rectangle(address);
  const line = { style: 'thin', color } as const;
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const cell = addressOf(row + down, column + right);
      const all = sides === 'all';
      const old = looks.get(cell);
      const borders = {
        ...old?.borders,
        ...(all || down === 0 ? { top: line } : {}),
        ...(all || down === rows - 1 ? { bottom: line } : {}),
        ...(all || right === 0 ? { left: line } : {}),
        ...(all || right === columns - 1 ? { right: line } : {}),
      };
      looks.set(cell, { ...old, borders });
    }
}
