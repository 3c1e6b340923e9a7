import { repairFormula, UNKNOWN_NAME } from '../../../../functions/calls/repair-formula';
import { inSlices } from '../../../jobs/in-slices';
import type { CertCell } from './cert-cells';
import { sealOfScan } from './seal-of-scan';
import type { LeftReason, PlannedCell, ToolPlan } from './tool-plan';

const SWALLOWS_ERRORS = /\b(?:IFERROR|IFNA|ISERR|ISERROR)\s*\(/i;

/**
 * Formulas that a host without the add-in left behind: stuck at #NAME?, which recalculating does not cure, or under the name by which
 * a file keeps them. They are entered anew.
 *
 * @param known - Names of our functions.
 */
export async function planRepair(cells: readonly CertCell[], known: ReadonlySet<string>): Promise<ToolPlan> {
  const stuck = cells.some(({ error }) => error === UNKNOWN_NAME);
  const repaired = await inSlices(cells, (cell) => ({ cell, repaired: repairFormula(cell.formula, cell.error) }));
  const broken = repaired.filter((entry) => isBroken(entry, stuck));
  return {
    tool: 'repair',
    cells: broken.flatMap((entry) => (obstacleOf(entry.cell, known) === null ? [planned(entry)] : [])),
    left: broken.flatMap(({ cell }) => {
      const reason = obstacleOf(cell, known);
      return reason === null ? [] : [{ sheet: cell.sheet.name, address: cell.address, formula: cell.formula, reason }];
    }),
    refused: [],
    sheetsOfOurs: 0,
  };
}

interface Repair {
  readonly cell: CertCell;
  readonly repaired: string;
}

/** @param stuck - Whether any formula is at #NAME?: one that swallows errors may be as well, and does not show it. */
function isBroken({ cell, repaired }: Repair, stuck: boolean): boolean {
  return showsIt({ cell, repaired }) || (stuck && SWALLOWS_ERRORS.test(cell.formula));
}

/** Whether what it shows or how it is written says that it is broken. */
function showsIt({ cell, repaired }: Repair): boolean {
  return cell.error === UNKNOWN_NAME || repaired !== cell.formula;
}

function obstacleOf({ sheet, names }: CertCell, known: ReadonlySet<string>): LeftReason | null {
  if (sheet.protected) return { code: 'protected' };
  const seal = sealOfScan(sheet);
  if (seal !== null) return { code: 'signed', ...seal };
  const unknown = names.find((name) => !known.has(name));
  return unknown === undefined ? null : { code: 'unknown_function', name: unknown };
}

function planned(entry: Repair): PlannedCell {
  const { cell, repaired } = entry;
  const { row, column, formula, address } = cell;
  const sheet = cell.sheet.name;
  return {
    sheet,
    address,
    formula,
    becomes: 'live',
    reason: null,
    ...(showsIt(entry) ? {} : { remark: 'masked' as const }),
    changes: [{ sheet, row, column, before: formula, after: { formula: repaired }, anchor: { row, column } }],
  };
}
