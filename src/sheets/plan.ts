import type { Locale } from '../core/local-text';

/** What kinds of sheet the product makes. In users' files by their words: add, never rename. */
export const SHEET_KINDS = [
  'scoring',
  'fees',
  /** Client, body, team and sites, typed once for all sheets of an audit. */
  'audit',
  /** A table of points of the user's own. */
  'standard',
  /** A ladder's criteria as a checklist. */
  'ladder',
  /** Nonconformities, one row per deduction. */
  'findings',
  /** Changes of scores, one line each. */
  'log',
  /** Copy of a scoring sheet's inputs that changes are told by. */
  'shadow',
  /** Several sites' results as one. */
  'consolidation',
  'report',
  'summary',
  /** A certification body's bands, prices and rules, kept by the user. */
  'rateCard',
  'quote',
  /** Fees of three years and the recertification. */
  'cycle',
  /** One client by several rate cards. */
  'comparison',
  /** All that a certificate costs, not the fees alone. */
  'totalCost',
  /** Many clients, a row each. */
  'priceList',
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

/** A cell that holds no formula. Text stays text whatever it begins with; whoever draws the plan sees to that. */
export type PlainCell = string | number;

/** A rectangle of cells that is written at once, from its top left cell on: plain cells only, or formulas only. */
export type Block =
  | { readonly kind: 'values'; readonly topLeft: string; readonly rows: readonly (readonly PlainCell[])[] }
  | { readonly kind: 'formulas'; readonly topLeft: string; readonly rows: readonly (readonly string[])[] };

/** Lines of a range: around every cell, or around the whole. */
export interface Border {
  readonly address: string;
  readonly sides: 'all' | 'outline';
  readonly color: string;
}

/** Look of a range. Colours are #RRGGBB, sizes points. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** What Excel lets a user type into a range. The formula of a custom rule is native, relative to the range's first cell, and holds for true. */
export type ValidationRule =
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'wholeNumber'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'decimalAbove'; readonly above: number }
  | { readonly type: 'date'; readonly from: string; readonly to: string }
  | { readonly type: 'custom'; readonly formula: string };

export interface Validation {
  readonly address: string;
  readonly rule: ValidationRule;
  /** False where an emptied cell is to be checked too. */
  readonly ignoreBlanks: boolean;
  /** False where other input is allowed: the list only offers. */
  readonly strict?: boolean;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

/** A look that depends on a native formula, relative to the range's first cell. The add-in's functions cannot be used here. */
export interface ConditionalFormat {
  readonly address: string;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface PlannedTable {
  /** Wished name; made unique in the workbook when drawn. */
  readonly name: string;
  readonly address: string;
  readonly style: string;
  /** Whether its headings offer to filter. */
  readonly filter?: true;
}

/** One row of values of a chart. */
export interface PlannedSeries {
  readonly seriesName: string;
  readonly values: string;
  readonly color: string;
}

export interface PlannedChart extends PlannedSeries {
  readonly name: string;
  readonly type: 'RadarMarkers' | 'BarClustered' | 'ColumnClustered' | 'ColumnStacked' | 'Line';
  readonly title: string;
  /** Cells that always hold numbers, for creating the chart: from cells that are still empty Excel would make no series. */
  readonly seed: string;
  readonly categories: string;
  /** More series over the same categories; a chart that has them names them all below. */
  readonly further?: readonly PlannedSeries[];
  /** Corners of the area it covers. */
  readonly from: string;
  readonly to: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Categories from one label to the next, where not every one is to be named. */
  readonly labelSpacing?: number;
  /** With their units; a chart whose title says it all has none. */
  readonly axisTitles?: { readonly categories: string; readonly values: string };
}

/** A name of the sheet, so that the cells are found again after rows were inserted. */
export interface PlannedName {
  readonly name: string;
  readonly address: string;
  readonly comment: string;
}

/** Page set-up: A4, one page wide. */
export interface PrintSetUp {
  /** Landscape where nothing is said. */
  readonly orientation?: 'Landscape' | 'Portrait';
  readonly area: string;
  /** Repeated on every page, e.g. `$7:$7`. */
  readonly titleRows?: string;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight?: string;
  /** Rows that begin a page. The columns must fit the paper as they are: Excel passes page breaks over where it fits a sheet to pages. */
  readonly pageBreaks?: readonly number[];
  /** Everything on one page, however small. */
  readonly onePage?: true;
}

/** Everything a sheet of ours contains, as plain data: drawn by Office.js, evaluated by tests. */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** Version of the layout, also in the marker cell. */
  readonly version: number;
  readonly locale: Locale;
  /** Wished name; a number is added when it is taken. */
  readonly name: string;
  readonly tabColor: string;
  readonly font: { readonly name: string; readonly size: number; readonly address: string };
  /** Widths in points of columns such as `A:A` or `N:R`. */
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  /** Heights in points of rows such as `2:5`. */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly blocks: readonly Block[];
  /** Looks by name, and where each is used; a later use wins. */
  readonly styles: Readonly<Record<string, Style>>;
  readonly styled: readonly { readonly address: string; readonly style: string }[];
  /** Drawn in order; a later one wins. */
  readonly borders: readonly Border[];
  readonly numberFormats: readonly { readonly address: string; readonly format: string }[];
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  readonly names: readonly PlannedName[];
  readonly frozenRows: number;
  readonly print: PrintSetUp;
  /** Where the user begins. */
  readonly firstInput: string;
}
