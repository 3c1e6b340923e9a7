import type { Area } from '../workbook/area';

/** An object of the Excel API as a request sees it: its class and what it stands for. */
export interface HostObject {
  readonly type: string;
}

export interface SheetObject extends HostObject {
  readonly sheetId: string;
}

export interface RangeObject extends SheetObject {
  readonly type: 'Range';
  readonly area: Area;
}

/** A part of a range's looks: its format, fill, font, a border, validation, … */
export interface RangePart extends HostObject {
  readonly range: RangeObject;
}

export interface BorderObject extends RangePart {
  readonly edge: string;
}

export interface NamedItemObject extends HostObject {
  readonly scope: string;
  readonly name: string;
}

export interface ScopeObject extends HostObject {
  /** Sheet id, or null for the whole workbook. */
  readonly sheetId: string | null;
}

export interface TableObject extends SheetObject {
  readonly tableId: string;
}

export interface TableColumnObject extends TableObject {
  readonly column: number;
}

export interface ChartObject extends SheetObject {
  readonly chartId: string;
}

export interface SeriesObject extends ChartObject {
  readonly index: number;
}

export interface AxisObject extends ChartObject {
  readonly axis: 'x' | 'y';
}

export interface ConditionalFormatObject extends SheetObject {
  readonly formatId: string;
}

export interface PropertyObject extends SheetObject {
  readonly key: string;
}

export const workbook = (): HostObject => ({ type: 'Workbook' });
export const worksheet = (sheetId: string): SheetObject => ({ type: 'Worksheet', sheetId });
export const rangeOf = (sheetId: string, area: Area): RangeObject => ({ type: 'Range', sheetId, area });
export const isRange = (value: unknown): value is RangeObject =>
  typeof value === 'object' && value !== null && (value as HostObject).type === 'Range';
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof (value as { type?: unknown }).type === 'string' &&
  HOST_OBJECTS.has((value as HostObject).type);

/** Filled by the table of types; tells host objects from plain data that happens to have a `type`. */
export const HOST_OBJECTS = new Set<string>();
