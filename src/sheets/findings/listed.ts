import { isBlank, quote } from '../../core/cells/cell';
import { findingStatusOf, specialLineOf, type FindingStatus } from '../../i18n/sheets';
import { sheetIn } from '../cell-reference';
import { columnOf, type HeldContent, type OurSheet } from '../our-sheet';
import { FINDING_COLUMNS, FINDING_NAMES, type FindingColumn } from './names';

/** A row of a list of nonconformities. */
export interface ListedFinding {
  readonly list: OurSheet;
  /** Place in the list, counted from 0. */
  readonly line: number;
  readonly number: string;
  /** The scoring sheet it follows: as its formula names it, which goes along when the sheet is renamed. */
  readonly sheet: string;
  /** Row id of an indicator, or null. */
  readonly id: string | null;
  /** Line of special deductions counted from 0, or null. */
  readonly specialLine: number | null;
  readonly status: FindingStatus | null;
  /** Whether anything is written of its correction. */
  readonly rectified: boolean;
  readonly description: string;
  /** Serial number of the due date; null where there is none. */
  readonly due: number | null;
}

/** The rows of a list that a scoring sheet's deduction stands behind, or stood. */
export function listedFindings(list: OurSheet): ListedFinding[] {
  const columns = Object.fromEntries(FINDING_COLUMNS.map((key) => [key, columnOf(list, FINDING_NAMES[key])])) as Record<
    FindingColumn,
    ReturnType<typeof columnOf>
  >;
  return columns.numbers.flatMap((number, line): ListedFinding[] => {
    const label = quote(columns.rows[line]).trim();
    if (isBlank(number) || label === '') return [];
    const special = specialLineOf(label);
    const due = columns.due[line];
    return [
      {
        list,
        line,
        number: quote(number).trim(),
        sheet: sheetIn(String(heldIn(list, 'lost', line))) ?? quote(columns.sheets[line]).trim(),
        id: special === null ? label : null,
        specialLine: special === null ? null : special - 1,
        status: findingStatusOf(columns.status[line]),
        rectified: !isBlank(columns.corrections[line]) || !isBlank(columns.actions[line]),
        description: quote(columns.descriptions[line]).trim(),
        due: typeof due === 'number' ? due : null,
      },
    ];
  });
}

/** Lines of a list in which nothing is written: the marks are formulas from the start. */
export function freeLines(list: OurSheet): number[] {
  const written = FINDING_COLUMNS.filter((key) => key !== 'marks');
  const lines = list.names[FINDING_NAMES.numbers]?.contents.length ?? 0;
  return Array.from({ length: lines }, (_, line) => line).filter((line) => written.every((key) => heldIn(list, key, line) === ''));
}

/** What a cell of the list was given. */
export function heldIn(list: OurSheet, key: FindingColumn, line: number): HeldContent {
  return list.names[FINDING_NAMES[key]]?.contents[line]?.[0] ?? '';
}

/** Whether a list can be followed: nothing of it is lost, and it is of a layout this version knows. */
export function isWhole(list: OurSheet, version: number): boolean {
  return list.marker?.version === version && FINDING_COLUMNS.every((key) => Boolean(list.names[FINDING_NAMES[key]]));
}
