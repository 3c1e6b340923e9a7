import type { Cell } from '../core/cells/cell';
import type { Marker } from '../sheets/marker';
import type { InputCells, SheetReader } from '../sheets/reader';
import { excelRun } from './excel-run';
import { matrixOf } from './matrix';

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
  | (SheetIdentity & { readonly state: 'read'; readonly marker: Marker; readonly cells: InputCells });

/** Reads which sheet is active, whether it is ours, and its input cells: one request. */
export async function readActiveSheet(reader: SheetReader): Promise<ActiveSheet> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const names = [...new Set([reader.markerName, ...Object.values(reader.inputNames).flat()])];
    const items = new Map(names.map((name) => [name, queueName(sheet, name)]));
    await context.sync();
    const columns = new Map<string, readonly Cell[]>();
    for (const [name, { item, range }] of items) {
      if (!item.isNullObject && !range.isNullObject)
        columns.set(
          name,
          matrixOf(range).map(([cell]) => cell),
        );
    }
    const { id, name } = sheet;
    if (items.get(reader.markerName)?.item.isNullObject !== false) return { state: 'foreign', id, name };
    return { id, name, ...interpret(reader, columns) };
  });
}

function queueName(sheet: Excel.Worksheet, name: string) {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('name');
  const range = item.getRangeOrNullObject();
  range.load('values,valueTypes');
  return { item, range };
}

function interpret(reader: SheetReader, columns: ReadonlyMap<string, readonly Cell[]>) {
  const [text] = columns.get(reader.markerName) ?? [];
  const marker = typeof text === 'string' ? reader.parseMarker(text) : null;
  if (marker === null) return { state: 'damaged' as const, marker: null, missing: [reader.markerName] };
  const wanted = reader.inputNames[marker.kind];
  const missing = wanted.filter((name) => !columns.has(name));
  if (missing.length > 0) return { state: 'damaged' as const, marker, missing };
  return { state: 'read' as const, marker, cells: Object.fromEntries(wanted.map((name) => [name, columns.get(name) ?? []])) };
}
