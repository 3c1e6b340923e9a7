import type { BlankMode, FunctionMetadata, HostPort, ReadFile } from '../../../workbench/contract';
import { createExcel, type WorkbenchExcel } from '../../../workbench/workbook';

type Implementation = (...args: unknown[]) => unknown;

interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly args: unknown[];
  readonly address: string;
  readonly flags: number;
}

/** An error as the custom functions runtime sends it inside a value. */
export const errorValue = (basicValue: string, message: string) => ({
  type: 'Error',
  basicType: 'Error',
  valueType: 'CustomFunctionError',
  basicValue,
  code: basicValue,
  message,
});

/** Stands for a function that throws: answered as a failed call with Office.js's number of the error. */
export class Thrown {
  constructor(
    readonly errorCode: number,
    readonly message: string,
  ) {}
}

/** The add-in's side: answers custom function calls as Office.js's runtime does, and records events. */
export class FakeAddin implements HostPort {
  readonly invocations: Invocation[] = [];
  readonly events: { type: number; target: string; args: Record<string, unknown> }[] = [];
  readonly fired: string[] = [];
  accepts = true;
  answersByItself = true;
  private waiting: Invocation[] = [];
  excel: WorkbenchExcel | null = null;

  constructor(private readonly functions: Readonly<Record<string, Implementation>>) {}

  fire(actionName: string, data: unknown): boolean {
    if (!this.accepts) return false;
    this.fired.push(actionName);
    for (const entry of (data as { ArrayData?: unknown[][] }).ArrayData ?? []) this.take(entry);
    return true;
  }

  private take([category, type, target, text]: unknown[]): void {
    const message = JSON.parse(String(text)) as unknown;
    if (category !== 1) {
      this.events.push({ type: Number(type), target: String(target), args: message as Record<string, unknown> });
      return;
    }
    const [id, name, args, address, flags] = message as [number, string, unknown[], string, number];
    const invocation = { id, name, args, address, flags };
    this.invocations.push(invocation);
    this.waiting.push(invocation);
    if (this.answersByItself && this.waiting.length === 1) setTimeout(() => void this.answer(), 1);
  }

  async answer(): Promise<void> {
    const calls = this.waiting;
    this.waiting = [];
    const rows = calls.map(({ id, name, args }) => {
      const value = this.functions[name]?.(...args);
      return value instanceof Thrown ? [id, false, value.message, value.errorCode, [0]] : [id, true, value, [0]];
    });
    await this.service('SetInvocationArrayResults', [rows]);
  }

  async ready(): Promise<void> {
    await this.service('_SetOsfControlContainerReadyForCustomFunctions', []);
  }

  private async service(Name: string, Arguments: unknown[]): Promise<void> {
    const body = {
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
    };
    const response = JSON.parse((await this.excel?.executeRequest(JSON.stringify(body), 2193)) ?? '') as { Error?: unknown };
    if (response.Error !== undefined) throw new Error(JSON.stringify(response.Error));
  }
}

const parameter = (name: string, more: Partial<FunctionMetadata['parameters'][number]> = {}) => ({ name, type: 'any', ...more });

export const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'ECHO', name: 'ECHO', parameters: [parameter('x'), parameter('y', { optional: true })], description: 'echo' },
  {
    id: 'TABLE',
    name: 'TABLE',
    parameters: [parameter('cells', { dimensionality: 'matrix' })],
    options: { allowErrorForDataTypeAny: true },
  },
  { id: 'SPILL', name: 'SPILL', parameters: [parameter('rows')] },
  { id: 'DOUBLE', name: 'DOUBLE', parameters: [parameter('x', { type: 'number' })] },
];

export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = {
  ECHO: (x, y) => JSON.stringify([x, y]),
  TABLE: (cells) => JSON.stringify(cells),
  SPILL: (rows) => {
    if (rows === 'throw') return new Thrown(7, '人数必须是不小于 1 的整数');
    if (rows === 'none') return new Thrown(1, 'above the table');
    if (rows === 'error') return errorValue('#VALUE!', 'as a value');
    return Array.from({ length: Number(rows) }, (_, row) => [
      row + 1,
      row === 1 ? errorValue('#N/A', 'second row') : `r${String(row + 1)}`,
      null,
    ]);
  },
  DOUBLE: (x) => Number(x) * 2,
};

export async function openExcel(
  blankMode: BlankMode = 'desktop',
  locale: 'zh-CN' | 'en-US' = 'zh-CN',
  readFile?: ReadFile,
): Promise<{ excel: WorkbenchExcel; addin: FakeAddin }> {
  const addin = new FakeAddin(IMPLEMENTATIONS);
  const excel = createExcel({
    locale,
    namespace: 'CERT',
    functions: FUNCTIONS,
    port: addin,
    blankMode,
    ...(readFile === undefined ? {} : { readFile }),
  });
  addin.excel = excel;
  await addin.ready();
  return { excel, addin };
}

/** The value, or error code, a cell of the shown sheet displays. */
export function shown(excel: WorkbenchExcel, address: string, sheetId = excel.model.getters.getActiveSheetId()): unknown {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const col = [...(match?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return excel.model.getters.getEvaluatedCell({ sheetId, col, row: Number(match?.[2]) - 1 }).value;
}

/** Types into a cell of the shown sheet, as a user does. */
export function type(excel: WorkbenchExcel, address: string, content: string): boolean {
  const match = /^([A-Z])(\d+)$/.exec(address);
  const position = { col: (match?.[1] ?? 'A').charCodeAt(0) - 65, row: Number(match?.[2]) - 1 };
  return excel.model.dispatch('UPDATE_CELL', { sheetId: excel.model.getters.getActiveSheetId(), ...position, content }).isSuccessful;
}
