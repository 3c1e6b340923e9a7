import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, type SheetObject } from '../objects';
import { integer, rangeArgument } from './arguments';

export function freeze(sheetId: string, rows: number, columns: number, member: string, host: Host): void {
  host.run(member, 'UNFREEZE_COLUMNS_ROWS', { sheetId });
  if (rows > 0) host.run(member, 'FREEZE_ROWS', { sheetId, quantity: rows });
  if (columns > 0) host.run(member, 'FREEZE_COLUMNS', { sheetId, quantity: columns });
}

export const WorksheetFreezePanes = apiType<SheetObject>({
  call: {
    FreezeRows: ({ sheetId }, args, host) => {
      freeze(sheetId, integer(args, 0, 'WorksheetFreezePanes.freezeRows'), 0, 'WorksheetFreezePanes.freezeRows', host);
      return null;
    },
    FreezeColumns: ({ sheetId }, args, host) => {
      freeze(sheetId, 0, integer(args, 0, 'WorksheetFreezePanes.freezeColumns'), 'WorksheetFreezePanes.freezeColumns', host);
      return null;
    },
    FreezeAt: ({ sheetId }, [range], host) => {
      const { area } = rangeArgument(range, sheetId, 'WorksheetFreezePanes.freezeAt', host);
      const { bottom, right } = host.cells.bounded(sheetId, area);
      // A whole row freezes rows only, a whole column columns only.
      freeze(sheetId, area.bottom > 1_000_000 ? 0 : bottom + 1, area.right > 16_000 ? 0 : right + 1, 'WorksheetFreezePanes.freezeAt', host);
      return null;
    },
    Unfreeze: ({ sheetId }, _args, host) => {
      freeze(sheetId, 0, 0, 'WorksheetFreezePanes.unfreeze', host);
      return null;
    },
    GetLocationOrNullObject: ({ sheetId }, _args, host) => frozen(sheetId, host),
    GetLocation: ({ sheetId }, _args, host) => frozen(sheetId, host),
  },
});

function frozen(sheetId: string, host: Host): ReturnType<typeof rangeOf> | null {
  const { xSplit, ySplit } = host.getters.getPaneDivisions(sheetId);
  if (xSplit === 0 && ySplit === 0) return null;
  return rangeOf(sheetId, { left: 0, top: 0, right: xSplit === 0 ? 16_383 : xSplit - 1, bottom: ySplit === 0 ? 1_048_575 : ySplit - 1 });
}
