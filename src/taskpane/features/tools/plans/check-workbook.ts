import type { SheetScan, WorkbookScan } from '../../../../excel/scan-workbook';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { repairFormula, UNKNOWN_NAME } from '../../../../functions/calls/repair-formula';
import { registry } from '../../../../functions/registry';
import { SCORING_STRINGS } from '../../../../i18n/sheets';
import { LOCALES } from '../../../../i18n/locale';
import { trialCard } from '../../../../rate-cards';
import type { CertCell } from './cert-cells';
import { staleResults } from './stale-results';

/** Cells of a sheet of which the same is to be said. */
export interface CheckedCells {
  readonly count: number;
  /** The first one, to jump to. */
  readonly address: string;
}

/** What a recipient without the add-in meets on one sheet; null where there is nothing to be said. */
export interface SheetCheck {
  readonly sheet: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Formulas with our functions: they show their last value until they are recalculated, then #NAME?. */
  readonly live: CheckedCells | null;
  /** Formulas with our functions that show an error now. */
  readonly errors: (CheckedCells & { readonly error: string }) | null;
  readonly busy: CheckedCells | null;
  /** Formulas that stand under the name by which a file keeps them, or at #NAME?. */
  readonly broken: CheckedCells | null;
  /** Results of a sheet of ours that were frozen and no longer are what its inputs give. */
  readonly stale: CheckedCells | null;
  /** Points in force are not those of a certification body. */
  readonly practicePoints: CheckedCells | null;
  /** Prices are those of the trial card. */
  readonly trialPrices: CheckedCells | null;
}

const FEE_FUNCTIONS = new Set(registry.filter(({ group }) => group === 'fees').map(({ id }) => id));
const PRACTICE_MARKS = LOCALES.flatMap((locale) => [SCORING_STRINGS[locale].live.pointsDefault, SCORING_STRINGS[locale].live.pointsEdited]);
const TRIAL_MARKS = LOCALES.map((locale) => trialCard.status[locale]);

/** Sheets of which something is to be said before the workbook is sent, in their order; none when all is clear. */
export function checkWorkbook(scan: WorkbookScan, cells: readonly CertCell[]): SheetCheck[] {
  return scan.sheets
    .map((sheet) =>
      checkSheet(
        sheet,
        cells.filter((cell) => cell.sheet === sheet),
      ),
    )
    .filter(isWorthSaying);
}

function checkSheet(sheet: SheetScan, cells: readonly CertCell[]): SheetCheck {
  const broken = cells.filter(isBroken);
  const errors = cells.filter((cell) => cell.error !== null && !cell.busy && !isBroken(cell));
  const [firstError] = errors;
  const found = checked(errors);
  return {
    sheet: sheet.name,
    visible: sheet.visible,
    protected: sheet.protected,
    live: checked(cells),
    errors: found && { ...found, error: firstError?.error ?? '' },
    busy: checked(cells.filter(({ busy }) => busy)),
    broken: checked(broken),
    stale: counted(staleResults(sheet)),
    practicePoints: marked(sheet, PRACTICE_MARKS),
    trialPrices: marked(sheet, TRIAL_MARKS) ?? checked(cells.filter(({ names }) => names.some((name) => FEE_FUNCTIONS.has(name)))),
  };
}

function isBroken({ error, formula }: CertCell): boolean {
  return error === UNKNOWN_NAME || repairFormula(formula, error) !== formula;
}

function isWorthSaying({ live, stale, practicePoints, trialPrices }: SheetCheck): boolean {
  return live !== null || stale !== null || practicePoints !== null || trialPrices !== null;
}

function checked(cells: readonly CertCell[]): CheckedCells | null {
  return counted(cells.map(({ address }) => address));
}

function counted(addresses: readonly string[]): CheckedCells | null {
  const [address] = addresses;
  return address === undefined ? null : { count: addresses.length, address };
}

/** Cells that show one of some texts. */
function marked(sheet: SheetScan, marks: readonly string[]): CheckedCells | null {
  const found = sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === 'string' && marks.some((mark) => value.includes(mark)) ? [cellAddress(sheet.top + row, sheet.left + column)] : [],
    ),
  );
  return counted(found);
}
