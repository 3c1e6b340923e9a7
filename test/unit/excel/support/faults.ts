import type { WorkbenchExcel } from '../../../../workbench/workbook';

export interface Fault {
  readonly code: string;
  readonly location?: string;
  /** Like Excel: what stands before the failing action in the request stays done. */
  readonly after?: boolean;
  /** Like Excel too: as many of the request's actions are carried out before the failing one. */
  readonly atAction?: number;
}

const answer = ({ code, location = '' }: Fault): string =>
  JSON.stringify({
    Error: { Code: code, Message: `said by the test: ${code}`, Location: location, ActionIndex: 0, HttpStatusCode: 500 },
    ProcessedResults: { Results: [] },
  });

/** Lets requests fail for which `faultOf` names a fault; with `after`, once they are carried out. The bodies that failed are told. */
export function failRequests(excel: WorkbenchExcel, faultOf: (body: string) => Fault | null): string[] {
  const failed: string[] = [];
  const real = excel.executeRequest.bind(excel);
  excel.executeRequest = async (body, ...rest) => {
    const fault = isWork(body) ? faultOf(body) : null;
    if (fault === null) return real(body, ...rest);
    failed.push(body);
    if (fault.after === true) await real(body, ...rest);
    if (fault.atAction !== undefined) await real(cutAfter(body, fault.atAction), ...rest);
    return answer(fault);
  };
  return failed;
}

/** A request with its first actions only. */
function cutAfter(body: string, actions: number): string {
  const { Actions, ...rest } = JSON.parse(body) as { readonly Actions: readonly unknown[] };
  return JSON.stringify({ ...rest, Actions: Actions.slice(0, actions) });
}

/** How many actions a request has. */
export function actionsIn(body: string): number {
  return (JSON.parse(body) as { readonly Actions: readonly unknown[] }).Actions.length;
}

/** Whether a request sets a property, e.g. formulas. */
export const writes = (body: string): boolean => body.includes('"ActionType":4');

/** Not the client's own giving back of references. */
const isWork = (body: string): boolean => !body.includes('_RemoveReference');

export interface UndoGroups {
  /** Whether a run in a group is under way. */
  readonly open: () => boolean;
  /** The options of every run. */
  readonly options: readonly Excel.RunOptions[];
  readonly restore: () => void;
}

type Run = (options: Excel.RunOptions, job: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown>;

/** Watches which runs ask for an undo group: the copy of Office.js in tests knows none. */
export function watchUndoGroups(): UndoGroups {
  const host = Excel as unknown as { run: Run };
  const real = host.run;
  const options: Excel.RunOptions[] = [];
  let open = false;
  host.run = async (asked, job) => {
    options.push(asked);
    open = asked.mergeUndoGroup === true;
    try {
      return await real(asked, job);
    } finally {
      open = false;
    }
  };
  return { open: () => open, options, restore: () => void (host.run = real) };
}

export const supportsUndoGroups = (set: string, version?: string): boolean =>
  set === 'DelayForCellEdit' || (set === 'ExcelApi' && version === '1.20');
