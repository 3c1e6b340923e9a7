import type { ScoreContent } from '../../../../core/audit/score-content';
import type { CellChange } from '../../../../excel/cell-change';
import { copyColumns, linesOf, type Copy } from '../../../../sheets/shadow/copy';
import { SHADOW_NAMES } from '../../../../sheets/shadow/names';

/**
 * What brings a copy up to a content, each cell only while it holds what was read; null where the copy has no line left.
 *
 * @param date - Time of the content, as it is shown.
 */
export function copyChanges({ sheet }: Copy, content: ScoreContent, date: string): CellChange[] | null {
  const columns = copyColumns(content, linesOf(sheet));
  if (columns === null) return null;
  return Object.entries({ ...columns, [SHADOW_NAMES.date]: [date] }).flatMap(([name, cells]) => {
    const named = sheet.names[name];
    return cells.flatMap((value, line): CellChange[] => {
      const before = named?.contents[line]?.[0];
      if (!named || before === undefined || named.values[line]?.[0] === value) return [];
      const place = { row: named.row + line, column: named.column };
      return [{ sheet: sheet.name, ...place, anchor: place, before, after: { value } }];
    });
  });
}
