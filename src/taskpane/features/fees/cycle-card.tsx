import type { ReactElement } from 'react';
import type { CycleFees } from '../../../core/fees/cycle';
import { usePane } from '../../app/pane-context';
import { useCardStyles } from './cards.styles';

/** What a certificate of three years costs. */
export function CycleCard({ cycle }: { readonly cycle: CycleFees }): ReactElement {
  const { messages, formats } = usePane();
  const styles = useCardStyles();
  const { fees } = messages;
  const lines = [
    { label: fees.cycleCertificate, reason: fees.cycleCertificateReason, fen: cycle.certificateCycleFen },
    { label: fees.cycleWithRecertification, reason: fees.cycleWithRecertificationReason, fen: cycle.withRecertificationFen },
  ];
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {fees.cycle}
          <span className={styles.reason}>{fees.sameHeadcount}</span>
        </caption>
        <tbody>
          {lines.map(({ label, reason, fen }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
                <span className={styles.reason}>{reason}</span>
              </th>
              <td className={styles.amount}>{formats.money(fen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
