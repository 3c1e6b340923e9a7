import type { DocumentSettings } from './document-settings';

/** Office.js's numbers for the methods it calls on its host, as far as Excel add-ins of today use them. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;

/** Places in the array that carries a request of Excel's API. */
const BODY = 4;
const FLAGS = 6;

const SUCCESS = 0;
/** Office.js's own code for an operation the host does not support. */
const UNSUPPORTED_OPERATION = 5001;

export interface HostMethodsOptions {
  readonly settings: DocumentSettings;
  /** Answers one request of Excel's API. */
  readonly executeRequest: (body: string, requestFlags: number) => Promise<string>;
  /** `status` is 0, or Office.js's code when it did not find the command's function. */
  readonly onCommandCompleted: (commandId: string, status: number) => void;
  /** Told of every call this host does not know. */
  readonly onUnknown: (what: string) => void;
}

/** What `executeMethod` carries. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  /** Arguments of a command's completion: its id, status and event as JSON text. */
  readonly 0?: unknown;
  readonly 1?: unknown;
}

/**
 * The answer to one host method. Always an answer: Office.js has no timeout, a call left open would hang `context.sync()` for good.
 */
export async function answerMethod(data: unknown, options: HostMethodsOptions): Promise<Readonly<Record<string, unknown>>> {
  if (!isMethodCall(data)) {
    options.onUnknown('executeMethod without DispatchId');
    return { Version: 1, Error: UNSUPPORTED_OPERATION };
  }
  const { DispatchId, Version = 1 } = data.DdaMethod;
  switch (DispatchId) {
    case RICH_API_REQUEST:
      return { Version, Error: SUCCESS, Data: [200, ['Content-Type', 'application/json'], await executeSafely(data, options)] };
    case COMMAND_COMPLETED:
      options.onCommandCompleted(String(data[0]), Number(data[1]));
      return { Version, Error: SUCCESS };
    case LOAD_SETTINGS:
      return { Version, Error: SUCCESS, Properties: { Settings: options.settings.pairs.map(([Name, Value]) => ({ Name, Value })) } };
    case SAVE_SETTINGS:
      return { Version, Error: options.settings.save(data.DdaSettingsMethod?.Properties) ? SUCCESS : UNSUPPORTED_OPERATION };
    default:
      options.onUnknown(`host method ${DispatchId}`);
      return { Version, Error: UNSUPPORTED_OPERATION };
  }
}

/** An exception in the stand-in becomes an error response that names it: the add-in sees it, and so do the tests. */
async function executeSafely(call: MethodCall, options: HostMethodsOptions): Promise<string> {
  try {
    return await options.executeRequest(String(call.ArrayData?.[BODY]), Number(call.ArrayData?.[FLAGS] ?? 0));
  } catch (error) {
    const message = `The workbench failed: ${error instanceof Error ? error.message : String(error)}`;
    options.onUnknown(message);
    return JSON.stringify({
      Error: { Code: 'GeneralException', Message: message, Location: null, ActionIndex: 0, HttpStatusCode: 500 },
      ProcessedResults: { Results: [] },
    });
  }
}

function isMethodCall(data: unknown): data is MethodCall {
  return (
    typeof data === 'object' &&
    data !== null &&
    'DdaMethod' in data &&
    typeof data.DdaMethod === 'object' &&
    data.DdaMethod !== null &&
    'DispatchId' in data.DdaMethod &&
    typeof data.DdaMethod.DispatchId === 'number'
  );
}
