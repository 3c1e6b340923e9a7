import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import type { PricedCycle } from '../../../../core/finance/cycle/price-cycle';
import { quoteRefusalSentence } from '../../../../i18n/finance/quote-refusals';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { totalCostMessages } from '../../../../i18n/pane/finance/total-cost';
import { refusalSentence } from '../../../../i18n/refusals';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { CardChoice } from '../card-choice';
import { SameClient } from '../client/same-client';
import { TaxFields } from '../client/tax-fields';
import { cycleView } from '../cycle/cycle-view';
import { useCardsAtHand } from '../use-cards-at-hand';
import { changeTotalCost, totalCostForm } from './total-cost-form';
import { TotalCostView } from './total-cost-view';

/** All that a certificate costs: the sheet into which it is typed, and what it comes to. */
export default function TotalCostCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = totalCostMessages(locale);
  const cards = useCardStyles();
  const { door, sheets } = useAudit();
  const job = useJob();
  const form = useStore(totalCostForm);
  const date = today();
  const chosen = cardInForce(
    useCardsAtHand().map(({ card }) => card),
    form.card,
    date,
  );
  const headcounts = { 1: form.headcount, 2: '', 3: '' };
  const view = cycleView({ ...form, headcounts, outlets: '', outletsCounted: true, options: {} }, chosen.ok ? chosen.value : null, date);
  const wrong = view.kind === 'wrong' ? view.headcounts[1] : undefined;
  const made = (sheets ?? []).filter(({ marker }) => marker?.kind === 'totalCost');
  const shown = made.find(({ id }) => id === form.sheet) ?? made.at(-1);
  const make = (cycle: PricedCycle): Promise<void> =>
    job.run(async () => {
      const { buildTotalCostSheet } = await import(
        /* webpackChunkName: "finance-total-cost-sheet" */ '../../../../sheets/total-cost/build-total-cost-sheet'
      );
      const host = await door.host();
      const plan = buildTotalCostSheet({ cycle, withRecertification: form.withRecertification, locale });
      const { name } = await door.patiently(() => host.createSheet(plan));
      changeTotalCost({ sheet: null });
      await door.refresh();
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': totalCostMessages('zh-CN').made(name), 'en-US': totalCostMessages('en-US').made(name) },
      });
    });
  return (
    <>
      <p className={cards.hint}>{messages.intro}</p>
      <CardChoice value={form.card} date={date} onChange={(card) => changeTotalCost({ card })} />
      <SameClient
        own="totalCost"
        headcount={form.headcount}
        onTake={({ organisation, headcount, tax }) => changeTotalCost({ organisation, headcount, ...(tax === null ? {} : { tax }) })}
      />
      <Field label={messages.organisation} size="small">
        <Input size="small" value={form.organisation} onChange={(_, { value }) => changeTotalCost({ organisation: value })} />
      </Field>
      <Field
        label={messages.headcount}
        hint={messages.headcountHint}
        size="small"
        {...(wrong === undefined ? {} : { validationMessage: refusalSentence(wrong, locale) })}
      >
        <Input
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={form.headcount}
          onChange={(_, { value }) => changeTotalCost({ headcount: value })}
        />
      </Field>
      <TaxFields value={form.tax} date={date} onChange={(tax) => changeTotalCost({ tax })} />
      <Checkbox
        label={messages.withRecertification}
        checked={form.withRecertification}
        onChange={(_, { checked }) => changeTotalCost({ withRecertification: checked === true })}
      />
      <div className={cards.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job.busy || view.kind !== 'priced'}
          onClick={() => {
            if (view.kind === 'priced') void make(view.cycle);
          }}
        >
          {job.busy ? messages.making : messages.make}
        </Button>
      </div>
      {view.kind === 'refused' && (
        <p className={cards.text}>
          {messages.refused(
            view.refusal.year,
            QUOTE_WORDS[locale].audits[view.refusal.auditType],
            quoteRefusalSentence(view.refusal.refusal, locale),
          )}
        </p>
      )}
      {made.length > 1 && (
        <Field label={messages.sheet} size="small">
          <Select size="small" value={shown?.id ?? ''} onChange={(_, { value }) => changeTotalCost({ sheet: value })}>
            {made.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown !== undefined && <TotalCostView sheet={shown} />}
    </>
  );
}
