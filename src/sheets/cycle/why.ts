import { ZERO } from '../../core/exact';
import type { CycleAudit } from '../../core/finance/cycle/price-cycle';
import { whyOfLine } from '../../i18n/finance/quote-why';
import type { CycleContext } from './context';

/** Why an audit costs what it costs: its person-days, a charge that is waived, and its place in the cycle. */
export function auditWhy({ auditType, quote }: CycleAudit, { locale, strings: { why } }: Pick<CycleContext, 'locale' | 'strings'>): string {
  const lines = quote.lines.filter(({ id, quantity }) => id === 'personDay' || quantity.equals(ZERO));
  const said = lines.map((line) => whyOfLine(line, quote, locale));
  const place = auditType === 'surveillance' ? [why.sameYear] : auditType === 'recertification' ? [why.recertification] : [];
  return [...said, ...place].join(why.separator);
}
