import type { AuditType } from '../../../core/cells/words';
import { auditsOfYear } from '../../../core/fees/cycle-audits';
import { personDays } from '../../../core/fees/person-days';
import type { Locale } from '../../../core/local-text';
import { FEE_ANSWER_WORDS } from '../../../i18n/fee-answers';
import { trialCard } from '../../../rate-cards';
import { auditWhy } from '../../answers/cycle-rows';
import { readYears } from '../../arguments/headcounts';
import { isTrial } from '../card-part';
import { cellOfRange, isRange } from '../cell-of-range';
import { headcountPart, lookupBand, TRIAL_BANDS, TRIAL_LIMIT, whenCount } from '../fee-parts';
import { quoted } from '../formula';
import { fixedLocale } from '../fixed-locale';
import type { NativeArgument, NativeCell, NativeRecord } from '../native-form';
import { trialFees } from '../trial-fees';

type Place = (row: number, column: number) => string;

const COLUMN = { headcount: 2, days: 3, fee: 4, running: 5 } as const;
const days = (type: AuditType): number[] => trialCard.bands.map((band) => personDays(band, type, 'total').value);

/** Years of the table where they are constant; null where a cell decides, or where they are refused. */
function fixedYears(argument: NativeArgument | null | undefined): number | null {
  if (argument && argument.literal === undefined) return null;
  const years = readYears(argument?.literal === undefined ? null : [[argument.literal]]);
  return years.ok ? years.value : null;
}

function headcountOf(argument: NativeArgument, year: number): string {
  const count = headcountPart(isRange(argument) ? cellOfRange(argument, year) : argument);
  return count === null ? 'NA()' : whenCount(count, (value) => `IF(${value}<=${String(TRIAL_LIMIT)},${value},NA())`);
}

/** One audit: everything but the headcount follows from the headcount's own cell, so that a bad one spoils the line and the totals. */
function auditRow(auditType: AuditType | null, year: number, row: number, headcount: string, place: Place, locale: Locale): NativeCell[] {
  const words = FEE_ANSWER_WORDS[locale];
  const cell = place(row, COLUMN.headcount);
  const running = row === 1 ? place(row, COLUMN.fee) : `${place(row - 1, COLUMN.running)}+${place(row, COLUMN.fee)}`;
  const nothing = `IF(ISNUMBER(${cell}),0,NA())`;
  const formula = (text: string): NativeCell => ({ formula: text });
  if (auditType === null) {
    return [year, words.noAudit, formula(headcount), formula(nothing), formula(nothing), formula(running), words.opened];
  }
  const rest = auditWhy(auditType, trialCard, locale);
  const why = `${quoted(words.band)}&${lookupBand(cell, TRIAL_BANDS)}${rest === '' ? '' : `&${quoted(rest)}`}`;
  return [
    year,
    words.auditTypes[auditType],
    formula(headcount),
    formula(lookupBand(cell, days(auditType))),
    formula(lookupBand(cell, trialFees(auditType))),
    formula(running),
    formula(why),
  ];
}

export const cycleForm: NativeRecord = {
  id: 'CYCLE',
  form: {
    kind: 'table',
    cells: ([headcounts, yearsArgument, card, language], answer, place) => {
      const years = fixedYears(yearsArgument);
      const locale = fixedLocale(language);
      if (!headcounts || years === null || locale === null || !isTrial(card)) return null;
      const audits = Array.from({ length: years }, (_, index) => index + 1).flatMap((year) =>
        auditsOfYear(year).map((auditType) => ({ year, auditType })),
      );
      const lines = audits.map(({ year, auditType }, index) =>
        auditRow(auditType, year, index + 1, headcountOf(headcounts, year), place, locale),
      );
      const totals = answer.slice(1 + audits.length);
      // The table is not the one these arguments make: it was refused.
      if (totals.length === 0) return null;
      const column = (letter: number, last: number): NativeCell => ({ formula: `SUM(${place(1, letter)}:${place(last, letter)})` });
      return [
        answer[0] ?? [],
        ...lines,
        ...totals.map((cells, index): NativeCell[] => {
          // Of two totals the first leaves out the last audit.
          const last = audits.length - (totals.length - 1 - index);
          return cells.map((cell, letter) => (letter === COLUMN.days || letter === COLUMN.fee ? column(letter, last) : cell));
        }),
      ];
    },
  },
  limits: {
    'zh-CN': '试行收费标准；年数与语言须写在公式里。人数为数字；某年人数有误时，该年、其后累计和合计为错误。自备的收费标准只保留数值。',
    'en-US':
      'By the trial fee standard; years and language are written in the formula. Headcounts are numbers; a bad one makes its year, the running totals after it and the totals errors. By a rate card of your own the values stay.',
  },
};
