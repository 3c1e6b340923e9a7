import type { Cell } from '../core/cells/cell';
import type { Marker } from './marker';

/** Input cells by their name, each column from top to bottom. */
export type InputCells = Readonly<Record<string, readonly Cell[]>>;

/** What a cell was given: a formula with its equals sign, a number, a truth value, or text (with an apostrophe before `=` or `'`). */
export type HeldContent = string | number | boolean;

/** The cells a sheet-scoped name stands for; places counted from 0. */
export interface NamedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly contents: readonly (readonly HeldContent[])[];
}

/** A sheet of ours with everything that is named on it. */
export interface OurSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Null where the marker cell no longer says what it is. */
  readonly marker: Marker | null;
  /** By sheet-scoped name; null where a name no longer leads to cells. */
  readonly names: Readonly<Record<string, NamedCells | null>>;
}

/** A named column from top to bottom; empty where it is lost. */
export function columnOf(sheet: OurSheet, name: string): readonly Cell[] {
  return sheet.names[name]?.values.map(([cell]) => cell) ?? [];
}

/** A named single cell. */
export function cellOf(sheet: OurSheet, name: string): Cell {
  return sheet.names[name]?.values[0]?.[0];
}

/** Every named column of a sheet, as the readers of inputs take them. */
export function inputCellsOf(sheet: OurSheet): InputCells {
  return Object.fromEntries(Object.keys(sheet.names).map((name) => [name, columnOf(sheet, name)]));
}
