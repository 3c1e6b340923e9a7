import { BREAKDOWN_HEADER, readBreakdownLevel } from '../../definitions/breakdown';
import { quoted, trimmed } from '../formula';
import { wordsInLanguage } from '../language-part';
import type { NativeCell, NativeRecord } from '../native-form';
import { fitting, scoreParts, type RowMask } from '../score-parts';
import { TABLE_LIMITS } from '../scoring-limits';

/** Decimals to which the function rounds points and rates. */
const DECIMALS = '10';

/** The rows of a group: clauses that begin with its numbers, so that 5.1 does not take 5.10 along; a short clause is its own group. */
function maskOf(group: string, clauses: string, level: number): RowMask {
  const clause = trimmed(clauses);
  const itself = `(${clause}=${quoted(group)})`;
  if (group.split('.').length <= level) return itself;
  // No & here: the workbench's engine joins a whole range by it, where Excel goes cell by cell.
  return `(${itself}+(LEFT(${clause},${String(group.length + 1)})=${quoted(`${group}.`)}))`;
}

export const breakdownForm: NativeRecord = {
  id: 'BREAKDOWN',
  form: {
    kind: 'table',
    cells: ([clauses, points, judgements, samples, nonconforming, levelArgument, language], answer, place) => {
      if (!clauses || !points || (levelArgument && levelArgument.literal === undefined)) return null;
      const level = readBreakdownLevel(levelArgument ? [[levelArgument.literal]] : null);
      const parts = scoreParts({ points, judgements, samples, nonconforming });
      if (!level.ok || parts === null || parts === 'refused' || fitting([points, clauses]) !== 'fits') return null;
      const header = wordsInLanguage(language, BREAKDOWN_HEADER);
      if (header === null) return null;
      const groups = answer.slice(1).map(([group]) => String(group));
      const masks = groups.map((group) => maskOf(group, clauses.text, level.value));
      // Every row that is written belongs to one of the groups as they were when the form was made; a new group would be missing.
      const written = `(${points.text}<>0)`;
      const covered = `${masks.map((mask) => `SUMPRODUCT(${mask}*${written})`).join('+')}=SUMPRODUCT(--${written})`;
      const first = place(1, 1);
      const rows = masks.map((mask, index): NativeCell[] => {
        const whenRead = (formula: string): NativeCell => ({ formula: `IF(ISERROR(${first}),NA(),${formula})` });
        const full = `ROUND(${parts.full(mask)},${DECIMALS})`;
        const rate = `ROUND(${parts.earned(mask)}/${parts.applicable(mask)},${DECIMALS})`;
        return [
          groups[index] ?? '',
          index === 0 ? { formula: `IF(AND(${parts.valid},${covered}),${full},NA())` } : whenRead(full),
          whenRead(`ROUND(${parts.applicable(mask)},${DECIMALS})`),
          whenRead(`ROUND(${parts.earned(mask)},${DECIMALS})`),
          whenRead(`IF(${place(index + 1, 2)}=0,"",${rate})`),
        ];
      });
      return [header, ...rows];
    },
  },
  limits: {
    'zh-CN': `${TABLE_LIMITS['zh-CN']}分组为转换时的分组；出现新的分组时得 #N/A。分组级别须直接写在公式里。条款号为半角，不含空的层级。小计的第 10 位小数可能相差 1。`,
    'en-US': `${TABLE_LIMITS['en-US']} The groups are those at the time of conversion; a new one leads to #N/A. The group level must be written in the formula. Clauses are in half width without empty parts. The tenth decimal of a subtotal may differ by one.`,
  },
};
