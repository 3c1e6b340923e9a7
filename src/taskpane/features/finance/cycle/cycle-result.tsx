import type { ReactElement } from 'react';
import type { CycleAudit, PricedCycle } from '../../../../core/finance/cycle/price-cycle';
import { quantityText } from '../../../../i18n/finance/quote-figures';
import { whyOfLine } from '../../../../i18n/finance/quote-why';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { useCardStyles as useTableStyles } from '../../fees/cards.styles';
import { CYCLE_YEARS } from './cycle-view';
import { useCycleStyles } from './cycle.styles';

/** The audits of a cycle, each with a bar as long as its fee is large, the sums, and why. */
export function CycleResult({ cycle }: { readonly cycle: PricedCycle }): ReactElement {
  const { locale, formats } = usePane();
  const messages = cycleMessages(locale);
  const styles = useCycleStyles();
  const cards = useCardStyles();
  const table = useTableStyles();
  const { lines: items, audits: auditWords } = QUOTE_WORDS[locale];
  const most = cycle.audits.reduce((largest, { quote }) => (quote.totalFen > largest ? quote.totalFen : largest), 1n);
  const title = ({ year, auditType }: CycleAudit): string => messages.audit(year, auditWords[auditType]);
  const totals = [
    ['certificate', messages.certificate, messages.certificateReason, cycle.certificateFen],
    ['withRecertification', messages.withRecertification, messages.withRecertificationReason, cycle.withRecertificationFen],
  ] as const;
  return (
    <>
      <p className={styles.status}>{cycle.card.status}</p>
      <ol className={styles.audits} aria-label={messages.list}>
        {cycle.audits.map((audit) => (
          <li key={`${String(audit.year)} ${audit.auditType}`}>
            <div className={styles.line}>
              <span>{title(audit)}</span>
              <span className={styles.amount}>{formats.money(audit.quote.totalFen)}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div
                className={audit.auditType === 'recertification' ? styles.later : styles.bar}
                style={{ width: `${String(Number((audit.quote.totalFen * 1000n) / most) / 10)}%` }}
              />
            </div>
            <p className={cards.hint}>{figuresOf(audit)}</p>
          </li>
        ))}
      </ol>
      <div className={table.card}>
        <table className={table.table}>
          <caption className={table.caption}>{messages.years}</caption>
          <tbody>
            {CYCLE_YEARS.map((year) => (
              <tr key={year}>
                <th scope="row" className={table.label}>
                  {messages.year(year)}
                </th>
                <td className={table.amount}>{formats.money(cycle.years[year])}</td>
              </tr>
            ))}
            {totals.map(([key, label, reason, fen]) => (
              <tr key={key}>
                <th scope="row" className={table.label}>
                  {label}
                  <span className={table.reason}>{reason}</span>
                  {cycle.taxed !== null && <span className={table.reason}>{taxedText(cycle.taxed[key])}</span>}
                </th>
                <td className={table.amount}>{formats.money(fen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary className={styles.summary}>{messages.why}</summary>
        {cycle.audits.map((audit) => (
          <div key={`${String(audit.year)} ${audit.auditType}`}>
            <p className={cards.strong}>{title(audit)}</p>
            <ul className={styles.why}>
              {audit.quote.lines.map((line) => (
                <li key={line.id}>
                  {messages.lineWhy(items[line.id], formats.money(line.amountFen), whyOfLine(line, audit.quote, locale))}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </>
  );

  function figuresOf({ quote, runningFen }: CycleAudit): string {
    const assessment = quote.lines.filter(({ id }) => id === 'personDay');
    return [
      ...assessment.map(({ unitPriceFen }) => messages.days(quantityText(quote.days), formats.money(unitPriceFen))),
      messages.band(formats.number(quote.band.min), formats.number(quote.band.max)),
      messages.running(formats.money(runningFen)),
    ].join(messages.separator);
  }

  function taxedText({ netFen, taxFen, grossFen }: NonNullable<PricedCycle['taxed']>['certificate']): string {
    return messages.taxed(formats.money(netFen), formats.money(taxFen), formats.money(grossFen));
  }
}
