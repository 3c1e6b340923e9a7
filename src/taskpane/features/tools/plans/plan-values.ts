import { isCellError } from '../../../../core/cells/cell';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { UNKNOWN_NAME } from '../../../../functions/calls/repair-formula';
import { convertFormula } from '../../../../functions/native/convert-formula';
import type { KeepReason } from '../../../../functions/native/conversion';
import type { NativeCell, NativeRecord } from '../../../../functions/native/native-form';
import { registry } from '../../../../functions/registry';
import { inSlices } from '../../../jobs/in-slices';
import type { CertCell } from './cert-cells';
import { changesOf, nativeContent, valueContent } from './changes-of';
import type { LeftReason, PlannedCell, ToolPlan } from './tool-plan';

/** What a formula shows whose answer finds no empty cells. */
const NO_ROOM = '#SPILL!';

const KNOWN = new Set(registry.map(({ id }) => id));

type Decision = PlannedCell | LeftReason;

/** Every cell as a formula without our functions; where there is none, as its value. */
export function planNative(cells: readonly CertCell[], records: ReadonlyMap<string, NativeRecord>): Promise<ToolPlan> {
  return planCells('native', cells, (cell) => {
    const conversion = convertFormula({
      formula: cell.formula,
      answer: cell.shows.map((line) =>
        line.map((value) => (isCellError(value) ? value.code : typeof value === 'number' ? value : String(value ?? ''))),
      ),
      place: (row, column) => cellAddress(cell.row + row, cell.column + column),
      records,
    });
    if (conversion.kind === 'value') return asValue(cell, conversion.reason);
    const { rows } = conversion;
    if (cell.error !== null && !isOnlyFormulas(cell, rows)) return { code: 'error', error: cell.error };
    const changes = changesOf(cell, (row, column) => nativeContent(rows[row]?.[column]));
    const remark = cell.error === null ? {} : { remark: 'in_error' as const };
    return { ...nameOf(cell), becomes: 'native', reason: null, ...remark, changes };
  });
}

/** An answer in error tells neither the size nor the texts of a table; where it only lacks room, a native formula would lack it too. */
function isOnlyFormulas({ error, shows }: CertCell, rows: readonly (readonly NativeCell[])[]): boolean {
  const fits = rows.length === shows.length && rows.every((line, row) => line.length === shows[row]?.length);
  return error !== NO_ROOM && fits && rows.flat().every((cell) => typeof cell === 'object');
}

/** Every cell as its value. */
export function planFreeze(cells: readonly CertCell[]): Promise<ToolPlan> {
  return planCells('freeze', cells, (cell) => asValue(cell, null));
}

/** An error stays a live formula: as a value it could never become right again. */
function asValue(cell: CertCell, reason: KeepReason | null): Decision {
  if (cell.error !== null) return { code: 'error', error: cell.error };
  const changes = changesOf(cell, (row, column) => valueContent(cell.shows[row]?.[column]));
  return { ...nameOf(cell), becomes: 'value', reason, changes };
}

async function planCells(tool: ToolPlan['tool'], cells: readonly CertCell[], decide: (cell: CertCell) => Decision): Promise<ToolPlan> {
  const decided = await inSlices(cells, (cell) => ({ cell, decision: obstacleOf(cell) ?? decide(cell) }));
  return {
    tool,
    cells: decided.flatMap(({ decision }) => ('changes' in decision ? [decision] : [])),
    left: decided.flatMap(({ cell, decision }) => ('code' in decision ? [{ ...nameOf(cell), reason: decision }] : [])),
    refused: [],
    sheetsOfOurs: 0,
  };
}

function obstacleOf(cell: CertCell): LeftReason | null {
  if (cell.sheet.protected) return { code: 'protected' };
  if (cell.busy) return { code: 'busy' };
  // A function that we do not have either is no matter of repairing.
  return cell.error === UNKNOWN_NAME && cell.names.every((name) => KNOWN.has(name)) ? { code: 'stuck' } : null;
}

function nameOf({ sheet, address, formula }: CertCell) {
  return { sheet: sheet.name, address, formula };
}
