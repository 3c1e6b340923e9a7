import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { QuoteRecord } from '../../../../core/finance/quote/quote-record';
import { moneyText } from '../../../../i18n/finance/quote-figures';
import { quoteMessages } from '../../../../i18n/pane/finance/quote';
import { QUOTE_STRINGS } from '../../../../i18n/sheets/quote';
import { quoteChanges } from '../../../../sheets/quote/quote-changes';
import { usePane } from '../../../app/pane-context';
import { useQuoteStyles } from './quote.styles';

/** What a revision changed, line by line, and why; one below the other, as four columns are too many for a pane. */
export function DifferenceView({ before, after }: { readonly before: QuoteRecord; readonly after: QuoteRecord }): ReactElement {
  const { locale } = usePane();
  const { difference: texts } = quoteMessages(locale);
  const styles = useQuoteStyles();
  const { numbered } = QUOTE_STRINGS[locale];
  const rows = quoteChanges(before, after, locale);
  const name = ({ request, revision }: QuoteRecord): string => numbered(request.number, revision);
  return (
    <table className={styles.table}>
      <caption className={styles.smallCaption}>{texts.caption(name(before), name(after))}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.what}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.last)}>
            {texts.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={index}>
            <tr>
              <th scope="row" className={styles.cell}>
                {row.what}
              </th>
              <td className={mergeClasses(styles.cell, styles.last)}>
                {row.changeFen === null ? '' : `${row.changeFen > 0n ? '+' : ''}${moneyText(row.changeFen)}`}
              </td>
            </tr>
            <tr>
              <td colSpan={2} className={styles.because}>
                {`${row.before} → ${row.after}`}
                {row.why !== '' && <span className={styles.reason}>{texts.because(row.why)}</span>}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
