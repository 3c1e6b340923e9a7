import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import type { WorkbenchExcel } from '../../../workbench/workbook';

interface RequestMessage {
  readonly Body: object;
}

interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<{ StatusCode: number; Headers: object; Body: unknown }>;
}

type ExcelApi = typeof Excel;

let api: ExcelApi | null = null;

/** Microsoft's own object model of Excel on the web, without the host page around it. */
function loadExcelApi(): ExcelApi {
  if (api !== null) return api;
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'http://localhost/' });
  window.eval(readFileSync(path, 'utf8'));
  // Asked of the host page otherwise.
  window.eval('OfficeExtension.CommonUtility.isSetSupported = OfficeExtension.Utility.isSetSupported = function () { return true; };');
  api = (window as unknown as { Excel: ExcelApi }).Excel;
  return api;
}

export interface RealOfficeJs {
  readonly Excel: ExcelApi;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Requests sent so far. */
  readonly requests: string[];
}

/** Office.js whose requests go straight to the stand-in. */
export function officeJsOn(excel: WorkbenchExcel): RealOfficeJs {
  const { RequestContext, ...Excel } = loadExcelApi();
  const requests: string[] = [];
  const executor: RequestExecutor = {
    executeAsync: async (_customData, flags, { Body }) => {
      const text = JSON.stringify(Body);
      requests.push(text);
      return { StatusCode: 200, Headers: {}, Body: JSON.parse(await excel.executeRequest(text, flags)) as unknown };
    },
  };
  return {
    Excel: { RequestContext, ...Excel },
    requests,
    run: async (batch) => {
      const context = new RequestContext();
      Object.assign(context, { _requestExecutor: executor });
      return Excel.run(context, batch);
    },
  };
}
