import { toCellNumber } from '../../../core/exact';
import { readTarget } from '../../../core/grading/read-target';
import { defaultScheme } from '../../arguments/single';
import { isOneOf } from '../formula';
import { byLevelName } from '../goal-part';
import { withScore } from '../graded-form';
import type { NativeArgument, NativeRecord } from '../native-form';
import { BOUNDS, byLevel } from '../scheme-part';

/** Threshold of the next level; 0, which every score has reached, at the top. */
const next = (score: string): string => byLevel(score, [...BOUNDS.slice(1), 0]);

/** The threshold that the target names for a score; null where the target is a range. */
function threshold(target: NativeArgument | null | undefined): ((score: string) => string) | null {
  if (!target) return next;
  if (target.literal !== undefined) {
    const read = readTarget(target.literal, defaultScheme);
    if (!read.ok) return () => 'NA()';
    const { value } = read;
    return value === null ? next : () => String(toCellNumber(value));
  }
  if (target.rows !== 1 || target.columns !== 1) return null;
  const { text } = target;
  const named = byLevelName(text, `IF(ISNUMBER(${text}),IF(AND(${text}>=0,${text}<=100),${text},NA()),NA())`);
  return (score) => `IF(OR(${text}=0,${isOneOf(text, [''])}),${next(score)},${named})`;
}

export const gapForm: NativeRecord = {
  id: 'GAP',
  form: {
    kind: 'single',
    cellwise: true,
    formula: ([score, target]) => {
      const bound = threshold(target);
      if (bound === null) return null;
      // 12 decimals: far below what a gap says, far above the noise of a difference of two numbers up to 100.
      return score ? withScore(score, (taken) => `ROUND(MAX(0,${bound(taken)}-${taken}),12)`) : '""';
    },
  },
  limits: {
    'zh-CN': '得分与目标为数字、目标为等级名称或单元格为空时与函数一致；写成文本的数字得 #N/A。空白得分返回空文本，与网页版相同。',
    'en-US':
      'Equal to the function where score and target are numbers, the target is a level name, or a cell is empty; numbers stored as text give #N/A. A blank score gives empty text, as on the web.',
  },
};
