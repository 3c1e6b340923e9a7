/** A workbook as plain data: what the writer is fed with, and what tests compare. Addresses are A1, sizes points, colours #RRGGBB. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names that belong to no sheet. */
  readonly names: readonly NameSnapshot[];
  readonly activeSheet: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** By address; formulas as Excel would show them. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** Runs of cells that look alike, empty ones too; plain cells are left out. */
  readonly looks: readonly { readonly range: string; readonly look: CellLook }[];
  readonly merges: readonly string[];
  /** Columns such as `A:C`. */
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  /** Rows such as `2:5`; rows that fit their content are left out. */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  /** Rows such as `2:5` and columns such as `A:C` that are not shown. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly validations: readonly ValidationSnapshot[];
  /** The first to apply first. */
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  /** Page set-up by Office.js's names, margins in points. */
  readonly print: Readonly<Record<string, unknown>>;
  readonly protected: boolean;
  /** What a protected sheet allows, by Office.js's names. */
  readonly protection: Readonly<Record<string, unknown>>;
  /** Of the password that a protected sheet asks for: four hexadecimal digits. */
  readonly passwordHash?: string;
}

export interface CellSnapshot {
  /** An error is its code, e.g. `#N/A`. */
  readonly value: string | number | boolean | null;
  readonly isError?: true;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Cells that the formula's result fills, where they are more than its own. */
  readonly spill?: string;
}

export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly unlocked?: boolean;
  readonly hiddenFormula?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLook>>>;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLook {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  readonly color: string;
}

export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly style: string;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface ChartSnapshot {
  readonly name: string;
  /** Office.js's type, e.g. `RadarMarkers`. */
  readonly type: string;
  /** Empty for none. */
  readonly title: string;
  /** Cells as `Sheet!$A$1:$A$3`. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[];
  readonly categories: string | null;
  /** Null for none. */
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | null;
  readonly valueAxis: AxisSnapshot;
  readonly categoryAxis: AxisSnapshot;
  /** Whether each point shows its value. */
  readonly dataLabels?: boolean;
  /** Where its upper left and lower right corners lie. */
  readonly from: CornerSnapshot;
  readonly to: CornerSnapshot;
}

/** A place in a sheet: column and row, counted from 0, and how far into that cell. */
export interface CornerSnapshot {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface AxisSnapshot {
  readonly min?: number;
  readonly max?: number;
  /** From the last category to the first. */
  readonly reversed?: boolean;
  readonly title?: string;
  /** Categories from one label to the next. */
  readonly labelSpacing?: number;
}

export interface ValidationSnapshot {
  readonly range: string;
  /** As Office.js gives it: `{ list: { source } }`, `{ wholeNumber: { formula1, formula2, operator } }` … */
  readonly rule: unknown;
  readonly ignoreBlanks: boolean;
  readonly showsError: boolean;
  /** `Stop`, `Warning` or `Information`. */
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

export interface ConditionalFormatSnapshot {
  /** Several areas are separated by blanks. */
  readonly range: string;
  /** A formula relative to the range's first cell, or a comparison of the cell's value by Office.js's operator. */
  readonly rule: { readonly formula: string } | { readonly operator: string; readonly formulas: readonly string[] };
  readonly look: Pick<CellLook, 'fill' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
  readonly stopIfTrue: boolean;
}
