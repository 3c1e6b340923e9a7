import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { COST_CASES, COST_YEARS } from '../../../../core/finance/total-cost/scenario';
import { totalCost } from '../../../../core/finance/total-cost/total-cost';
import { costRefusalSentence } from '../../../../i18n/finance/cost-refusals';
import { COST_WORDS } from '../../../../i18n/finance/cost-words';
import { totalCostMessages } from '../../../../i18n/pane/finance/total-cost';
import type { OurSheet } from '../../../../sheets';
import { readTotalCost } from '../../../../sheets/total-cost/read-total-cost';
import { usePane } from '../../../app/pane-context';
import { useShowSheet } from '../../audit/use-show-sheet';
import { useCardStyles } from '../../card.styles';
import { useTotalCostStyles } from './total-cost.styles';

/** What a sheet's scenario comes to: totals by case and year, what is wrong, and what is not considered. */
export function TotalCostView({ sheet }: { readonly sheet: OurSheet }): ReactElement {
  const { locale, formats } = usePane();
  const messages = totalCostMessages(locale);
  const words = COST_WORDS[locale];
  const cards = useCardStyles();
  const styles = useTotalCostStyles();
  const show = useShowSheet();
  const scenario = readTotalCost(sheet);
  const cost = scenario === null ? null : totalCost(scenario);
  const totals = cost?.totals ?? null;
  const rows =
    totals === null
      ? []
      : [...COST_YEARS.map((year) => [words.year(year), totals.years[year]] as const), [messages.all, totals.all] as const];
  return (
    <>
      <Link as="button" className={cards.link} onClick={() => void show(sheet)}>
        {messages.show(sheet.name)}
      </Link>
      {cost === null && <p className={cards.text}>{messages.lost}</p>}
      {cost !== null && rows.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>
            {messages.caption} <span className={cards.hint}>{messages.fees(formats.money(cost.feesFen))}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.label} />
              {COST_CASES.map((one) => (
                <th key={one} scope="col" className={styles.head}>
                  {words.cases[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, sums]) => (
              <tr key={label}>
                <th scope="row" className={styles.label}>
                  {label}
                </th>
                {COST_CASES.map((one) => (
                  <td key={one} className={styles.amount}>
                    {formats.money(sums[one])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cost !== null && cost.refusals.length > 0 && (
        <>
          <p className={cards.strong}>{messages.wrong(cost.refusals.length)}</p>
          <ul className={cards.list}>
            {cost.refusals.map((refusal) => (
              <li key={JSON.stringify(refusal, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}>
                {costRefusalSentence(refusal, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
      {cost !== null && (
        <>
          <p className={cards.strong}>{cost.notConsidered.length === 0 ? messages.allConsidered : messages.notConsidered}</p>
          {cost.notConsidered.length > 0 && (
            <ul className={cards.list}>
              {cost.notConsidered.map(({ line, years }) => (
                <li key={line}>{messages.line(words.lines[line], words.years(years))}</li>
              ))}
            </ul>
          )}
          <p className={cards.hint}>{messages.noSubsidy}</p>
        </>
      )}
    </>
  );
}
