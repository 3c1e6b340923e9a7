import type { CellChange } from '../../../../excel/cell-change';
import type { Locale } from '../../../../i18n/locale';
import type { NamedCells, OurSheet } from '../../../../sheets';
import { buildLogSheet } from '../../../../sheets/log/build-log-sheet';
import { LOG_FIELDS, LOG_VERSION } from '../../../../sheets/log/layout';
import { logLines, nextLogLine, type LogLine } from '../../../../sheets/log/log-line';
import { LOG_NAMES } from '../../../../sheets/log/names';
import type { AuditHost } from '../../../host/audit-host';

/** Names in the order of {@link LOG_FIELDS}. */
const NAMES = [
  LOG_NAMES.times,
  LOG_NAMES.sheets,
  LOG_NAMES.rows,
  LOG_NAMES.fields,
  LOG_NAMES.before,
  LOG_NAMES.after,
  LOG_NAMES.who,
  LOG_NAMES.notes,
];

/** A log sheet that has room for more lines. */
export interface OpenLog {
  readonly sheet: string;
  readonly locale: Locale;
  readonly columns: readonly NamedCells[];
  /** First free line, counted from 0. */
  readonly next: number;
  /** True for a sheet that was made just now. */
  readonly made: boolean;
}

type LogHost = Pick<AuditHost, 'readNamed' | 'createSheet'>;

/** A log with room for a number of lines: the last one there is, else a new sheet. */
export async function openLog(host: LogHost, sheets: readonly OurSheet[], lines: number, locale: Locale): Promise<OpenLog> {
  for (const { name, marker } of [...logSheets(sheets)].reverse()) {
    const open = await readLog(host, name, marker?.locale ?? locale);
    if (open !== null && open.next + lines <= Math.min(...open.columns.map(({ values }) => values.length))) return open;
  }
  const { name } = await host.createSheet(buildLogSheet({ locale }));
  const open = await readLog(host, name, locale);
  if (open === null) throw new Error(`the new log ${name} has lost its names`);
  return { ...open, made: true };
}

/** Every line of the workbook's logs, oldest sheet first. */
export async function readLogLines(host: Pick<AuditHost, 'readNamed'>, sheets: readonly OurSheet[]): Promise<LogLine[]> {
  const all: LogLine[] = [];
  for (const { name } of logSheets(sheets)) {
    const columns = await host.readNamed(name, NAMES);
    all.push(...logLines(columns.map((cells) => cells?.values.map(([cell]) => cell) ?? [])));
  }
  return all;
}

/** Lines to be written below the last one; a line whose cells were filled meanwhile is left out as a whole. */
export function logChanges({ sheet, columns, next }: OpenLog, lines: readonly LogLine[]): CellChange[] {
  return lines.flatMap((line, index) => {
    const row = next + index;
    const anchor = { row: (columns[0]?.row ?? 0) + row, column: columns[0]?.column ?? 0 };
    return LOG_FIELDS.flatMap((field, position): CellChange[] => {
      const cells = columns[position];
      if (cells === undefined || line[field] === '') return [];
      return [{ sheet, row: cells.row + row, column: cells.column, anchor, before: '', after: { value: line[field] } }];
    });
  });
}

/** Logs this version can write, in the order of the tabs. */
export function logSheets(sheets: readonly OurSheet[]): OurSheet[] {
  return sheets.filter(({ marker }) => marker?.kind === 'log' && marker.version === LOG_VERSION);
}

async function readLog(host: LogHost, sheet: string, locale: Locale): Promise<OpenLog | null> {
  const columns = (await host.readNamed(sheet, NAMES)).filter((cells): cells is NamedCells => cells !== null);
  if (columns.length < NAMES.length) return null;
  const next = Math.max(...columns.map(({ values }) => nextLogLine(values.map(([cell]) => cell))));
  return { sheet, locale, columns, next, made: false };
}
