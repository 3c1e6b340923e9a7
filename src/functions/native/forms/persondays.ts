import { WORDS, type AuditType, type DayPart } from '../../../core/cells/words';
import { personDays } from '../../../core/fees/person-days';
import { trialCard } from '../../../rate-cards';
import { readPart } from '../../arguments/audit';
import { byCard, whenOwnBand } from '../card-part';
import { CARD_LIMITS } from '../fee-limits';
import { byAuditType, byTrialBand, headcountPart, ownDaysColumn, whenCount } from '../fee-parts';
import { isOneOf } from '../formula';
import type { NativeArgument, NativeRecord } from '../native-form';

/** A formula for the part that an argument names. */
function byPart(argument: NativeArgument | null | undefined, make: (part: DayPart) => string): string {
  if (!argument || argument.literal !== undefined) {
    const part = readPart(argument ? argument.literal : null);
    return part.ok ? make(part.value) : 'NA()';
  }
  const { text } = argument;
  const isTotal = `OR(${text}=0,${isOneOf(text, [...WORDS.part.total, ''])})`;
  const last = `IF(${isOneOf(text, WORDS.part.planning)},${make('planning')},NA())`;
  return `IF(${isTotal},${make('total')},IF(${isOneOf(text, WORDS.part.onsite)},${make('onsite')},${last}))`;
}

const days = (auditType: AuditType, part: DayPart): number[] => trialCard.bands.map((band) => personDays(band, auditType, part).value);

export const persondaysForm: NativeRecord = {
  id: 'PERSONDAYS',
  form: {
    kind: 'single',
    cellwise: true,
    whole: [3],
    formula: ([headcount, auditType, part, card]) => {
      const count = headcountPart(headcount);
      if (count === null) return 'NA()';
      return byCard(card, {
        trial: () =>
          whenCount(count, (value) => byAuditType(auditType, (type) => byPart(part, (dayPart) => byTrialBand(value, days(type, dayPart))))),
        own: (range) =>
          whenCount(count, (value) =>
            byPart(part, (dayPart) =>
              dayPart === 'total' ? whenOwnBand(range, value, (at) => byAuditType(auditType, (type) => at(ownDaysColumn(type)))) : 'NA()',
            ),
          ),
      });
    },
  },
  limits: CARD_LIMITS,
};
