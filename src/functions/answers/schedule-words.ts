import type { PlanId, Stage } from '../../core/lifecycle/schedule';
import type { Locale } from '../../core/local-text';
import { certificationProcess } from '../../standards/certification-process';

/** Column headings of SCHEDULE. */
export const SCHEDULE_HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['阶段', '最早', '最晚', '依据', '来源'],
  'en-US': ['Stage', 'Earliest', 'Latest', 'Basis', 'Source'],
};

/** What SCHEDULE says of a stage beside its days: its name, how its times come about by the plan, and the source of the figures. */
export function stageWords(
  { name, basis, plans, provenance }: Stage,
  plan: PlanId,
  locale: Locale,
): readonly [name: string, basis: string, source: string] {
  return [name[locale], (plans?.[plan]?.basis ?? basis)[locale], certificationProcess.sources[provenance][locale]];
}
