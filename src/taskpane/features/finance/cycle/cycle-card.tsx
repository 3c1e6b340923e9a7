import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import type { PricedCycle } from '../../../../core/finance/cycle/price-cycle';
import { quoteRefusalSentence } from '../../../../i18n/finance/quote-refusals';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { refusalSentence } from '../../../../i18n/refusals';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { CardChoice } from '../card-choice';
import { OutletsField } from '../client/outlets-field';
import { SameClient } from '../client/same-client';
import { TaxFields } from '../client/tax-fields';
import { useCardsAtHand } from '../use-cards-at-hand';
import { changeCycle, cycleForm } from './cycle-form';
import { CycleOptionFields } from './cycle-options';
import { CycleResult } from './cycle-result';
import { CYCLE_YEARS, cycleView } from './cycle-view';
import { useCycleStyles } from './cycle.styles';

/** Three years and the recertification, year by year, and the sheet made of them. */
export default function CycleCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = cycleMessages(locale);
  const styles = useCycleStyles();
  const cards = useCardStyles();
  const { door } = useAudit();
  const job = useJob();
  const form = useStore(cycleForm);
  const date = today();
  const chosen = cardInForce(
    useCardsAtHand().map(({ card }) => card),
    form.card,
    date,
  );
  const card = chosen.ok ? chosen.value : null;
  const view = cycleView(form, card, date);
  const wrong = view.kind === 'wrong' ? view.headcounts : {};
  const make = (cycle: PricedCycle): Promise<void> =>
    job.run(async () => {
      const { buildCycleSheet } = await import(/* webpackChunkName: "finance-cycle-sheet" */ '../../../../sheets/cycle/build-cycle-sheet');
      const host = await door.host();
      const { name } = await door.patiently(() => host.createSheet(buildCycleSheet({ cycle, locale })));
      await door.refresh();
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': cycleMessages('zh-CN').made(name), 'en-US': cycleMessages('en-US').made(name) },
      });
    });
  return (
    <>
      <CardChoice value={form.card} date={date} onChange={(id) => changeCycle({ card: id, options: {} })} />
      <SameClient
        own="cycle"
        headcount={form.headcounts[1]}
        onTake={({ organisation, headcount, outlets, outletsCounted, tax }) =>
          changeCycle({
            organisation,
            headcounts: { ...form.headcounts, 1: headcount },
            outlets,
            outletsCounted,
            ...(tax === null ? {} : { tax }),
          })
        }
      />
      <Field label={messages.organisation} size="small">
        <Input size="small" value={form.organisation} onChange={(_, { value }) => changeCycle({ organisation: value })} />
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{messages.headcounts}</legend>
        <div className={styles.years}>
          {CYCLE_YEARS.map((year) => {
            const refusal = wrong[year];
            return (
              <Field
                key={year}
                label={messages.headcount(year)}
                size="small"
                {...(refusal === undefined ? {} : { validationMessage: refusalSentence(refusal, locale) })}
              >
                <Input
                  className={styles.input}
                  size="small"
                  inputMode="numeric"
                  autoComplete="off"
                  value={form.headcounts[year]}
                  {...(year === 1 ? {} : { placeholder: messages.sameAsFirst })}
                  onChange={(_, { value }) => changeCycle({ headcounts: { ...form.headcounts, [year]: value } })}
                />
              </Field>
            );
          })}
        </div>
        <p className={cards.hint}>{messages.headcountsHint}</p>
      </fieldset>
      {card !== null && <CycleOptionFields card={card} chosen={form.options} onChange={(options) => changeCycle({ options })} />}
      <OutletsField
        text={form.outlets}
        counted={form.outletsCounted}
        onText={(outlets) => changeCycle({ outlets })}
        onCounted={(outletsCounted) => changeCycle({ outletsCounted })}
      />
      <TaxFields value={form.tax} date={date} onChange={(tax) => changeCycle({ tax })} />
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
      <div aria-live="polite">
        {view.kind === 'empty' && <p className={cards.hint}>{messages.empty}</p>}
        {view.kind === 'refused' && (
          <p className={cards.text}>
            {messages.refused(
              view.refusal.year,
              QUOTE_WORDS[locale].audits[view.refusal.auditType],
              quoteRefusalSentence(view.refusal.refusal, locale),
            )}
          </p>
        )}
      </div>
      {view.kind === 'priced' && <CycleResult cycle={view.cycle} />}
    </>
  );
}
