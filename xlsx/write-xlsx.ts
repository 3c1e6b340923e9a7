import type { OpenFile } from './file';
import { must } from './file';
import type { Excelize } from './load-excelize';
import { finishPackage, type WrittenSheet } from './package/finish-package';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { keptCells, writeCells, type FunctionOptions } from './write-cells';
import { writeCharts } from './write-charts';
import { writeConditionalFormats } from './write-conditional-formats';
import { Styles, writeLooks, writeMerges } from './write-looks';
import { printNames, writeNames, writeTables } from './write-objects';
import { writePage } from './write-page';
import { writeSheetView } from './write-sheet-view';
import { writeHidden, writeSizes } from './write-sizes';
import { writeValidations } from './write-validations';

export interface WriteOptions extends FunctionOptions {
  readonly created: Date;
}

/** The workbook as the bytes of an .xlsx file. */
export async function writeXlsx(excelize: Excelize, workbook: WorkbookSnapshot, options: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = excelize.NewFile();
  must('A workbook', file);
  const open: OpenFile = { excelize, file };
  addSheets(open, workbook);
  const styles = new Styles(open);
  const written = workbook.sheets.map((sheet) => writeSheet(open, sheet, styles, options));
  writeNames(open, workbook.names);
  const created = options.created.toISOString().replace(/\.\d+Z$/u, 'Z');
  must('The properties', file.SetDocProps({ Creator: '', Created: created, Modified: created }));
  const { buffer } = must('The workbook', file.WriteToBuffer());
  return finishPackage(new Uint8Array(buffer as Uint8Array<ArrayBuffer>), written);
}

/** A new file has a sheet; it becomes the first. */
function addSheets({ file }: OpenFile, { sheets, activeSheet }: WorkbookSnapshot): void {
  sheets.forEach(({ name }, index) => {
    if (index === 0) must(`The sheet ${name}`, file.SetSheetName('Sheet1', name));
    else must(`The sheet ${name}`, file.NewSheet(name));
    if (name === activeSheet) must(`The sheet ${name}`, file.SetActiveSheet(index));
  });
}

function writeSheet(open: OpenFile, sheet: SheetSnapshot, styles: Styles, options: FunctionOptions): WrittenSheet {
  const cells = keptCells(sheet, options);
  writeSizes(open, sheet);
  writeCells(open, sheet.name, cells, options.namespace);
  writeLooks(open, sheet, styles);
  writeMerges(open, sheet);
  writeTables(open, sheet);
  writeValidations(open, sheet);
  writeConditionalFormats(open, sheet);
  writeNames(open, [...sheet.names, ...printNames(sheet)], sheet.name);
  writePage(open, sheet);
  writeCharts(open, sheet);
  writeHidden(open, sheet);
  writeSheetView(open, sheet);
  return { sheet, cells: new Map(cells) };
}
