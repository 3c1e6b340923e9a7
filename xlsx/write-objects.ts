import { quotedSheet } from './address';
import { must, type OpenFile } from './file';
import type { NameSnapshot, SheetSnapshot } from './snapshot';

export function writeTables({ file }: OpenFile, { name, tables }: SheetSnapshot): void {
  for (const table of tables) {
    must(
      `The table ${table.name}`,
      file.AddTable(name, {
        Range: table.range,
        Name: table.name,
        StyleName: table.style,
        ShowRowStripes: table.bandedRows,
        ShowColumnStripes: table.bandedColumns,
        ShowFirstColumn: table.highlightFirstColumn,
        ShowLastColumn: table.highlightLastColumn,
      }),
    );
  }
}

/** Names of one sheet, or without a sheet those of the workbook. */
export function writeNames({ file }: OpenFile, names: readonly NameSnapshot[], sheetName?: string): void {
  for (const { name, refersTo, comment } of names) {
    must(
      `The name ${name}`,
      file.SetDefinedName({
        Name: name,
        RefersTo: refersTo.replace(/^=/u, ''),
        ...(comment === '' ? {} : { Comment: comment }),
        ...(sheetName === undefined ? {} : { Scope: sheetName }),
      }),
    );
  }
}

/** The print area and the repeated rows and columns: to a file they are names. */
export function printNames({ name, print }: SheetSnapshot): NameSnapshot[] {
  const on = (address: unknown): string => `${quotedSheet(name)}!${absolute(String(address))}`;
  const titles = [print['titleColumns'], print['titleRows']].filter((part) => typeof part === 'string');
  return [
    ...(print['printArea'] === undefined ? [] : [{ name: '_xlnm.Print_Area', refersTo: on(print['printArea']), comment: '' }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', refersTo: titles.map(on).join(','), comment: '' }]),
  ];
}

function absolute(address: string): string {
  return address
    .replace(/^.*!/u, '')
    .replaceAll('$', '')
    .replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}
