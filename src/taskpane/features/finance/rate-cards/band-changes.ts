import { isBlank, isCellError, type Cell } from '../../../../core/cells/cell';
import type { AuditType } from '../../../../core/cells/words';
import type { DraftBand } from '../../../../core/finance/card/card-draft';
import type { BandColumn, DaysColumn } from '../../../../core/finance/card/card-problem';
import { CARD_WORDS } from '../../../../core/finance/card/card-words';
import type { Locale } from '../../../../core/local-text';
import type { CellChange } from '../../../../excel/cell-change';
import type { OurSheet } from '../../../../sheets';
import { bandBlock } from '../../../../sheets/rate-card/band-block';
import { BAND_NAMES, RATE_CARD_NAMES } from '../../../../sheets/rate-card/names';
import { changeNamedCell } from '../../../audit/change-named-cell';

/** What belongs to a band; the band of the source goes with it. Sheets of the first layout have no column for that. */
const COLUMNS = Object.entries({ ...BAND_NAMES, source: RATE_CARD_NAMES.bandSources }) as [BandColumn | 'source', string][];

/**
 * Bands as changes of the rows that a card's sheet has for them, from the first on; rows that are left over are emptied.
 *
 * Only cells that differ are written, and all of them belong together: where one was edited meanwhile, none is.
 */
export function bandChanges(sheet: OurSheet, bands: readonly DraftBand[], fallback: Locale): CellChange[] {
  const block = bandBlock(sheet);
  if (block === null || bands.length > block.rows) return [];
  const locale = sheet.marker?.locale ?? fallback;
  const changes = Array.from({ length: block.rows }, (_, line) =>
    COLUMNS.flatMap(([column, name]): CellChange[] => {
      const value = plain(cellOf(bands[line], column, locale));
      if (value === plain(sheet.names[name]?.values[line]?.[0])) return [];
      const change = changeNamedCell(sheet, name, line, { value });
      return change === null ? [] : [change];
    }),
  ).flat();
  const [first] = changes;
  return first === undefined ? [] : changes.map((change) => ({ ...change, anchor: first.anchor }));
}

function cellOf(band: DraftBand | undefined, column: BandColumn | 'source', locale: Locale): Cell {
  if (band === undefined) return '';
  if (column === 'min' || column === 'max' || column === 'source') return band[column];
  const [auditType, part] = column.split('.') as [AuditType, DaysColumn];
  const cell = band.days[auditType][part];
  return part === 'origin' && cell === 'own' ? CARD_WORDS.origin.own[locale] : cell;
}

/** What a cell is to hold; blank cells are one and the same, an error is its code as text. */
function plain(cell: Cell): string | number | boolean {
  if (isBlank(cell)) return '';
  return isCellError(cell) ? cell.code : cell;
}
