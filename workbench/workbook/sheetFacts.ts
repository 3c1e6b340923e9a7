/** Facts of a sheet the engine has no place for, as plain data. Each is replaced as a whole, so undo restores it as a whole. */
export interface SheetFacts {
  print?: PrintSetup;
  protection?: ProtectionOptions;
  /** Of the password a protected sheet asks for; the password itself is kept nowhere. */
  passwordHash?: string;
  properties?: Readonly<Record<string, string>>;
  charts?: Readonly<Record<string, ChartFacts>>;
  tables?: Readonly<Record<string, TableFacts>>;
  validations?: Readonly<Record<string, ValidationFacts>>;
  conditionalFormats?: Readonly<Record<string, ConditionalFormatFacts>>;
  veryHidden?: boolean;
}

export type FactName = keyof SheetFacts;

export interface PrintSetup {
  readonly orientation?: string;
  readonly paperSize?: string;
  readonly zoom?: unknown;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draftMode?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly printOrder?: string;
  readonly firstPageNumber?: unknown;
  /** Rows, counted from 0, that begin a page. */
  readonly horizontalPageBreaks?: readonly number[];
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** In points. */
  readonly margins?: Readonly<Record<string, number>>;
  readonly headersFooters?: Readonly<Record<string, string>>;
}

/** Office.js's WorksheetProtectionOptions; a field left out is false, as in Excel. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** A chart as Office.js builds it up, one part after the other; the engine takes it as one definition. */
export interface ChartFacts {
  readonly name: string;
  /** Excel's chart type, e.g. `RadarMarkers`. */
  readonly type: string;
  readonly series: readonly ChartSeries[];
  readonly labels: string | null;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly position: string; readonly visible: boolean };
  readonly axes: { readonly x: AxisLimits; readonly y: AxisLimits };
  readonly dataLabels?: DataLabels;
}

export interface ChartSeries {
  /** Address of the values, without a title. */
  readonly values: string;
  readonly title: string;
  readonly color?: string;
}

/** How an axis is drawn. */
export interface AxisLimits {
  readonly min?: number;
  readonly max?: number;
  /** From the last category to the first. */
  readonly reversed?: boolean;
  readonly title?: string;
  /** Categories from one label to the next. */
  readonly labelSpacing?: number;
}

/** Values beside the points of a chart; the stand-in shows them for all series or for none. */
export interface DataLabels {
  readonly showValue: boolean;
  readonly position?: string;
  readonly numberFormat?: string;
}

export interface TableFacts {
  readonly name: string;
  readonly style: string;
}

export interface ValidationFacts {
  /** The rule as Office.js gave it, range sources written as addresses. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: { readonly showAlert: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormatFacts {
  /** Excel's kind, `Custom` or `CellValue`. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** The rule of a CellValue format as given. */
  readonly rule?: unknown;
}
