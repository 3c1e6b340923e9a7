import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import { totalCostMessages } from '../../../../i18n/pane/finance/total-cost';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useAudit } from '../../../audit/use-audit';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { CardChoice } from '../card-choice';
import { OutletsField } from '../client/outlets-field';
import { SameClient } from '../client/same-client';
import { TaxFields } from '../client/tax-fields';
import { CycleRefusalText } from '../cycle/cycle-refusal-text';
import { cycleView } from '../cycle/cycle-view';
import { HeadcountFields } from '../cycle/headcount-fields';
import { MakeSheet } from '../make-sheet';
import { useCardsAtHand } from '../use-cards-at-hand';
import { changeTotalCost, totalCostForm } from './total-cost-form';
import { TotalCostView } from './total-cost-view';

/** All that a certificate costs: the sheet into which it is typed, and what it comes to. */
export default function TotalCostCard(): ReactElement {
  const { locale } = usePane();
  const messages = totalCostMessages(locale);
  const cards = useCardStyles();
  const { sheets } = useAudit();
  const form = useStore(totalCostForm);
  const date = today();
  const chosen = cardInForce(
    useCardsAtHand().map(({ card }) => card),
    form.card,
    date,
  );
  const view = cycleView({ ...form, options: {} }, chosen.ok ? chosen.value : null, date);
  const made = (sheets ?? []).filter(({ marker }) => marker?.kind === 'totalCost');
  const shown = made.find(({ id }) => id === form.sheet) ?? made.at(-1);
  return (
    <>
      <p className={cards.hint}>{messages.intro}</p>
      <CardChoice value={form.card} date={date} onChange={(card) => changeTotalCost({ card })} />
      <SameClient
        own="totalCost"
        headcount={form.headcounts[1]}
        onTake={({ organisation, headcount, outlets, outletsCounted, tax }) =>
          changeTotalCost({
            organisation,
            headcounts: { ...form.headcounts, 1: headcount },
            outlets,
            outletsCounted,
            ...(tax === null ? {} : { tax }),
          })
        }
      />
      <Field label={messages.organisation} size="small">
        <Input size="small" value={form.organisation} onChange={(_, { value }) => changeTotalCost({ organisation: value })} />
      </Field>
      <HeadcountFields
        value={form.headcounts}
        wrong={view.kind === 'wrong' ? view.headcounts : {}}
        onChange={(headcounts) => changeTotalCost({ headcounts })}
      />
      <OutletsField
        text={form.outlets}
        counted={form.outletsCounted}
        onText={(outlets) => changeTotalCost({ outlets })}
        onCounted={(outletsCounted) => changeTotalCost({ outletsCounted })}
      />
      <TaxFields value={form.tax} date={date} onChange={(tax) => changeTotalCost({ tax })} />
      <Checkbox
        label={messages.withRecertification}
        checked={form.withRecertification}
        onChange={(_, { checked }) => changeTotalCost({ withRecertification: checked === true })}
      />
      <MakeSheet
        label={messages.make}
        making={messages.making}
        made={(name, language) => totalCostMessages(language).made(name)}
        onMade={() => changeTotalCost({ sheet: null })}
        plan={
          view.kind !== 'priced'
            ? null
            : async () => {
                const { buildTotalCostSheet } = await import(
                  /* webpackChunkName: "finance-total-cost-sheet" */ '../../../../sheets/total-cost/build-total-cost-sheet'
                );
                return buildTotalCostSheet({ cycle: view.cycle, withRecertification: form.withRecertification, locale });
              }
        }
      />
      <div aria-live="polite">
        {view.kind === 'empty' && shown === undefined && <p className={cards.hint}>{messages.empty}</p>}
        {view.kind === 'refused' && <CycleRefusalText refusal={view.refusal} />}
      </div>
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
