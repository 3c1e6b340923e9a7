import type { AuditType } from '../../core/cells/words';
import { AUDIT_TYPES } from '../../core/finance/card/audit-types';
import { CARD_WORDS } from '../../core/finance/card/card-words';
import { isOneOf, joined, quoted } from '../../functions/native/formula';
import { at, fixed } from '../address';
import type { RateCardContext } from './context';
import { BAND_COLUMN } from './layout';
import { ruleCell } from './rules';

/**
 * What is wrong with a row of the bands: the first thing only, empty where nothing is.
 *
 * Compared with the greatest of the rows above, not with the row above: blank rows between bands say nothing.
 */
export function bandCheck(context: RateCardContext, row: number): string {
  const { strings, layout } = context;
  const { live } = strings;
  const cell = (key: keyof typeof BAND_COLUMN): string => at(BAND_COLUMN[key], row);
  /** The greatest number above, in a column whose headers are texts; from its two header rows on, so that it is never a range of one cell. */
  const above = (key: keyof typeof BAND_COLUMN): string => {
    const letters = BAND_COLUMN[key];
    return `MAX(${letters}$${String(layout.bands.header)}:${letters}${String(row - 1)})`;
  };
  const [min, max] = [cell('min'), cell('max')];
  const blank = ['min', 'max', ...AUDIT_TYPES.map((auditType) => `${auditType}.total` as const)]
    .map((key) => `${cell(key as keyof typeof BAND_COLUMN)}=""`)
    .join(',');
  const whole = [min, max].map((head) => `IF(ISNUMBER(${head}),INT(${head})=${head},FALSE)`).join(',');
  const gap = joined(quoted(live.gap[0]), `(${above('max')}+1)`, quoted(live.gap[1]), `(${min}-1)`, quoted(live.gap[2]));
  const overlap = joined(quoted(live.overlap[0]), `(${above('max')}+1)`, quoted(live.overlap[1]));
  const hasDays = AUDIT_TYPES.map(
    (auditType) => `OR(${[`ISNUMBER(${cell(`${auditType}.total`)})`, ...implied(context, auditType)].join(',')})`,
  );
  const over = AUDIT_TYPES.map((auditType) => {
    const [total, onsite] = [cell(`${auditType}.total`), cell(`${auditType}.onsite`)];
    return `IF(AND(ISNUMBER(${total}),ISNUMBER(${onsite})),${onsite}>${total},FALSE)`;
  });
  const less = AUDIT_TYPES.map((auditType) => {
    const total = cell(`${auditType}.total`);
    return `IF(ISNUMBER(${total}),${total}<${above(`${auditType}.total`)},FALSE)`;
  });
  const steps: readonly (readonly [string, string])[] = [
    [`AND(${blank})`, '""'],
    [`NOT(AND(${whole}))`, quoted(live.headcountInvalid)],
    [`${max}<${min}`, quoted(live.reversed)],
    [`${min}>${above('max')}+1`, gap],
    [`${min}<${above('max')}+1`, overlap],
    [`NOT(AND(${hasDays.join(',')}))`, quoted(live.daysMissing)],
    [`OR(${over.join(',')})`, quoted(live.onsiteAbove)],
    [`OR(${less.join(',')})`, quoted(live.decreasing)],
  ];
  return `=${steps.reduceRight((otherwise, [condition, text]) => `IF(${condition},${text},${otherwise})`, '""')}`;
}

/** Conditions under which an audit's days may stay blank, by the rules above. */
function implied({ layout }: RateCardContext, auditType: AuditType): string[] {
  if (auditType === 'initial') return [];
  const [rule, words] =
    auditType === 'surveillance'
      ? (['surveillanceDays', CARD_WORDS.surveillanceDays['third-of-initial']] as const)
      : (['recertificationDays', CARD_WORDS.recertificationDays['as-initial']] as const);
  return [isOneOf(fixed(ruleCell(layout, rule)), [words['zh-CN'], words['en-US']])];
}
