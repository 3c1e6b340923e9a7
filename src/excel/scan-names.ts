import { excelRun } from './excel-run';

/** A defined name, whatever it stands for. */
export interface NameScan {
  readonly name: string;
  /** The sheet it belongs to; null for a name of the whole workbook. */
  readonly sheet: string | null;
  /** With its equals sign, e.g. `=Sheet1!$A$1` or `=CERT.FEE(1200)`. */
  readonly formula: string;
}

/** Every name of the workbook and of its sheets, hidden ones too. */
export async function scanNames(): Promise<NameScan[]> {
  return excelRun(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) sheet.names.load('items/name,items/formula');
    await context.sync();
    return [
      ...names.items.map((item) => scanOf(item, null)),
      ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => scanOf(item, sheet.name))),
    ];
  });
}

function scanOf({ name, formula }: Excel.NamedItem, sheet: string | null): NameScan {
  return { name, sheet, formula: String(formula) };
}
