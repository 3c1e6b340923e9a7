import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { rowRefusalSentence } from '../../../../i18n/finance/client-refusals';
import { moneyText } from '../../../../i18n/finance/quote-figures';
import { usePane } from '../../../app/pane-context';
import { JumpLink } from '../../audit/jump-link';
import { useShowSheet } from '../../audit/use-show-sheet';
import { useCardStyles } from '../../card.styles';
import { useBatchStyles } from './batch.styles';
import type { BatchInHand } from './use-batch';

/** What was priced and what was not, with the way to the list and to the first rows that need a second look. */
export function ResultPart({ state: { made }, messages }: BatchInHand): ReactElement | null {
  const { locale } = usePane();
  const card = useCardStyles();
  const styles = useBatchStyles();
  const show = useShowSheet();
  if (made === null) return null;
  const texts = messages.result;
  const { sheet, source, totals, repeated, refused } = made;
  return (
    <>
      <p className={card.strong} role="status">
        {texts.counts(sheet, totals.priced, totals.refused, totals.blank + totals.subtotals)}
      </p>
      <p className={card.text}>
        {totals.taxed === null
          ? texts.sum(moneyText(totals.totalFen))
          : texts.taxedSum(moneyText(totals.taxed.netFen), moneyText(totals.taxed.taxFen), moneyText(totals.taxed.grossFen))}
      </p>
      {repeated > 0 && <p className={styles.question}>{texts.repeated(repeated)}</p>}
      {refused.length > 0 && (
        <ul className={styles.errors}>
          {refused.map(({ row, refusal }) => (
            <li key={row}>
              <JumpLink sheet={source.sheet} address={cellAddress(row - 1, source.left)} label={texts.show(row)}>
                {texts.row(row)}
              </JumpLink>{' '}
              {rowRefusalSentence(refusal, locale)}
            </li>
          ))}
        </ul>
      )}
      {totals.refused > refused.length && <p className={card.hint}>{texts.more(totals.refused - refused.length)}</p>}
      <div className={card.buttons}>
        <Button onClick={() => void show({ name: sheet })}>{texts.open(sheet)}</Button>
      </div>
    </>
  );
}
