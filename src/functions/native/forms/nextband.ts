import type { AuditType } from '../../../core/cells/words';
import { trialCard } from '../../../rate-cards';
import { isTrial } from '../card-part';
import { cellOfRange, isRange } from '../cell-of-range';
import { byAuditType, headcountPart, whenCount } from '../fee-parts';
import type { NativeCell, NativeRecord } from '../native-form';
import { trialFees } from '../trial-fees';

/** A run of bands with one fee. */
interface Run {
  readonly from: number;
  readonly fee: number;
}

function runsOf(auditType: AuditType): Run[] {
  const fees = trialFees(auditType);
  const bands = trialCard.bands.map(({ min }, index): Run => ({ from: min, fee: fees[index] ?? 0 }));
  return bands.filter(({ fee }, index) => fee !== bands[index - 1]?.fee);
}

/** What the runs before the last give; #N/A in the last one and beyond. */
function byRun(headcount: string, auditType: AuditType, value: (run: Run, next: Run) => number): string {
  const runs = runsOf(auditType);
  const steps = runs.slice(0, -1).map((run, index) => ({ from: run.from, value: value(run, runs[index + 1] ?? run) }));
  const column = (numbers: readonly number[]): string => `{${numbers.map(String).join(',')}}`;
  const found = `LOOKUP(${headcount},${column(steps.map(({ from }) => from))},${column(steps.map((step) => step.value))})`;
  return `IF(${headcount}<${String(runs.at(-1)?.from ?? 1)},${found},NA())`;
}

export const nextbandForm: NativeRecord = {
  id: 'NEXTBAND',
  form: {
    kind: 'table',
    cells: ([headcount, auditType, card], answer) => {
      if (!isTrial(card) || isRange(auditType)) return null;
      return answer.map((_, line): NativeCell[] => {
        const count = headcount ? headcountPart(isRange(headcount) ? cellOfRange(headcount, line + 1) : headcount) : null;
        const formula = (value: (run: Run, next: Run) => number): NativeCell => ({
          formula: count === null ? 'NA()' : whenCount(count, (cell) => byAuditType(auditType, (type) => byRun(cell, type, value))),
        });
        return [formula((_run, next) => next.from), formula((run, next) => next.fee - run.fee)];
      });
    },
  },
  limits: {
    'zh-CN': '人数为数字；按试行收费标准。自备的收费标准没有普通公式写法，只保留数值。',
    'en-US': 'The headcount is a number; by the trial fee standard. By a rate card of your own there is no formula: the value stays.',
  },
};
