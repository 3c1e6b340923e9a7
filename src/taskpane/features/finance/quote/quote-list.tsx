import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { QuoteRecord } from '../../../../core/finance/quote/quote-record';
import { grossOf } from '../../../../core/finance/quote/quote-record';
import { isoDate } from '../../../../core/lifecycle/serial-date';
import { moneyText } from '../../../../i18n/finance/quote-figures';
import { quoteMessages } from '../../../../i18n/pane/finance/quote';
import { quoteStanding } from '../../../../sheets/quote/quote-standing';
import type { QuoteSheet } from '../../../../sheets/quote/read-quote-sheet';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { DifferenceView } from './difference-view';
import { issueQuote } from './issue-quote';
import { formOf, quoteForm, revising } from './quote-form';
import { useQuoteStyles } from './quote.styles';
import { useChangedQuotes } from './use-changed-quotes';

/** The quotes of the workbook, how each stands, and what can be done with it. */
export function QuoteList({ quotes }: { readonly quotes: readonly QuoteSheet[] }): ReactElement {
  const { locale } = usePane();
  const { list } = quoteMessages(locale);
  const styles = useCardStyles();
  const { door } = useAudit();
  const issuer = useStore(door.user);
  const changed = useChangedQuotes(quotes);
  if (quotes.length === 0) return <p className={styles.hint}>{list.none}</p>;
  return (
    <>
      <p className={styles.strong}>{list.title(quotes.length)}</p>
      <p className={styles.hint}>{list.next}</p>
      {quotes.some(({ state }) => state === 'draft') && (
        <Field label={list.issuer} hint={list.issuerHint} size="small">
          <Input size="small" value={issuer} maxLength={60} onChange={(_, { value }) => door.setUser(value)} />
        </Field>
      )}
      <ul className={styles.list}>
        {quotes.map((quote) => (
          <QuoteLine key={quote.sheet.id} quote={quote} changed={changed.has(quote.sheet.id)} before={predecessor(quote, quotes)} />
        ))}
      </ul>
    </>
  );
}

/** The quote that one takes the place of. */
function predecessor({ record }: QuoteSheet, quotes: readonly QuoteSheet[]): QuoteRecord | null {
  if (record === null || record.revision === 0) return null;
  const earlier = quotes.flatMap((one) =>
    one.record !== null && one.record.request.number === record.request.number && one.record.revision < record.revision ? [one.record] : [],
  );
  return earlier.sort((one, other) => other.revision - one.revision)[0] ?? null;
}

interface QuoteLineProps {
  readonly quote: QuoteSheet;
  readonly changed: boolean;
  readonly before: QuoteRecord | null;
}

function QuoteLine({ quote, changed, before }: QuoteLineProps): ReactElement {
  const { services, locale } = usePane();
  const { list } = quoteMessages(locale);
  const styles = useCardStyles();
  const own = useQuoteStyles();
  const { door } = useAudit();
  const { busy, run } = useJob();
  const [shown, setShown] = useState(false);
  const { sheet, record, stateText } = quote;
  const standing = quoteStanding(quote, today());
  const show = (): Promise<void> => run(async () => (await door.host()).showCell(sheet.name, 'A1'));
  const revise = (): void => {
    if (record === null) return;
    revising.set({ sheetId: sheet.id, before: record });
    quoteForm.set(formOf(record, today()));
  };
  return (
    <li className={own.item}>
      <Link as="button" inline className={styles.link} onClick={() => void show()}>
        {sheet.name}
      </Link>{' '}
      · {standing === 'superseded' ? stateText : list.states[standing]}
      {record === null ? (
        <span className={own.reason}>{list.damaged}</span>
      ) : (
        <span className={own.reason}>
          {[record.request.organisation, moneyText(grossOf(record)), list.until(isoDate(record.request.validUntil))]
            .filter((text) => text !== '')
            .join(' · ')}
        </span>
      )}
      {changed && <span className={own.alarm}>{list.changed}</span>}
      {!changed && !quote.asPriced && record !== null && <span className={own.alarm}>{list.figuresChanged}</span>}
      <div className={styles.buttons}>
        {quote.state === 'draft' && record !== null && (
          <Button
            size="small"
            aria-label={list.issueLabel(sheet.name)}
            disabledFocusable={busy}
            onClick={() => void run(() => issueQuote({ services, door, locale }, sheet.id, door.user.get()))}
          >
            {list.issue}
          </Button>
        )}
        {quote.state === 'issued' && record !== null && (
          <Button size="small" aria-label={list.reviseLabel(sheet.name)} disabledFocusable={busy} onClick={revise}>
            {list.revise}
          </Button>
        )}
        {before !== null && (
          <Button size="small" aria-label={list.differenceLabel(sheet.name)} aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? list.hide : list.difference}
          </Button>
        )}
      </div>
      {shown && before !== null && record !== null && <DifferenceView before={before} after={record} />}
    </li>
  );
}
