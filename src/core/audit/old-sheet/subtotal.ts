import { isBlank, type Cell } from '../../cells/cell';
import { plainText } from './plain-text';

const CHINESE =
  /^(?:本页|分项|本项|各项|一级指标)?(?:小计|合计|总计|共计|总分|总得分|最终得分|得分合计|扣分合计|总扣分)|(?:小计|合计|总计)(?:\([^)]*\))?:?$/u;
const ENGLISH = /^(?:sub-?\s?total|grand total|total|sum)\b|\b(?:sub-?\s?total|total):?$/iu;
/** Longer texts tell of something else. */
const LONGEST = 30;

/** Whether a row adds others up: one of its first texts says so. */
export function isSubtotal(row: readonly Cell[]): boolean {
  return row
    .filter((cell) => !isBlank(cell))
    .slice(0, 3)
    .some((cell) => {
      if (typeof cell !== 'string') return false;
      const text = plainText(cell);
      return text.length <= LONGEST && (CHINESE.test(text.replace(/ /gu, '')) || ENGLISH.test(text));
    });
}
