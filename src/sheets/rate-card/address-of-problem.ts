import type { CardPlace } from '../../core/finance/card/card-problem';
import { oneLine } from '../../core/audit/point-row';
import { cellName } from '../cell-reference';
import { columnOf, type OurSheet } from '../our-sheet';
import { FIELD_ORDER } from './layout';
import { BAND_NAMES, FACTOR_NAMES, ITEM_NAMES, RATE_CARD_NAMES, READING_NAMES } from './names';

/** Line of an id in its column, counted from 0; null where it is lost. */
export function lineOfId(sheet: OurSheet, ids: string, id: string): number | null {
  const line = columnOf(sheet, ids).findIndex((cell) => oneLine(cell) === id);
  return line < 0 ? null : line;
}

/** The named column and the ids beside it that a field's cell is found by. */
export function fieldNames(field: string): { readonly ids: string; readonly values: string } {
  const { fieldIds, fieldValues, ruleIds, ruleValues } = RATE_CARD_NAMES;
  return (FIELD_ORDER as readonly string[]).includes(field) ? { ids: fieldIds, values: fieldValues } : { ids: ruleIds, values: ruleValues };
}

/** Address of the cell that a problem is about; null where there is none. */
export function addressOfProblem(sheet: OurSheet, place: CardPlace): string | null {
  const cell = (name: string, line: number | null): string | null => {
    const named = sheet.names[name];
    return named && line !== null ? cellName(named.row + line, named.column) : null;
  };
  const inRow = (name: string, row: number): string | null => {
    const named = sheet.names[name];
    return named ? cellName(row - 1, named.column) : null;
  };
  switch (place.kind) {
    case 'field': {
      const { ids, values } = fieldNames(place.field);
      return cell(values, lineOfId(sheet, ids, place.field));
    }
    case 'item':
      return cell(ITEM_NAMES[place.column], lineOfId(sheet, RATE_CARD_NAMES.itemIds, place.item));
    case 'reading':
      return cell(READING_NAMES[place.column], lineOfId(sheet, RATE_CARD_NAMES.readingIds, place.auditType));
    case 'factor':
      return inRow(FACTOR_NAMES[place.column], place.row);
    case 'band':
      return inRow(BAND_NAMES[place.column], place.row);
    case 'path':
    case 'card':
      return null;
  }
}
