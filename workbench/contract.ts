/**
 * The seam between the two halves of the workbench: the spreadsheet that plays Excel (`workbook/`, `richapi/`)
 * and the page that plays Excel on the web around it (`bridge/`, `page/`).
 *
 * Nothing here knows the add-in: functions and buttons are learned from its manifest and metadata, as Excel does.
 */
import type { Model } from '@odoo/o-spreadsheet';
import type { WorkbookSnapshot } from '../xlsx/snapshot';

/** How a blank cell reaches a custom function: 0 as on desktop, null as on the web, or empty text. */
export type BlankMode = 'desktop' | 'web' | 'empty';

export type WorkbenchLocale = 'zh-CN' | 'en-US';

/** One function of the add-in's functions.json, as far as the stand-in needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
    readonly repeating?: boolean;
    /** The list of words that is offered for the argument, where it names one. */
    readonly choices?: readonly { readonly value: string | number; readonly label: string }[];
  }[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

/** Where the stand-in sends events to; the bridge implements it. Returns false while the add-in has not registered for the event. */
export interface HostPort {
  fire(actionName: string, data: unknown): boolean;
}

/** A cell error with its text, as the page shows it at the cell. */
export interface CellError {
  readonly address: string;
  readonly code: string;
  readonly message: string;
}

export interface ExcelOptions {
  readonly locale: WorkbenchLocale;
  /** Namespace of the functions in formulas, e.g. `CERT`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly port: HostPort;
  readonly blankMode?: BlankMode;
  /** Reads an .xlsx file whose sheets the add-in wants inserted; without it no file can be. */
  readonly readFile?: ReadFile;
}

export type ReadFile = (bytes: Uint8Array<ArrayBuffer>) => Promise<WorkbookSnapshot>;

export interface ExcelStandIn {
  /** The o-spreadsheet model; the page mounts it. */
  readonly model: Model;
  /** Every Office.js member asked for that the stand-in lacks, e.g. `Worksheet.slicers`. */
  readonly unknownMembers: readonly string[];
  /**
   * Answers one RichApi request body (JSON text) with a response body (JSON text). Never rejects.
   *
   * @param requestFlags - The flags Office.js sends beside the body (7th element of the message); they tell whether the
   *   request waits while a cell is being edited.
   */
  executeRequest(body: string, requestFlags?: number): Promise<string>;
  blankMode: BlankMode;
  /** While true every request is refused with InvalidOperationInCellEditMode, as Excel does while a cell is being edited. */
  cellEditing: boolean;
  /** Number of custom function calls sent and not yet answered. */
  readonly pendingCalls: number;
  /** Resolves once no custom function call is waiting for its answer and the results are in the cells. */
  idle(): Promise<void>;
  /** Changes a cell as somebody else who has the workbook open: the selection stays, the event says `Remote`. Position is zero-based. */
  editAsCoauthor(sheetId: string, col: number, row: number, content: string): void;
  /** The error of a cell with its text, or null. Position is zero-based. */
  cellError(sheetId: string, col: number, row: number): CellError | null;
  /** The workbook as plain data, for tests and for writing .xlsx. */
  snapshot(): WorkbookSnapshot;
  onChange(listener: (change: 'unknownMember' | 'calls' | 'calculated') => void): () => void;
}

export type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../xlsx/snapshot';
