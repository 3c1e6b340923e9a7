import type { ReactElement } from 'react';
import { quoteDifference } from '../../../../core/finance/quote/difference';
import type { QuoteRecord } from '../../../../core/finance/quote/quote-record';
import { differenceRows } from '../../../../i18n/finance/difference-text';
import { moneyText } from '../../../../i18n/finance/quote-figures';
import { quoteMessages } from '../../../../i18n/pane/finance/quote';
import { QUOTE_STRINGS } from '../../../../i18n/sheets/quote';
import { usePane } from '../../../app/pane-context';
import { useQuoteStyles } from './quote.styles';

/** What a revision changed, line by line. */
export function DifferenceView({ before, after }: { readonly before: QuoteRecord; readonly after: QuoteRecord }): ReactElement {
  const { locale } = usePane();
  const { difference: texts } = quoteMessages(locale);
  const styles = useQuoteStyles();
  const { numbered } = QUOTE_STRINGS[locale];
  const rows = differenceRows(quoteDifference(before, after), before, after, locale);
  const name = ({ request, revision }: QuoteRecord): string => numbered(request.number, revision);
  return (
    <table className={styles.table}>
      <caption className={styles.smallCaption}>{texts.caption(name(before), name(after))}</caption>
      <thead>
        <tr>
          {[texts.what, texts.before, texts.after, texts.change].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row" className={styles.cell}>
              {row.what}
            </th>
            <td className={styles.cell}>{row.before}</td>
            <td className={styles.cell}>{row.after}</td>
            <td className={styles.cell}>{row.changeFen === null ? '' : `${row.changeFen > 0n ? '+' : ''}${moneyText(row.changeFen)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
