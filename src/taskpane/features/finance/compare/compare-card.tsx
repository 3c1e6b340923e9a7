import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { COMPARED_FEES } from '../../../../core/finance/compare/compare-request';
import { comparedFeeText } from '../../../../i18n/finance/compare-texts';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
import { refusalSentence } from '../../../../i18n/refusals';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useStore } from '../../../state/use-store';
import { useCardStyles } from '../../card.styles';
import { OutletsField } from '../client/outlets-field';
import { SameClient } from '../client/same-client';
import { MakeSheet } from '../make-sheet';
import { useCardsAtHand } from '../use-cards-at-hand';
import { BasisFields } from './basis-fields';
import { BodyFields } from './body-fields';
import { changeCompare, compareForm, FEWEST_BODIES, MOST_BODIES, NEW_BODY } from './compare-form';
import { CompareResult } from './compare-result';
import { compareView } from './compare-view';
import { withCards } from './default-cards';
import { LeadToCards } from './lead-to-cards';

/** One client by several rate cards, and the sheet made of it. */
export default function CompareCard(): ReactElement {
  const { locale } = usePane();
  const messages = compareMessages(locale);
  const cards = useCardStyles();
  const form = useStore(compareForm);
  const date = today();
  const atHand = useCardsAtHand();
  const known = useMemo(() => atHand.map(({ card }) => card), [atHand]);
  const bodies = useMemo(() => withCards(form.bodies, known), [form.bodies, known]);
  // Every headcount edge of every card is priced: not again at each keystroke elsewhere.
  const view = useMemo(() => compareView({ ...form, bodies }, known, date), [form, bodies, known, date]);
  const taxed = form.basis !== 'asListed';
  return (
    <>
      <p className={cards.hint}>{messages.intro}</p>
      {bodies.map((body, position) => (
        <BodyFields
          key={String(position)}
          position={position + 1}
          value={body}
          {...{ date, taxed }}
          onChange={(changed) => changeCompare({ bodies: bodies.map((other, index) => (index === position ? changed : other)) })}
          onRemove={position < FEWEST_BODIES ? undefined : () => changeCompare({ bodies: bodies.filter((_, index) => index !== position) })}
        />
      ))}
      {bodies.length < MOST_BODIES && (
        <div className={cards.buttons}>
          <Button size="small" onClick={() => changeCompare({ bodies: [...bodies, NEW_BODY] })}>
            {messages.add}
          </Button>
        </div>
      )}
      <LeadToCards known={known} />
      {new Set(bodies.map(({ card }) => card)).size < bodies.length && <p className={cards.hint}>{messages.sameCard}</p>}
      <SameClient
        own="compare"
        headcount={form.headcount}
        onTake={({ organisation, headcount, outlets, outletsCounted }) =>
          changeCompare({ organisation, headcount, outlets, outletsCounted })
        }
      />
      <Field label={messages.organisation} size="small">
        <Input size="small" value={form.organisation} onChange={(_, { value }) => changeCompare({ organisation: value })} />
      </Field>
      <Field
        label={messages.headcount}
        size="small"
        {...(view.kind === 'wrong' ? { validationMessage: refusalSentence(view.refusal, locale) } : {})}
      >
        <Input
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={form.headcount}
          onChange={(_, { value }) => changeCompare({ headcount: value })}
        />
      </Field>
      <Field label={messages.compared} size="small">
        <Select
          size="small"
          value={form.fee}
          onChange={(_, { value }) => changeCompare({ fee: COMPARED_FEES.find((fee) => fee === value) ?? form.fee })}
        >
          {COMPARED_FEES.map((fee) => (
            <option key={fee} value={fee}>
              {comparedFeeText(fee, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <BasisFields basis={form.basis} invoice={form.invoice} onChange={changeCompare} />
      <OutletsField
        text={form.outlets}
        counted={form.outletsCounted}
        onText={(outlets) => changeCompare({ outlets })}
        onCounted={(outletsCounted) => changeCompare({ outletsCounted })}
      />
      <MakeSheet
        label={messages.make}
        making={messages.making}
        made={(name, language) => compareMessages(language).made(name)}
        plan={
          view.kind !== 'compared'
            ? null
            : async () => {
                const { buildComparisonSheet } = await import(
                  /* webpackChunkName: "finance-comparison-sheet" */ '../../../../sheets/comparison/build-comparison-sheet'
                );
                return buildComparisonSheet({ comparison: view.comparison, locale });
              }
        }
      />
      {view.kind === 'empty' && <p className={cards.hint}>{messages.empty}</p>}
      {view.kind === 'compared' && <CompareResult comparison={view.comparison} />}
    </>
  );
}
