import { isBlank, isCellError, quote, type Cell, type Matrix } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { meaningOf } from '../cells/words';
import { HUNDRED, ZERO } from '../exact';
import { accept, refuse, type Result } from '../result';
import type { Level, Scheme } from './levels';

/**
 * A scheme of levels kept by the user: two columns, threshold and label, in any order of rows; blank rows and a first row of
 * column headings are skipped. A threshold is above 0 and up to 100: below the lowest one the result is 不合格 anyway, and a blank cell, which
 * a desktop hands over as 0, must not read as a level that every score reaches.
 *
 * @returns Levels by rising threshold, or a refusal naming the first bad row.
 */
export function readScheme(range: Matrix): Result<Scheme> {
  const levels: Level[] = [];
  for (const [index, cells] of range.entries()) {
    if (cells.length !== 2) return refuse({ code: 'scheme_columns', columns: cells.length });
    const [threshold, label] = cells;
    if (index === 0 && isHeading(threshold) && (isHeading(label) || isUnwritten(label))) continue;
    const level = readLevel(threshold, label, index + 1);
    if (!level.ok) return level;
    if (level.value === null) continue;
    const { threshold: bound } = level.value;
    if (levels.some((other) => other.threshold.compare(bound) === 0)) {
      return refuse({ code: 'scheme_threshold_duplicate', row: index + 1, value: threshold });
    }
    levels.push(level.value);
  }
  if (levels.length === 0) return refuse({ code: 'scheme_empty' });
  levels.sort((a, b) => a.threshold.compare(b.threshold));
  return accept({ levels, fatalSpecialDeductions: null });
}

function isHeading(cell: Cell): boolean {
  return typeof cell === 'string' && meaningOf('schemeHeading', cell) !== undefined;
}

/** Blank in any of its forms, the desktop's 0 included. */
function isUnwritten(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

/** One row of the scheme; null for a blank one. A desktop hands a blank row over as two zeros. */
function readLevel(threshold: Cell, label: Cell, row: number): Result<Level | null> {
  for (const cell of [threshold, label]) {
    if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  }
  const labelBlank = isUnwritten(label);
  if (labelBlank && isUnwritten(threshold)) return accept(null);
  const read = readNumber(threshold, 'scheme', row);
  const bound = read.ok ? read.value.value : null;
  if (bound === null || bound.compare(ZERO) <= 0 || bound.compare(HUNDRED) > 0) {
    return refuse({ code: 'scheme_threshold_invalid', row, value: threshold });
  }
  if (labelBlank) return refuse({ code: 'scheme_label_missing', row, threshold });
  return accept({ threshold: bound, name: { label: quote(label).trim() } });
}
