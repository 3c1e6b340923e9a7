import type { Milestone } from '../../../core/lifecycle/certificate';
import type { Locale } from '../../../core/local-text';
import { certificateRules } from '../../../standards/certification-process';
import { milestoneText } from '../../answers/milestone-text';
import { dayPart, laterDay } from '../date-part';
import { quoted } from '../formula';
import { inLanguage } from '../language-part';
import { DATE_LIMITS } from '../lifecycle-limits';
import type { NativeRecord } from '../native-form';

const { validMonths, lastDay, surveillanceMonths, recertificationFromMonths } = certificateRules;

/** Months after the issue at which a surveillance falls due. */
const SURVEILLANCES = Array.from(
  { length: Math.ceil(validMonths / surveillanceMonths) - 1 },
  (_, index) => (index + 1) * surveillanceMonths,
);

/** What `say` makes of the milestone that comes next after `asOf`. */
function byMilestone(issued: string, asOf: string, say: (milestone: Milestone, months: number) => string): string {
  // Only kind and number of a milestone are told here; its day is the formula's to find.
  const day = 0;
  const expired = `IF(${asOf}>${laterDay(issued, validMonths, lastDay)},${say({ kind: 'expired', day }, validMonths)}`;
  const due = SURVEILLANCES.map(
    (months, index) => `IF(${asOf}<=${laterDay(issued, months)},${say({ kind: 'surveillance', day, number: index + 1 }, months)}`,
  );
  const [open, later] = [true, false].map((isOpen) => say({ kind: 'recertification', day, open: isOpen }, validMonths));
  const last = open === later ? (open ?? '') : `IF(${asOf}<${laterDay(issued, recertificationFromMonths)},${later ?? ''},${open ?? ''})`;
  return `${[expired, ...due, last].join(',')}${')'.repeat(due.length + 1)}`;
}

export const nextauditForm: NativeRecord = {
  id: 'NEXTAUDIT',
  form: {
    kind: 'table',
    cells: ([issuedArgument, asOfArgument, language]) => {
      const issued = dayPart(issuedArgument, 'issued');
      const asOf = dayPart(asOfArgument, 'asOf');
      if (issued === null || asOf === null) return null;
      const ordered = (answer: string): string => `IF(${asOf}<${issued},NA(),${answer})`;
      const dayOf = (milestone: Milestone, months: number): string => laterDay(issued, months, milestone.kind === 'expired' ? lastDay : 0);
      const textIn = (locale: Locale): string =>
        ordered(byMilestone(issued, asOf, (milestone) => quoted(milestoneText(milestone, locale))));
      const text = inLanguage(language, textIn);
      return text === null ? null : [[{ formula: ordered(byMilestone(issued, asOf, dayOf)) }, { formula: text }]];
    },
  },
  limits: DATE_LIMITS,
};
