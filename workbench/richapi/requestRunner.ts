import { ApiError } from '../workbook/apiError';
import type { ModelContext } from '../workbook/context';
import { dispatchOf } from '../workbook/dispatch';
import { RUN_BATCH } from '../workbook/plugins';
import type { Host } from './host';
import { Interpreter } from './interpreter';
import type { WorkbookFiles } from './workbookFiles';
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, PATH, httpStatus, type RequestBody, type ResponseBody } from './protocol';

const CELL_EDIT = new ApiError(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);

/** What Excel on the web takes and sends at once. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = new ApiError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
const RESPONSE_TOO_LARGE = new ApiError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');

/** Takes requests one at a time, as one undo step each, and holds them back while a cell is being edited. */
export class RequestRunner {
  private editing = false;
  private held: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly context: ModelContext,
    private readonly files: WorkbookFiles,
  ) {}

  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const held = this.held;
    this.held = [];
    for (const resume of held) resume();
  }

  async execute(text: string, flags: number): Promise<string> {
    try {
      const body = JSON.parse(text) as RequestBody;
      if (this.editing && usesWorkbook(body)) {
        if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return JSON.stringify(failure(CELL_EDIT));
        await new Promise<void>((resume) => this.held.push(resume));
      }
      if (usesWorkbook(body) && isTooLarge(text)) return JSON.stringify(failure(REQUEST_TOO_LARGE));
      this.host.files = await this.files.read(body);
      const answer = JSON.stringify(this.run(body));
      // What the request did stays done.
      return usesWorkbook(body) && isTooLarge(answer) ? JSON.stringify(failure(RESPONSE_TOO_LARGE)) : answer;
    } catch (error) {
      // Office.js waits for ever without an answer.
      return JSON.stringify(failure(error));
    }
  }

  private run(body: RequestBody): ResponseBody {
    const interpreter = new Interpreter(this.host, body);
    if (isReadOnly(body)) return interpreter.run();
    let response: ResponseBody = failure(new ApiError('GeneralException', 'The spreadsheet did not take the request.'));
    this.host.events.fromAddin = true;
    this.context.batch = () => {
      response = interpreter.run();
    };
    try {
      dispatchOf(this.host.model)(RUN_BATCH, {});
      this.host.runLater();
    } finally {
      this.context.batch = null;
      this.host.events.fromAddin = false;
    }
    return response;
  }
}

function isTooLarge(payload: string): boolean {
  // A character takes three bytes at most: only large payloads are measured.
  return payload.length * 3 > LARGEST_PAYLOAD && new TextEncoder().encode(payload).length > LARGEST_PAYLOAD;
}

/** Answers of custom functions and calls about the add-in itself do not touch the workbook. */
function usesWorkbook(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths ?? {});
  return !paths.some((path) => path.ObjectPathType === PATH.service) && (body.Actions ?? []).length > 0;
}

const READING =
  /^(Get|Find|_Keep|_Remove|_GetRange|_GetAnother|_Validate|_Register|_Unregister|_SetOsf|_GetEnabled|SetInvocation|SetAppRuntime|NotifyAction)/;

/** Whether nothing in the request can change the workbook; such a request leaves no trace in the undo history. */
function isReadOnly(body: RequestBody): boolean {
  const writes = (body.Actions ?? []).some(
    ({ ActionType, Name = '' }) =>
      ActionType === ACTION.setProperty || ActionType === ACTION.update || (ActionType === ACTION.method && !READING.test(Name)),
  );
  return (
    !writes &&
    Object.values(body.ObjectPaths ?? {}).every(({ ObjectPathType, Name = '' }) => ObjectPathType !== PATH.method || READING.test(Name))
  );
}

function failure(error: unknown): ResponseBody {
  const { code, message, location } = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
  return {
    Error: { Code: code, Message: message, Location: location, HttpStatusCode: httpStatus(code) },
    ProcessedResults: { Results: [] },
  };
}
