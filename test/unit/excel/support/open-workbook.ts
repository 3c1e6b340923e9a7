import { buildMetadata } from '../../../../src/functions/metadata';
import { registry } from '../../../../src/functions/registry';
import { wrap } from '../../../../src/functions/wrap';
import type { Locale } from '../../../../src/i18n/locale';
import type { BlankMode, ReadFile, SheetSnapshot } from '../../../../workbench/contract';
import { createExcel, type WorkbenchExcel } from '../../../../workbench/workbook';
import { FakeAddin, Thrown } from '../../workbench/fakeAddin';
import { connectOffice, type Traffic } from './office-in-node';

/** Numbers by which Office.js's custom functions runtime tells the host of an error. */
const NUMBER_OF: Readonly<Record<string, number>> = { '#N/A': 1, '#VALUE!': 7 };

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string | undefined,
  ) {
    super(message ?? '');
  }
}

export interface OpenWorkbook {
  readonly excel: WorkbenchExcel;
  readonly traffic: Traffic;
}

/** An empty workbook in which the add-in's functions calculate, with Office.js connected to it. */
export async function openWorkbook({
  locale = 'zh-CN',
  blankMode = 'desktop',
  supports,
  readFile,
}: {
  locale?: Locale;
  blankMode?: BlankMode;
  supports?: (set: string, version?: string) => boolean;
  readFile?: ReadFile;
} = {}): Promise<OpenWorkbook> {
  const makeError = (code: string, sentence: string | undefined): Error => new FunctionError(code, sentence);
  const implementations = registry.map((definition) => {
    const call = wrap(definition, { makeError, locale: () => locale });
    return [
      definition.id,
      (...args: unknown[]): unknown => {
        try {
          return call(...args);
        } catch (error) {
          if (error instanceof FunctionError) return new Thrown(NUMBER_OF[error.code] ?? 7, error.message);
          throw error;
        }
      },
    ] as const;
  });
  const addin = new FakeAddin(Object.fromEntries(implementations));
  const { functions, allowErrorForDataTypeAny } = buildMetadata(locale, { helpBaseUrl: 'https://cert.example.org/' });
  const excel = createExcel({
    locale,
    namespace: 'CERT',
    functions: functions.map((metadata) => ({ ...metadata, options: { allowErrorForDataTypeAny } })),
    port: addin,
    blankMode,
    ...(readFile === undefined ? {} : { readFile }),
  });
  addin.excel = excel;
  await addin.ready();
  return { excel, traffic: connectOffice(excel, supports) };
}

/** One sheet as plain data. */
export function sheetOf(excel: WorkbenchExcel, sheetName: string): SheetSnapshot {
  const sheet = excel.snapshot().sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  return sheet;
}

/** Every filled cell of a sheet as it shows, by address. */
export function cellsOf(excel: WorkbenchExcel, sheetName: string): SheetSnapshot['cells'] {
  return sheetOf(excel, sheetName).cells;
}
