import { isBlank, quote, type Cell } from '../../../../core/cells/cell';
import type { AuditType } from '../../../../core/cells/words';
import { toCellNumber } from '../../../../core/exact';
import { yuan } from '../../../../core/fees/fee';
import { scoreForCell } from '../../../../core/scoring/score';
import { rectangle } from '../../../../excel/address';
import type { SheetScan } from '../../../../excel/scan-workbook';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { trialCard } from '../../../../rate-cards';
import {
  assess,
  assessmentLevelText,
  FEE_NAMES,
  MARKER_NAME,
  SCORING_NAMES,
  scoringInputs,
  sheetReader,
  standardOf,
  type InputCells,
  type Marker,
} from '../../../../sheets';
import { quoteFor } from '../../fees/quote';
import { valueAt } from './cert-cells';

/** What a result ought to show; null where the inputs give none. */
type Expected = number | string | null;

/** A score or an amount that stands in a file as a binary number is the same within this. */
const SAME = 1e-7;

/**
 * Addresses of results of a sheet of ours that were frozen and no longer are what its inputs give.
 *
 * A sheet whose results are formulas has none: they follow the inputs.
 */
export function staleResults(sheet: SheetScan): string[] {
  const [text] = columnOf(sheet, MARKER_NAME) ?? [];
  const marker = typeof text === 'string' ? sheetReader.parseMarker(text) : null;
  if (marker === null) return [];
  const places = (sheetReader.resultNames[marker.kind] ?? []).flatMap((name) => {
    const address = sheet.names[name];
    return address ? [{ name, ...rectangle(address) }] : [];
  });
  if (places.every(({ row, column }) => isFormula(sheet, row, column))) return [];
  const expected = expectedResults(marker, inputsOf(sheet, marker));
  return places.flatMap(({ name, row, column }) => {
    const wanted = expected.get(name);
    return wanted === undefined || isShown(wanted, valueAt(sheet, row, column)) ? [] : [cellAddress(row, column)];
  });
}

function isFormula(sheet: SheetScan, row: number, column: number): boolean {
  const content = sheet.contents[row - sheet.top]?.[column - sheet.left];
  return typeof content === 'string' && content.startsWith('=');
}

/** The first column of a named range; null where the name is gone. */
function columnOf(sheet: SheetScan, name: string): readonly Cell[] | null {
  const address = sheet.names[name];
  if (!address) return null;
  const { row, column, rows } = rectangle(address);
  return Array.from({ length: rows }, (_, down) => valueAt(sheet, row + down, column));
}

function inputsOf(sheet: SheetScan, marker: Marker): InputCells | null {
  const columns = sheetReader.inputNamesOf(marker).map((name) => [name, columnOf(sheet, name)] as const);
  if (columns.some(([, column]) => column === null)) return null;
  return Object.fromEntries(columns.map(([name, column]) => [name, column ?? []]));
}

/** Results by their name; empty for a sheet this version cannot read. */
function expectedResults(marker: Marker, cells: InputCells | null): ReadonlyMap<string, Expected> {
  const { kind, subject, locale } = marker;
  if (cells === null) return new Map();
  if (kind === 'fees') return subject === trialCard.id ? fees(cells) : new Map();
  const standard = kind === 'scoring' ? standardOf(marker, cells) : null;
  if (standard === null) return new Map();
  const assessment = assess(scoringInputs(cells), standard, marker);
  if (assessment.kind === 'refused') return new Map([SCORING_NAMES.score, SCORING_NAMES.level].map((name) => [name, null]));
  const score = assessment.score === null ? null : toCellNumber(scoreForCell(assessment.score));
  return new Map<string, Expected>([
    [SCORING_NAMES.score, score],
    [SCORING_NAMES.level, assessmentLevelText(assessment, locale)],
  ]);
}

function fees(cells: InputCells): ReadonlyMap<string, Expected> {
  const priced = quoteFor(quote(cells[FEE_NAMES.headcount]?.[0]), trialCard);
  const total = (audit: AuditType): Expected => {
    const fee = priced.kind === 'priced' ? priced.audits.find(({ type }) => type === audit)?.fee : undefined;
    return fee === undefined ? null : yuan(fee.totalFen);
  };
  return new Map([
    [FEE_NAMES.initialFee, total('initial')],
    [FEE_NAMES.surveillanceFee, total('surveillance')],
    [FEE_NAMES.recertificationFee, total('recertification')],
  ]);
}

/** Whether a cell shows what is expected; where nothing is, any text or error says as much as an empty cell. */
function isShown(expected: Expected, shown: Cell): boolean {
  if (expected === null) return typeof shown !== 'number';
  if (typeof expected === 'number') return typeof shown === 'number' && Math.abs(shown - expected) < SAME;
  return shown === expected || isBlank(shown);
}
