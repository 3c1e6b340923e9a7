import { WORDS } from '../../../core/cells/words';
import type { Offset, PlanId, Stage } from '../../../core/lifecycle/schedule';
import { certificationProcess } from '../../../standards/certification-process';
import { SCHEDULE_HEADER, stageWords } from '../../answers/schedule-words';
import { FIRST_APPLICATION, readPlan } from '../../arguments/schedule';
import { dayPart, laterDay } from '../date-part';
import { isOneOf, quoted } from '../formula';
import { wordsInLanguage } from '../language-part';
import { DATE_LIMITS } from '../lifecycle-limits';
import type { NativeArgument, NativeCell, NativeRecord } from '../native-form';

const APPLICATION = 'application';
const COLUMN = { earliest: 1, latest: 2 } as const;
type End = keyof typeof COLUMN;

/** One formula of two, by the plan: settled where it is constant, chosen where a cell holds it. Null where its size is unknown. */
function planPart(argument: NativeArgument | null | undefined): ((byPlan: (plan: PlanId) => string) => string) | null {
  if (!argument || argument.literal !== undefined) {
    const plan = readPlan(argument ? [[argument.literal]] : null);
    return plan.ok ? (byPlan) => byPlan(plan.value) : () => 'NA()';
  }
  const { text, rows, columns } = argument;
  if (rows !== 1 || columns !== 1) return null;
  const whole = `OR(${text}=0,${isOneOf(text, [...WORDS.plan.whole, ''])})`;
  return (byPlan) => `IF(${isOneOf(text, WORDS.plan.audit)},${byPlan('audit')},IF(${whole},${byPlan('whole')},NA()))`;
}

/** A cell's content as a part of a formula. */
function formulaOf(cell: NativeCell): string {
  return typeof cell === 'object' ? cell.formula : quoted(String(cell));
}

export const scheduleForm: NativeRecord = {
  id: 'SCHEDULE',
  form: {
    kind: 'table',
    cells: ([start, plan, language], answer, place) => {
      const application = dayPart(start, 'start', FIRST_APPLICATION);
      const byPlan = planPart(plan);
      const { stages } = certificationProcess;
      if (application === null || byPlan === null || answer.length !== stages.length + 1) return null;
      const rowOf = (id: string): number => stages.findIndex((stage) => stage.id === id) + 1;
      const dayOf = (stage: Stage, end: End, offset: Offset | undefined): NativeCell => {
        if (offset === undefined) return '';
        if (stage.id === APPLICATION) return { formula: application };
        const base = place(rowOf(stage.after), COLUMN[end]);
        const shifted = ({ months, days }: Offset): string => laterDay(base, months, days);
        const { plans } = stage;
        return { formula: plans === undefined ? shifted(offset) : byPlan((id) => shifted(plans[id]?.[end] ?? offset)) };
      };
      const header = wordsInLanguage(language, SCHEDULE_HEADER);
      if (header === null) return null;
      const table: NativeCell[][] = [header];
      for (const stage of stages) {
        const wordsBy = (id: PlanId): NativeCell[] | null =>
          wordsInLanguage(language, { 'zh-CN': stageWords(stage, id, 'zh-CN'), 'en-US': stageWords(stage, id, 'en-US') });
        const [words, wordsOfAudit] = [wordsBy('whole'), wordsBy('audit')];
        if (words === null || wordsOfAudit === null) return null;
        const [name = '', basis = '', source = ''] = words;
        const [, basisOfAudit = ''] = wordsOfAudit;
        const why = { whole: formulaOf(basis), audit: formulaOf(basisOfAudit) };
        const chosen = stage.plans === undefined ? why.whole : byPlan((id) => why[id]);
        table.push([
          name,
          dayOf(stage, 'earliest', stage.earliest),
          dayOf(stage, 'latest', stage.latest),
          chosen === why.whole ? basis : chosen === why.audit ? basisOfAudit : { formula: chosen },
          source,
        ]);
      }
      return table;
    },
  },
  limits: DATE_LIMITS,
};
