import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PricedLine, PricedQuote } from '../../../../core/finance/priced-quote';
import { moneyText, percentText, quantityText } from '../../../../i18n/finance/quote-figures';
import { onsiteGapText, whyOfLine } from '../../../../i18n/finance/quote-why';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { quoteMessages } from '../../../../i18n/pane/finance/quote';
import { usePane } from '../../../app/pane-context';
import { useQuoteStyles } from './quote.styles';

/** The quote line by line, each with its why, and what it comes to. */
export function PricedView({ priced }: { readonly priced: PricedQuote }): ReactElement {
  const { locale } = usePane();
  const { result } = quoteMessages(locale);
  const styles = useQuoteStyles();
  const { lines, totalFen, taxed, card, request, calendarDays } = priced;
  const tax = request.tax === null || request.tax.rate.n === 0n ? '' : ` ${percentText(request.tax.rate)}`;
  const totals =
    taxed === null
      ? [[result.total, totalFen] as const]
      : ([
          [result.net, taxed.netFen],
          [`${result.tax}${tax}`, taxed.taxFen],
          [result.gross, taxed.grossFen],
        ] as const);
  return (
    <>
      {card.status !== '' && <p className={styles.status}>{card.status}</p>}
      <table className={styles.table}>
        <caption className={styles.caption}>{result.title}</caption>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className={styles.label}>
                {QUOTE_WORDS[locale].lines[line.id]}
                {productOf(line, locale) !== '' && <span className={styles.reason}>{productOf(line, locale)}</span>}
                <details>
                  <summary className={styles.why}>{result.why}</summary>
                  <span className={styles.reason}>{whyOfLine(line, priced, locale)}</span>
                </details>
              </th>
              <td className={styles.amount}>{moneyText(line.amountFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot aria-live="polite">
          {totals.map(([label, fen]) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.label, styles.total)}>
                {label}
              </th>
              <td className={mergeClasses(styles.amount, styles.total)}>{moneyText(fen)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p className={styles.reason}>
        {calendarDays === null ? onsiteGapText(priced, locale) : result.calendar(request.assessors, quantityText(calendarDays))}
        {taxed === null && card.taxNote !== '' && ` · ${card.taxNote}`}
      </p>
    </>
  );
}

/** Quantity × price, where it is not once. */
function productOf({ quantity, unit, unitPriceFen }: PricedLine, locale: 'zh-CN' | 'en-US'): string {
  if (unit === 'share') return `${percentText(quantity)} × ${moneyText(-unitPriceFen)}`;
  if (quantity.equals(1)) return '';
  return quoteMessages(locale).result.product(quantityText(quantity), QUOTE_WORDS[locale].units[unit], moneyText(unitPriceFen));
}
