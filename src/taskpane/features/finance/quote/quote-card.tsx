import { Button, Link, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { recordOf } from '../../../../core/finance/quote/quote-record';
import { QUOTE_STRINGS } from '../../../../i18n/sheets/quote';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useCardStyles } from '../../card.styles';
import { Basics } from './basics';
import { CopyQuote } from './copy-quote';
import { DaysPart } from './days-part';
import { DifferenceView } from './difference-view';
import { DiscountPart } from './discount-part';
import { ExtrasPart } from './extras-part';
import { makeQuote } from './make-quote';
import { OutletsPart } from './outlets-part';
import { PricedView } from './priced-view';
import { newForm, quoteForm, revising } from './quote-form';
import { QuoteList } from './quote-list';
import { useQuoteStyles } from './quote.styles';
import { TaxPart } from './tax-part';
import { useQuote } from './use-quote';

/** Prices a quote as it is typed, makes its sheet, and keeps the quotes of the workbook: issue, revise, what changed. */
export default function QuoteCard(): ReactElement {
  const { services, locale } = usePane();
  const styles = useCardStyles();
  const own = useQuoteStyles();
  const { door, sheets } = useAudit();
  const { busy, run } = useJob();
  const model = useQuote();
  const { messages, priced, refusal, quotes } = model;
  const over = model.revising;
  if (sheets === null) return <Spinner size="tiny" />;
  const ready = priced !== null && model.form.organisation.trim() !== '' && model.number.trim() !== '';
  const stop = (): void => {
    revising.set(null);
    quoteForm.set(newForm(today()));
  };
  return (
    <>
      {over !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {messages.revising(QUOTE_STRINGS[locale].numbered(over.before.request.number, over.before.revision))}{' '}
            <Link as="button" inline onClick={stop}>
              {messages.stopRevising}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {/* Another quote's form begins anew: its parts are open where they are in use. */}
      <div className={own.form} key={over?.sheetId ?? 'new'}>
        <Basics model={model} />
        <TaxPart model={model} />
        <OutletsPart model={model} />
        <ExtrasPart model={model} />
        <DiscountPart model={model} />
        <DaysPart model={model} />
      </div>
      {refusal !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {priced === null && refusal === null && (
        <p className={styles.hint}>{model.wrong.length === 0 ? messages.result.open : messages.result.correct(model.wrong)}</p>
      )}
      {priced !== null && <PricedView priced={priced} />}
      {priced !== null && over !== null && <DifferenceView before={over.before} after={recordOf(priced, model.revision)} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || !ready}
          onClick={() => void run(async () => (priced === null ? undefined : makeQuote({ services, door, locale }, priced, over)))}
        >
          {busy ? messages.making : over === null ? messages.make : messages.makeRevision}
        </Button>
        {priced !== null && <CopyQuote priced={priced} revision={model.revision} />}
      </div>
      {priced !== null && !ready && <p className={styles.hint}>{messages.makeFirst}</p>}
      <QuoteList quotes={quotes} />
    </>
  );
}
