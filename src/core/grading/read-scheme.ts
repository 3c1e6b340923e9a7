import { isBlank, isCellError, quote, type Cell, type Matrix } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { accept, refuse, type Result } from '../result';
import type { Level, Scheme } from './levels';

/**
 * A scheme of levels kept by the user: two columns, threshold and label, in any order of rows; blank rows are skipped.
 *
 * @returns Levels by rising threshold, or a refusal naming the first bad row.
 */
export function readScheme(range: Matrix): Result<Scheme> {
  const levels: Level[] = [];
  for (const [index, cells] of range.entries()) {
    if (cells.length !== 2) return refuse({ code: 'scheme_columns', columns: cells.length });
    const [threshold, label] = cells;
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

/** One row of the scheme; null for a blank one. A desktop hands a blank row over as two zeros. */
function readLevel(threshold: Cell, label: Cell, row: number): Result<Level | null> {
  for (const cell of [threshold, label]) {
    if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  }
  const labelBlank = isBlank(label) || label === 0;
  if (labelBlank && (isBlank(threshold) || threshold === 0)) return accept(null);
  const bound = readNumber(threshold, 'scheme', row);
  if (!bound.ok) return refuse({ code: 'scheme_threshold_invalid', row, value: threshold });
  if (labelBlank) return refuse({ code: 'scheme_label_missing', row, threshold });
  return accept({ threshold: bound.value.value, name: { label: quote(label).trim() } });
}
