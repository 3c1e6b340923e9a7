import { quote } from '../../../../core/cells/cell';
import { rectangle } from '../../../../excel/address';
import type { CellChange } from '../../../../excel/apply-changes';
import type { NameToRestore } from '../../../../excel/restore-names';
import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { MARKER_NAME, parseMarker, type Marker, type OurSheet, type SheetPlan } from '../../../../sheets';
import { CHECK_CODES, type CheckItem } from '../../../../sheets/check/check-item';
import { completeness } from '../../../../sheets/check/completeness';
import { valueAt } from '../../tools/plans/cert-cells';
import { namedColumns } from '../../tools/plans/named-columns';
import { REBUILT_KINDS } from '../../tools/plans/rebuild-plan';
import type { Rebuild } from '../../tools/plans/plan-live';
import { refuseSigned } from '../../tools/plans/refuse-signed';
import { sealOfScan } from '../../tools/plans/seal-of-scan';
import type { RefusedSheet } from '../../tools/plans/tool-plan';
import { formulaDamage } from './formula-damage';
import { lostNames } from './lost-names';

/** What is missing in an audit's sheets or was done to them, and what can be repaired without a doubt. */
export interface AuditCheck {
  readonly items: readonly CheckItem[];
  /** Sheets whose formulas cannot be compared, and why. */
  readonly refused: readonly RefusedSheet[];
  readonly changes: readonly CellChange[];
  readonly names: readonly NameToRestore[];
  /** How many scoring sheets were looked at. */
  readonly scoringSheets: number;
  /** Sheets whose formulas are not compared: what they were made from has moved on. */
  readonly notCompared: readonly string[];
}

/** Kinds with formulas that cannot be built again as they were. */
const NOT_COMPARED: ReadonlySet<Marker['kind']> = new Set<Marker['kind']>(['consolidation', 'report', 'summary']);

/** Names of ours begin so. */
const OURS = 'CERT_';

/** Looks at every sheet of ours: content, row ids, names, and each formula it was made with. */
export async function checkAudit(sheets: readonly OurSheet[], scan: WorkbookScan, rebuild: Rebuild): Promise<AuditCheck> {
  const rebuilt = new Map<SheetScan, SheetPlan>();
  for (const sheet of scan.sheets) {
    const marker = markerOf(sheet);
    const plan = marker === null ? null : await rebuild(marker, namedColumns(sheet));
    if (plan !== null && plan.version === marker?.version) rebuilt.set(sheet, plan);
  }
  const signed = scan.sheets.filter((sheet) => sealOfScan(sheet) !== null);
  const comparable = { ...scan, sheets: scan.sheets.filter((sheet) => isCompared(markerOf(sheet))) };
  const damage = await formulaDamage(comparable, rebuild);
  const repairable = refuseSigned(damage.plan, scan);
  const isOpen = ({ sheet }: { readonly sheet: string }): boolean => signed.every(({ name }) => name !== sheet);
  const lost = [...rebuilt].flatMap(([sheet, plan]) => lostNames(plan, sheet).map((name) => ({ sheet: sheet.name, ...name })));
  const markers = scan.sheets.flatMap(lostMarker);
  const items = [
    ...completeness(sheets),
    ...damage.items,
    ...[...lost, ...markers].map(({ sheet, name, restore }): CheckItem => ({
      code: 'name_lost',
      sheet,
      address: restore?.address ?? 'A1',
      label: name,
    })),
  ];
  return {
    items: CHECK_CODES.flatMap((code) => items.filter((item) => item.code === code)),
    refused: repairable.refused,
    // What was turned into native formulas on purpose stays so; the tools bring it back when asked.
    changes: repairable.cells
      .filter(
        (cell) =>
          !damage.items.some((item) => item.code === 'formula_native' && item.sheet === cell.sheet && item.address === cell.address),
      )
      .flatMap(({ changes }) => changes),
    names: [...lost, ...markers].flatMap(({ restore }) => (restore === null || !isOpen(restore) ? [] : [restore])),
    scoringSheets: sheets.filter(({ marker }) => marker?.kind === 'scoring').length,
    notCompared: sheets.filter(({ marker }) => marker !== null && NOT_COMPARED.has(marker.kind)).map(({ name }) => name),
  };
}

function markerOf(sheet: SheetScan): Marker | null {
  const address = sheet.names[MARKER_NAME];
  if (!address) return null;
  const { row, column } = rectangle(address);
  const text = valueAt(sheet, row, column);
  return typeof text === 'string' ? parseMarker(text) : null;
}

/** The sheets that can be built again as they were; consolidations and reports cannot, and are made anew with ease. */
function isCompared(marker: Marker | null): boolean {
  return marker !== null && REBUILT_KINDS.has(marker.kind);
}

/** A sheet with names of ours that lost the one it is recognised by: it leads to the cell that says what the sheet is. */
function lostMarker(sheet: SheetScan): { sheet: string; name: string; comment: string; restore: NameToRestore | null }[] {
  const isOurs = Object.keys(sheet.names).some((name) => name.startsWith(OURS));
  if (!isOurs || sheet.names[MARKER_NAME]) return [];
  for (const [down, line] of sheet.values.entries()) {
    const right = line.findIndex((value) => typeof value === 'string' && parseMarker(value) !== null);
    if (right < 0) continue;
    const address = cellAddress(sheet.top + down, sheet.left + right);
    const comment = quote(line[right]);
    return [{ sheet: sheet.name, name: MARKER_NAME, comment, restore: { sheet: sheet.name, name: MARKER_NAME, address, comment } }];
  }
  return [{ sheet: sheet.name, name: MARKER_NAME, comment: '', restore: null }];
}
