import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { CardChoice } from '../card-choice';
import { OutletsField } from '../client/outlets-field';
import { SameClient } from '../client/same-client';
import { TaxFields } from '../client/tax-fields';
import { MakeSheet } from '../make-sheet';
import { useCardsAtHand } from '../use-cards-at-hand';
import { changeCycle, cycleForm } from './cycle-form';
import { CycleOptionFields } from './cycle-options';
import { CycleRefusalText } from './cycle-refusal-text';
import { CycleResult } from './cycle-result';
import { cycleView } from './cycle-view';
import { HeadcountFields } from './headcount-fields';

/** Three years and the recertification, year by year, and the sheet made of them. */
export default function CycleCard(): ReactElement {
  const { locale } = usePane();
  const messages = cycleMessages(locale);
  const cards = useCardStyles();
  const form = useStore(cycleForm);
  const date = today();
  const chosen = cardInForce(
    useCardsAtHand().map(({ card }) => card),
    form.card,
    date,
  );
  const card = chosen.ok ? chosen.value : null;
  const view = cycleView(form, card, date);
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
      <HeadcountFields
        value={form.headcounts}
        wrong={view.kind === 'wrong' ? view.headcounts : {}}
        onChange={(headcounts) => changeCycle({ headcounts })}
      />
      {card !== null && <CycleOptionFields card={card} chosen={form.options} onChange={(options) => changeCycle({ options })} />}
      <OutletsField
        text={form.outlets}
        counted={form.outletsCounted}
        onText={(outlets) => changeCycle({ outlets })}
        onCounted={(outletsCounted) => changeCycle({ outletsCounted })}
      />
      <TaxFields value={form.tax} date={date} onChange={(tax) => changeCycle({ tax })} />
      <MakeSheet
        label={messages.make}
        making={messages.making}
        made={(name, language) => cycleMessages(language).made(name)}
        plan={
          view.kind !== 'priced'
            ? null
            : async () => {
                const { buildCycleSheet } = await import(
                  /* webpackChunkName: "finance-cycle-sheet" */ '../../../../sheets/cycle/build-cycle-sheet'
                );
                return buildCycleSheet({ cycle: view.cycle, locale });
              }
        }
      />
      <div aria-live="polite">
        {view.kind === 'empty' && <p className={cards.hint}>{messages.empty}</p>}
        {view.kind === 'refused' && <CycleRefusalText refusal={view.refusal} />}
      </div>
      {view.kind === 'priced' && <CycleResult cycle={view.cycle} />}
    </>
  );
}
