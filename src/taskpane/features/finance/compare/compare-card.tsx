import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { COMPARED_FEES } from '../../../../core/finance/compare/compare-request';
import type { Comparison } from '../../../../core/finance/compare/comparison';
import { comparedFeeText } from '../../../../i18n/finance/compare-texts';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
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
import { useCardsAtHand } from '../use-cards-at-hand';
import { changeCompare, compareForm, FEWEST_CARDS, MOST_CARDS } from './compare-form';
import { CompareResult } from './compare-result';
import { compareView } from './compare-view';

/** One client by several rate cards, and the sheet made of it. */
export default function CompareCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = compareMessages(locale);
  const cards = useCardStyles();
  const { door } = useAudit();
  const job = useJob();
  const form = useStore(compareForm);
  const date = today();
  const atHand = useCardsAtHand();
  const known = useMemo(() => atHand.map(({ card }) => card), [atHand]);
  // Until a second card is chosen, it is the first one at hand that is not the other.
  const chosen = useMemo(
    () => form.cards.map((id) => (id === '' ? (known.find((card) => !form.cards.includes(card.id))?.id ?? known[0]?.id ?? '') : id)),
    [form.cards, known],
  );
  // Every headcount edge of every card is priced: not again at each keystroke elsewhere.
  const view = useMemo(() => compareView({ ...form, cards: chosen }, known, date), [form, chosen, known, date]);
  const change = (position: number, id: string): void =>
    changeCompare({ cards: chosen.map((other, index) => (index === position ? id : other)) });
  const make = (comparison: Comparison): Promise<void> =>
    job.run(async () => {
      const { buildComparisonSheet } = await import(
        /* webpackChunkName: "finance-comparison-sheet" */ '../../../../sheets/comparison/build-comparison-sheet'
      );
      const host = await door.host();
      const { name } = await door.patiently(() => host.createSheet(buildComparisonSheet({ comparison, locale })));
      await door.refresh();
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': compareMessages('zh-CN').made(name), 'en-US': compareMessages('en-US').made(name) },
      });
    });
  return (
    <>
      <p className={cards.hint}>{messages.intro}</p>
      {chosen.map((id, position) => (
        <div key={String(position)}>
          <CardChoice value={id} date={date} label={messages.card(position + 1)} onChange={(next) => change(position, next)} />
          {position >= FEWEST_CARDS && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => changeCompare({ cards: chosen.filter((_, index) => index !== position) })}
            >
              {messages.remove(position + 1)}
            </Button>
          )}
        </div>
      ))}
      {chosen.length < MOST_CARDS && (
        <div className={cards.buttons}>
          <Button size="small" onClick={() => changeCompare({ cards: [...chosen, ''] })}>
            {messages.add}
          </Button>
        </div>
      )}
      {new Set(chosen).size < chosen.length && <p className={cards.hint}>{messages.sameCard}</p>}
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
      <OutletsField
        text={form.outlets}
        counted={form.outletsCounted}
        onText={(outlets) => changeCompare({ outlets })}
        onCounted={(outletsCounted) => changeCompare({ outletsCounted })}
      />
      <div className={cards.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job.busy || view.kind !== 'compared'}
          onClick={() => {
            if (view.kind === 'compared') void make(view.comparison);
          }}
        >
          {job.busy ? messages.making : messages.make}
        </Button>
      </div>
      {view.kind === 'empty' && <p className={cards.hint}>{messages.empty}</p>}
      {view.kind === 'compared' && <CompareResult comparison={view.comparison} />}
    </>
  );
}
