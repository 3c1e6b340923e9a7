import { CERTIFICATE_YEARS, type YearlyAudit } from '../../core/fees/cycle-audits';
import { yuan } from '../../core/fees/fee';
import type { AnyCard } from '../../core/fees/rate-card';
import type { AuditType } from '../../core/cells/words';
import { fromCellNumber, toCellNumber, ZERO } from '../../core/exact';
import type { Locale } from '../../core/local-text';
import { FEE_ANSWER_WORDS, type FeeAnswerWords } from '../../i18n/fee-answers';
import { joinRemarks } from '../../i18n/join-remarks';
import { statusOf } from './quote-rows';

type Line = (string | number)[];

/** Audits year by year as they spill, with the total; two totals where the last year ends with a recertification: without it and with it. */
export function cycleRows(audits: readonly YearlyAudit[], card: AnyCard, locale: Locale): Line[] {
  const words = FEE_ANSWER_WORDS[locale];
  const years = audits.at(-1)?.year ?? 0;
  const closed = audits.at(-1)?.auditType === 'recertification';
  const status = joinRemarks(words.separator, [statusOf(card)[locale], words.noTravel]);
  return [
    [...words.cycleHeader],
    ...audits.map((audit): Line => {
      const { year, auditType, headcount, days, feeFen, runningFen } = audit;
      const name = auditType === null ? words.noAudit : words.auditTypes[auditType];
      return [year, name, headcount, days, yuan(feeFen), yuan(runningFen), whyOf(audit, card, locale)];
    }),
    ...(closed ? [totalOf(audits.slice(0, -1), words.without(years), withoutWhy(years, status, words))] : []),
    totalOf(audits, closed ? words.withIt(years) : words.total, status),
  ];
}

/** What the total before the last recertification is. */
export function withoutWhy(years: number, status: string, words: FeeAnswerWords): string {
  return years === CERTIFICATE_YEARS ? joinRemarks(words.separator, [words.certificateCycle, status]) : status;
}

function totalOf(audits: readonly YearlyAudit[], label: string, why: string): Line {
  const days = audits.reduce((sum, audit) => sum.add(fromCellNumber(audit.days)), ZERO);
  const feeFen = audits.reduce((sum, audit) => sum + audit.feeFen, 0n);
  return ['', label, '', toCellNumber(days), yuan(feeFen), '', why];
}

function whyOf({ auditType, band }: YearlyAudit, card: AnyCard, locale: Locale): string {
  const words = FEE_ANSWER_WORDS[locale];
  return auditType === null ? words.opened : `${words.band}${band.min}-${band.max}${auditWhy(auditType, card, locale)}`;
}

/** What is said of an audit after its band; what else the card's material says of it comes last, its amounts are QUOTE's to give. */
export function auditWhy(auditType: AuditType, card: AnyCard, locale: Locale): string {
  if (auditType === 'initial') return '';
  const words = FEE_ANSWER_WORDS[locale];
  const why = auditType === 'surveillance' ? words.sameYear : words.closing;
  const other = 'own' in card ? undefined : card.otherReadings?.[auditType];
  return other === undefined ? why : joinRemarks(words.separator, [why, other.source[locale]]);
}
