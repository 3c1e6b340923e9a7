import type { ReadFile } from '../contract';
import type { WorkbookSnapshot } from '../../xlsx/snapshot';
import { ApiError, invalidArgument } from '../workbook/apiError';
import { ACTION, type RequestBody } from './protocol';

const METHOD = 'InsertWorksheetsFromBase64';
const MEMBER = 'Workbook.insertWorksheetsFromBase64';

/** Reads the files a request brings along before it runs: reading takes time, and a request runs in one go. */
export class WorkbookFiles {
  constructor(private readonly readFile: ReadFile | null) {}

  /** The workbooks by the base64 text they came as. */
  async read({ Actions = [] }: RequestBody): Promise<ReadonlyMap<string, WorkbookSnapshot>> {
    const found = new Map<string, WorkbookSnapshot>();
    for (const { ActionType, Name, ArgumentInfo } of Actions) {
      const base64 = ArgumentInfo?.Arguments?.[0];
      if (ActionType !== ACTION.method || Name !== METHOD || typeof base64 !== 'string' || found.has(base64)) continue;
      found.set(base64, await this.workbook(base64));
    }
    return found;
  }

  private async workbook(base64: string): Promise<WorkbookSnapshot> {
    if (this.readFile === null) throw new ApiError('ApiNotFound', 'The workbench was started without a reader of files.', MEMBER);
    try {
      return await this.readFile(bytesOf(base64));
    } catch (error) {
      throw invalidArgument(MEMBER, `The file cannot be read as a workbook (${error instanceof Error ? error.message : String(error)}).`);
    }
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
