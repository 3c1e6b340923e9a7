import type { LocalText } from '../local-text';
import { addMonths, type SerialDate } from './serial-date';

/** Where a figure of the process comes from. `default` is ours and is shown as such. */
export type ProcessProvenance = 'brief' | 'published' | 'default';

/** Shortest and longest time from a stage's base: whole months first, then days. Negative before it. */
export interface Offset {
  readonly months?: number;
  readonly days?: number;
}

/** From the application to the certificate: how long by which of the two readings. */
export type PlanId = 'whole' | 'audit';

/** One stage of the way to the certificate and of its life. */
export interface Stage {
  readonly id: string;
  readonly name: LocalText;
  /** What its times are reckoned from: the application, or an earlier stage's own earliest and latest day. */
  readonly after: string;
  /** Absent where only the latest day is known. */
  readonly earliest?: Offset;
  readonly latest: Offset;
  /** Other times by plan, and how they come about; they prevail. */
  readonly plans?: Readonly<Partial<Record<PlanId, { readonly earliest: Offset; readonly latest: Offset; readonly basis: LocalText }>>>;
  /** How the times come about. */
  readonly basis: LocalText;
  readonly provenance: ProcessProvenance;
}

export interface ScheduledStage {
  readonly stage: Stage;
  readonly earliest: SerialDate | null;
  readonly latest: SerialDate;
}

const shift = (day: SerialDate, { months = 0, days = 0 }: Offset): SerialDate => addMonths(day, months) + days;

/**
 * Every stage with its earliest and latest day.
 *
 * A stage that another one contains is reckoned within it, so that its time is counted once.
 *
 * @param application - The day of the application, which all others are reckoned from.
 * @param stages - In the order in which each one's base comes before it.
 */
export function schedule(application: SerialDate, plan: PlanId, stages: readonly Stage[]): ScheduledStage[] {
  const scheduled: ScheduledStage[] = [];
  for (const stage of stages) {
    const base = scheduled.find((other) => other.stage.id === stage.after);
    const { earliest, latest } = stage.plans?.[plan] ?? stage;
    scheduled.push({
      stage,
      earliest: earliest === undefined ? null : shift(base?.earliest ?? application, earliest),
      latest: shift(base?.latest ?? application, latest),
    });
  }
  return scheduled;
}
