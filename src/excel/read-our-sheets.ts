import type { Marker } from '../sheets/marker';
import type { OurSheet } from '../sheets/our-sheet';
import { excelRun } from './excel-run';
import { namedCells } from './named-cells';
import { UNFINISHED_NAME } from './unfinished';

/** What tells our sheets from others. */
export interface MarkerReader {
  readonly markerName: string;
  readonly parseMarker: (text: string) => Marker | null;
}

/** Names of our sheets begin so; a user's own names are not read, nor are the thousands of lines of a change log: they are read when they are wanted. */
const OURS = /^CERT_(?!Log[A-Z])/u;

/**
 * Every finished sheet of ours in the workbook, in the order of the tabs, with the cells of all its names: three requests however many sheets.
 * What formulas show is what Excel has computed by then.
 */
export async function readOurSheets({ markerName, parseMarker }: MarkerReader): Promise<OurSheet[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    for (const { names, protection } of worksheets.items) {
      names.load('items/name,items/type');
      protection.load('protected');
    }
    await context.sync();
    const found = worksheets.items
      .filter(
        ({ names: { items } }) => items.some(({ name }) => name === markerName) && !items.some(({ name }) => name === UNFINISHED_NAME),
      )
      .map((sheet) => ({
        sheet,
        named: sheet.names.items
          .filter(({ name }) => OURS.test(name))
          .map((item) => {
            const range = item.getRangeOrNullObject();
            range.load('formulas,values,valueTypes,rowIndex,columnIndex');
            return { name: item.name, range };
          }),
      }));
    await context.sync();
    return found.map(({ sheet, named }) => {
      const names = Object.fromEntries(named.map(({ name, range }) => [name, range.isNullObject ? null : namedCells(range)]));
      const text = names[markerName]?.values[0]?.[0];
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protection.protected,
        marker: typeof text === 'string' ? parseMarker(text) : null,
        names,
      };
    });
  });
}
