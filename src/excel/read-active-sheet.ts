import type { Marker } from '../sheets/marker';
import type { InputCells, NamedCells } from '../sheets/our-sheet';
import type { SheetReader } from '../sheets/reader';
import { excelRun } from './excel-run';
import { namedCells } from './named-cells';
import { isNoActiveSheet } from './no-active-sheet';

interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

/** The sheet in front of the user, as far as it concerns us. */
export type ActiveSheet =
  /** Not one of ours. */
  | (SheetIdentity & { readonly state: 'foreign' })
  /** One of ours whose marker or inputs are gone: `missing` holds the names that no longer lead to cells. */
  | (SheetIdentity & { readonly state: 'damaged'; readonly marker: Marker | null; readonly missing: readonly string[] })
  | (SheetIdentity & {
      readonly state: 'read';
      readonly marker: Marker;
      readonly cells: InputCells;
      /** The same cells with their places and what they were given. */
      readonly names: Readonly<Record<string, NamedCells>>;
      /** Whether a result stands as a value where a formula stood, so that it no longer follows the inputs. */
      readonly frozen: boolean;
    });

/** A chart sheet in front, or another workbook: there are no cells to look at. */
const NO_CELLS: ActiveSheet = { state: 'foreign', id: '', name: '' };

/** Reads which sheet is active, whether it is ours, its input cells, and whether its results are formulas: one request. */
export async function readActiveSheet(reader: SheetReader): Promise<ActiveSheet> {
  return excelRun<ActiveSheet>(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const names = [...new Set([reader.markerName, ...reader.inputNames])];
    const items = new Map(names.map((name) => [name, queueColumn(sheet, name)]));
    const results = new Map(Object.values(reader.resultNames).flatMap((ofKind) => ofKind.map((name) => [name, queueResult(sheet, name)])));
    await context.sync();
    const columns = new Map<string, NamedCells>();
    for (const [name, { item, range }] of items) {
      if (!item.isNullObject && !range.isNullObject) columns.set(name, namedCells(range));
    }
    const { id, name } = sheet;
    if (items.get(reader.markerName)?.item.isNullObject !== false) return { state: 'foreign', id, name };
    const isValue = (resultName: string): boolean => {
      const result = results.get(resultName);
      return result !== undefined && !result.item.isNullObject && !result.range.isNullObject && !holdsFormula(result.range);
    };
    return { id, name, ...interpret(reader, columns, isValue) };
  }).catch((error: unknown): ActiveSheet => {
    if (isNoActiveSheet(error)) return NO_CELLS;
    throw error;
  });
}

function queueColumn(sheet: Excel.Worksheet, name: string) {
  const { item, range } = queueName(sheet, name);
  range.load('formulas,values,valueTypes,rowIndex,columnIndex');
  return { item, range };
}

function queueResult(sheet: Excel.Worksheet, name: string) {
  const { item, range } = queueName(sheet, name);
  range.load('formulas');
  return { item, range };
}

function queueName(sheet: Excel.Worksheet, name: string) {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('name');
  return { item, range: item.getRangeOrNullObject() };
}

function holdsFormula(range: Excel.Range): boolean {
  return String(range.formulas[0]?.[0] ?? '').startsWith('=');
}

function interpret(reader: SheetReader, columns: ReadonlyMap<string, NamedCells>, isValue: (resultName: string) => boolean) {
  const text = columns.get(reader.markerName)?.values[0]?.[0];
  const marker = typeof text === 'string' ? reader.parseMarker(text) : null;
  if (marker === null) return { state: 'damaged' as const, marker: null, missing: [reader.markerName] };
  const wanted = reader.inputNamesOf(marker);
  const missing = wanted.filter((name) => !columns.has(name));
  if (missing.length > 0) return { state: 'damaged' as const, marker, missing };
  return {
    state: 'read' as const,
    marker,
    cells: Object.fromEntries(wanted.map((name) => [name, (columns.get(name)?.values ?? []).map(([cell]) => cell)])),
    names: Object.fromEntries(columns),
    frozen: (reader.resultNames[marker.kind] ?? []).some(isValue),
  };
}
