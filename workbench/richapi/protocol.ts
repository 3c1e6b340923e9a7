/** The batch protocol of Office.js: what `context.sync()` sends and what it expects back. */
export interface RequestBody {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path it stands for, if it does. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export type ResponseBody =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds?: readonly number[] }
  | {
      readonly Error: ResponseError;
      readonly TraceIds?: readonly number[];
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
    };

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  InvalidArgument: 400,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  InvalidOperationInCellEditMode: 400,
};

export const httpStatus = (code: string): number => HTTP_STATUS[code] ?? 500;

/** Request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;
