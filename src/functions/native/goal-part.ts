import { WORDS } from '../../core/cells/words';
import { toCellNumber } from '../../core/exact';
import { readTarget } from '../../core/grading/read-target';
import { defaultScheme } from '../arguments/single';
import { isOneOf } from './formula';
import type { NativeArgument } from './native-form';

/** The score that a target names, `NA()` where it names none or is blank; null where its size is unknown. */
export function goalPart(target: NativeArgument | null | undefined): string | null {
  if (!target) return 'NA()';
  if (target.literal !== undefined) {
    const read = readTarget(target.literal, defaultScheme);
    return read.ok && read.value !== null ? String(toCellNumber(read.value)) : 'NA()';
  }
  const { text, rows, columns } = target;
  if (rows === undefined || columns === undefined) return null;
  if (rows * columns > 1) return 'NA()';
  return byLevelName(text, `IF(ISNUMBER(${text}),IF(AND(${text}>0,${text}<=100),${text},NA()),NA())`);
}

/** The threshold of the level that a cell names; `otherwise` where it names none. */
export function byLevelName(cell: string, otherwise: string): string {
  return defaultScheme.levels.reduceRight(
    (rest, { name, threshold }) =>
      'id' in name ? `IF(${isOneOf(cell, WORDS.level[name.id])},${String(toCellNumber(threshold))},${rest})` : rest,
    otherwise,
  );
}
