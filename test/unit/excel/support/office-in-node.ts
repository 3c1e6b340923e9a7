import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import type { WorkbenchExcel } from '../../../../workbench/workbook';

/**
 * The unmodified Office.js client for Excel in Node: its proxies, batching and errors are the real ones, so that a member that does
 * not exist or a value read before sync fails here as it does in Excel. Requests go to the workbench's spreadsheet.
 */
const CLIENT = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.debug.js');

/** Places in the array in which Office.js hands over a request, and expects the answer. */
const REQUEST_BODY = 4;
const REQUEST_FLAGS = 6;

interface Surroundings {
  window: unknown;
  self: unknown;
  document: unknown;
  location: unknown;
  navigator: unknown;
  localStorage: unknown;
  OSF: unknown;
  Office: unknown;
}

type Respond = (result: unknown) => void;

/** What passed between client and spreadsheet. */
export interface Traffic {
  /** Bodies of requests, without the client's own clean-up of references. */
  readonly requests: string[];
}

/** What every Excel of today has: requests that wait until a cell is no longer being edited. */
export const waitsForCellEdit = (set: string): boolean => set === 'DelayForCellEdit';

let loaded = false;

/** Puts `Excel`, `OfficeExtension` and a bare `Office` in place, connected to `excel`. */
export function connectOffice(excel: WorkbenchExcel, supports: (set: string, version?: string) => boolean = waitsForCellEdit): Traffic {
  const requests: string[] = [];
  const surroundings = globalThis as unknown as Surroundings;
  if (!loaded) {
    loaded = true;
    surroundings.window = globalThis;
    surroundings.self = globalThis;
    surroundings.document = { URL: 'http://localhost/', getElementById: () => null };
    surroundings.location = { hash: '', search: '', href: 'http://localhost/' };
    surroundings.navigator = { userAgent: 'Node' };
    surroundings.localStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    // Indirect, so that its variables become global ones as in a page.
    const run = eval;
    run(readFileSync(CLIENT, 'utf8'));
  }
  // Set last: the client brings an Office and an OSF of its own.
  surroundings.Office = { context: { requirements: { isSetSupported: supports } } };
  surroundings.OSF = {
    DDA: {
      RichApi: {
        executeRichApiRequestAsync: (message: readonly unknown[], respond: Respond) => {
          const body = String(message[REQUEST_BODY]);
          if (!isCleanUp(body)) requests.push(body);
          void excel.executeRequest(body, Number(message[REQUEST_FLAGS])).then((answer) => {
            respond({ status: 'succeeded', value: { data: [0, [], answer] } });
          });
        },
      },
    },
  };
  return { requests };
}

/** Excel.run ends with a request of its own that only gives references back. */
function isCleanUp(body: string): boolean {
  const { Actions } = JSON.parse(body) as { Actions: { ActionType: number; Name: string }[] };
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}
