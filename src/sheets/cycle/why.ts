import { ZERO } from '../../core/exact';
import type { CycleAudit } from '../../core/finance/cycle/price-cycle';
import { dayStepTexts } from '../../i18n/finance/day-step';
import { otherReadingText, whyOfLine } from '../../i18n/finance/quote-why';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import type { CycleContext } from './context';

type Texts = Pick<CycleContext, 'locale' | 'strings'>;

/** Why an audit costs what it costs: its person-days, a charge that is waived, and its place in the cycle; {@link sharedReasons} say the rest. */
export function auditWhy({ auditType, quote }: CycleAudit, { locale, strings: { why } }: Texts): string {
  const waived = quote.lines.filter(({ quantity }) => quantity.equals(ZERO)).map((line) => whyOfLine(line, quote, locale));
  const place = auditType === 'surveillance' ? [why.sameYear] : auditType === 'recertification' ? [why.recertification] : [];
  return [...dayStepTexts(quote, locale), ...waived, ...place].join(why.separator);
}

/** Where the prices come from, and what else the card's material says of person-days: once for all audits that it holds for. */
export function sharedReasons({ cycle: { card, audits }, locale, strings }: Texts & Pick<CycleContext, 'cycle'>): readonly string[] {
  const words = QUOTE_WORDS[locale];
  const origins = new Set(audits.flatMap(({ quote }) => quote.lines.map(({ origin }) => words.origins[origin])));
  const readings = new Map<string, string[]>();
  for (const { year, auditType, quote } of audits) {
    const reading = otherReadingText(quote.otherReading, locale);
    if (reading === null) continue;
    readings.set(reading, [...(readings.get(reading) ?? []), strings.audit(year, words.audits[auditType])]);
  }
  return [
    strings.why.prices(card.name, [...origins].join(strings.why.comma)),
    ...[...readings].map(([reading, which]) => strings.why.otherReading(which.join(strings.why.comma), reading)),
  ];
}
