import { insertSheets } from '../../workbook/insertion/insertSheets';
import { WORKBOOK_SCOPE } from '../../workbook/sheetFactsPlugin';
import { namesOf, sheetSnapshot } from '../../workbook/snapshot/workbookSnapshot';
import type { Host } from '../host';
import { worksheet, type SheetObject } from '../objects';
import { sheetNamed } from './createWorksheet';
import { sheetPosition } from './sheetPosition';

const MEMBER = 'Worksheet.copy';

/** Adds a copy of the sheet. References to the sheet itself, and names of the workbook that lead to it, become the copy's own. */
export function copyWorksheet({ sheetId }: SheetObject, [positionType, relativeTo]: readonly unknown[], host: Host): SheetObject {
  host.calculate();
  const position = sheetPosition(host, MEMBER, positionType, relativeTo, 'Beginning');
  const [copy = ''] = insertSheets(host, MEMBER, {
    sheets: [sheetSnapshot(host, sheetId)],
    names: namesOf(host, WORKBOOK_SCOPE),
    position,
    keeps: (name) => sheetNamed(host, name) !== null,
  });
  const { properties, veryHidden } = host.facts(sheetId);
  if (properties !== undefined) host.setFact(MEMBER, copy, 'properties', properties);
  if (veryHidden === true) host.setFact(MEMBER, copy, 'veryHidden', true);
  return worksheet(copy);
}
