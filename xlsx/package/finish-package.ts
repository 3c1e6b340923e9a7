import type { CellSnapshot, SheetSnapshot } from '../snapshot';
import { withResults } from './cell-results';
import { placedCharts } from './placed-charts';
import { repairedChart } from './repaired-chart';
import { repairedStyles } from './repaired-styles';
import { repairedTable } from './repaired-table';
import { repairedSheet } from './repaired-sheet';
import { addSpillMetadata } from './spill-metadata';
import { unzip, zip } from './zip';

/** A sheet in the order of the file, with the cells as they went into it. */
export interface WrittenSheet {
  readonly sheet: SheetSnapshot;
  readonly cells: ReadonlyMap<string, CellSnapshot>;
}

type Edit = (xml: string) => string;

/** The library's file with what the library cannot write. */
export async function finishPackage(bytes: Uint8Array<ArrayBuffer>, sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unzip(bytes);
  for (const [path, data] of parts) {
    const edit = editOf(path, sheets);
    if (edit !== null) parts.set(path, new TextEncoder().encode(edit(new TextDecoder().decode(data))));
  }
  if (sheets.some(({ cells }) => [...cells.values()].some(({ spill }) => spill !== undefined))) addSpillMetadata(parts);
  return zip(parts);
}

/** What is to be done to a part; the library numbers sheets, drawings and charts in the order in which they were written. */
function editOf(path: string, sheets: readonly WrittenSheet[]): Edit | null {
  const numbered = (folder: string): number => Number(new RegExp(`^xl/${folder}(\\d+)\\.xml$`, 'u').exec(path)?.[1] ?? 0) - 1;
  const written = sheets[numbered('worksheets/sheet')];
  if (written !== undefined) return (xml) => repairedSheet(withResults(xml, written.cells), written.sheet);
  const chart = sheets.flatMap(({ sheet }) => sheet.charts)[numbered('charts/chart')];
  if (chart !== undefined) return (xml) => repairedChart(xml, chart);
  const drawn = sheets.filter(({ sheet }) => sheet.charts.length > 0)[numbered('drawings/drawing')];
  if (drawn !== undefined) return (xml) => placedCharts(xml, drawn.sheet.charts);
  if (path === 'xl/styles.xml') return repairedStyles;
  if (!path.startsWith('xl/tables/')) return null;
  const tables = sheets.flatMap(({ sheet }) => sheet.tables);
  return (xml) => repairedTable(xml, tables);
}
