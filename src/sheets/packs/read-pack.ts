import { entryOf, MERGED_FIELDS, type Entries, type RowEntries } from '../../core/audit/entries';
import { SCORING_HEADER_NAMES } from '../names';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import { PACK_NAMES } from './names';
import { specialLines, textOf } from './scoring-entries';

/** Where a pack comes from. */
export interface PackOrigin {
  readonly siteId: string;
  readonly sheet: string;
  readonly auditor: string;
}

export function packOrigin(sheet: OurSheet): PackOrigin {
  const [siteId, name] = columnOf(sheet, PACK_NAMES.origin);
  return { siteId: textOf(siteId), sheet: textOf(name), auditor: textOf(cellOf(sheet, SCORING_HEADER_NAMES.auditors)) };
}

/** What stood in the sheet when the pack was made; null where that block is lost or was cut. */
export function packBase(sheet: OurSheet): Entries | null {
  const block = sheet.names[PACK_NAMES.base];
  const specials = sheet.names[PACK_NAMES.baseSpecials];
  if (block === null || block === undefined || specials === null || specials === undefined) return null;
  if (block.values.some((line) => line.length !== MERGED_FIELDS.length + 1)) return null;
  const rows = new Map<string, RowEntries>();
  for (const [id, ...cells] of block.values) {
    if (textOf(id) === '') continue;
    rows.set(textOf(id), Object.fromEntries(MERGED_FIELDS.map((field, index) => [field, entryOf(cells[index])])) as RowEntries);
  }
  return {
    rows,
    specials: specialLines(
      specials.values.map(([category]) => category),
      specials.values.map(([, description]) => description),
    ),
  };
}
