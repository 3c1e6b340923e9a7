import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { insertSheets } from '../../workbook/insertion/insertSheets';
import type { Host } from '../host';
import { text } from './arguments';
import { sheetPosition } from './sheetPosition';

const MEMBER = 'Workbook.insertWorksheetsFromBase64';

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
}

/** Adds sheets of another workbook, all or those named. Answers the ids of the new sheets, as Excel does. */
export function insertWorksheets(host: Host, args: readonly unknown[]): string[] {
  const file = host.files.get(text(args, 0, MEMBER));
  if (file === undefined) throw invalidArgument(MEMBER, 'The file could not be read as a workbook.');
  const { sheetNamesToInsert, positionType, relativeTo } = (args[1] ?? {}) as InsertOptions;
  const wanted = sheetNamesToInsert ?? [];
  const sheets =
    wanted.length === 0
      ? file.sheets
      : wanted.map((name) => {
          const sheet = file.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
          if (sheet === undefined) throw itemNotFound(MEMBER);
          return sheet;
        });
  return insertSheets(host, MEMBER, {
    // Excel on the web inserts no charts.
    sheets: sheets.map((sheet) => ({ ...sheet, charts: [] })),
    names: file.names,
    position: sheetPosition(host, MEMBER, positionType, relativeTo, 'End'),
    // The stand-in has no links between files.
    keeps: () => false,
  });
}
