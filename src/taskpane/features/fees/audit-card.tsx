import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cut, toCellNumber } from '../../../core/exact';
import type { FeeLine } from '../../../core/fees/fee';
import type { OtherReading } from '../../../core/fees/other-reading';
import { usePane } from '../../app/pane-context';
import { useCardStyles } from './cards.styles';
import type { AuditQuote } from './quote';

/** One audit line by line: what is charged, how it comes about, what it adds up to. */
export function AuditCard({ audit }: { readonly audit: AuditQuote }): ReactElement {
  const { messages, formats } = usePane();
  const styles = useCardStyles();
  const { fees } = messages;
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {fees.audits[audit.type]}
          <span className={styles.reason}>{fees.auditReasons[audit.type]}</span>
        </caption>
        <tbody>
          {audit.fee.lines.map((line) => (
            <tr key={line.item}>
              <th scope="row" className={styles.label}>
                {fees.items[line.item]}
                {line.item === 'personDay' && <DaysReason audit={audit} line={line} />}
              </th>
              <td className={styles.amount}>{formats.money(line.amountFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.total)}>
              {fees.total}
            </th>
            <td className={mergeClasses(styles.amount, styles.total)}>{formats.money(audit.fee.totalFen)}</td>
          </tr>
        </tfoot>
      </table>
      {audit.other !== null && <OtherReadingNote other={audit.other} />}
    </div>
  );
}

function OtherReadingNote({ other }: { readonly other: OtherReading }): ReactElement {
  const { messages, formats } = usePane();
  const styles = useCardStyles();
  const days = formats.number(toCellNumber(cut(other.days, 2)));
  return (
    <p className={mergeClasses(styles.reason, styles.note)}>
      {messages.fees.otherReading[other.rule.rule](days, formats.moneyRange(other.lowestFen, other.highestFen))}
    </p>
  );
}

function DaysReason({ audit, line }: { readonly audit: AuditQuote; readonly line: FeeLine }): ReactElement {
  const { messages, formats } = usePane();
  const styles = useCardStyles();
  const { fees } = messages;
  const derived = audit.total.provenance === 'derived' || audit.onsite.provenance === 'derived';
  return (
    <>
      <span className={styles.reason}>{fees.product(formats.number(line.quantity), formats.money(line.unitPriceFen))}</span>
      <span className={styles.reason}>
        {fees.daysReason(formats.number(audit.total.value), formats.number(audit.onsite.value))}
        {derived && ` · ${fees.daysDerived}`}
      </span>
    </>
  );
}
