import { isBlank, isCellError, quote, type Cell, type Matrix } from '../../cells/cell';
import { NO_CHOICES, type OldSheetChoices } from './choices';
import { detectColumns } from './detect-columns';
import type { DetectedColumn } from './settle-columns';
import { findHeading, headingAt, sameRow, type OldHeading } from './find-heading';
import type { OldRow } from './old-row';
import { readOldRows } from './read-old-rows';
import type { OldSheetTarget } from './target';

export interface OldSheetColumn extends DetectedColumn {
  readonly heading: string;
  /** First cells with anything in them. */
  readonly samples: readonly string[];
}

/** An old sheet as it is understood: its heading, its columns, and what becomes of every row. */
export interface OldSheet {
  readonly heading: OldHeading | null;
  readonly columns: readonly OldSheetColumn[];
  readonly rows: readonly OldRow[];
}

const SAMPLES = 3;

/** A preview of importing an old sheet: each of its rows is imported, skipped or not understood, with the reason. */
export function readOldSheet(matrix: Matrix, target: OldSheetTarget, choices: OldSheetChoices = NO_CHOICES): OldSheet {
  const heading = headingOf(matrix, choices);
  const detected = detectColumns(matrix, heading, target);
  const columns = detected.map(({ meaning, alsoLooksLike }, index): OldSheetColumn => {
    const own = choices.columns[index];
    return {
      meaning: own ?? meaning,
      alsoLooksLike: own === undefined ? alsoLooksLike : null,
      heading: text(heading?.texts[index]),
      samples: samplesOf(matrix, heading, index),
    };
  });
  const meanings = columns.map(({ meaning }) => meaning);
  return { heading, columns, rows: readOldRows({ matrix, heading, meanings, target, choices }) };
}

function headingOf(matrix: Matrix, { heading }: OldSheetChoices): OldHeading | null {
  if (heading === undefined) return findHeading(matrix);
  return heading === null ? null : headingAt(matrix, heading);
}

function samplesOf(matrix: Matrix, heading: OldHeading | null, column: number): string[] {
  const found: string[] = [];
  for (const row of matrix.slice(heading === null ? 0 : heading.last + 1)) {
    if (found.length === SAMPLES) break;
    if (!isBlank(row[column]) && (heading === null || !sameRow(row, matrix[heading.last] ?? []))) found.push(text(row[column]));
  }
  return found;
}

function text(cell: Cell): string {
  return isCellError(cell) ? cell.code : quote(cell).replace(/\s+/gu, ' ').trim();
}
