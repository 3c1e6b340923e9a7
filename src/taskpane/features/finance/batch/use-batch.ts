import { useMemo } from 'react';
import type { CardChoiceRefusal } from '../../../../core/finance/card/cards-at-hand';
import { cardInForce } from '../../../../core/finance/card/cards-at-hand';
import type { FinanceCard } from '../../../../core/finance/card';
import { clientTable, tableQuestion, type ClientTable, type TableQuestion } from '../../../../core/finance/batch/client-table';
import type { BatchTerms } from '../../../../core/finance/batch/price-clients';
import type { Outcome } from '../../../../core/finance/outcome';
import type { SerialDate } from '../../../../core/lifecycle/serial-date';
import { batchMessages, type BatchMessages } from '../../../../i18n/pane/finance/batch';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useStore } from '../../../state/use-store';
import { useCardsAtHand } from '../use-cards-at-hand';
import { batchOf, type Batch, type BatchState } from './batch-state';
import { batchTax } from './batch-tax';

export interface BatchInHand {
  readonly job: Batch;
  readonly state: BatchState;
  readonly messages: BatchMessages;
  readonly date: SerialDate;
  readonly card: Outcome<FinanceCard, CardChoiceRefusal>;
  /** Null where the chosen card or tax rate cannot be used. */
  readonly terms: BatchTerms | null;
  /** The list as it is understood; null before one is read. */
  readonly table: ClientTable | null;
  readonly question: TableQuestion | null;
}

/** The batch as it stands; the list is understood anew with every decision of the user. */
export function useBatch(): BatchInHand {
  const { services, locale } = usePane();
  const job = batchOf(services);
  const state = useStore(job.state);
  const cards = useCardsAtHand();
  const date = today();
  const { choices, source, table: own } = state;
  const table = useMemo(() => (source === null ? null : clientTable(source.matrix, own)), [source, own]);
  const card = cardInForce(
    cards.map((known) => known.card),
    choices.cardId,
    date,
  );
  const tax = batchTax(choices, date);
  const { auditType, outletsCounted } = choices;
  return {
    job,
    state,
    messages: batchMessages(locale),
    date,
    card,
    terms: card.ok && tax.ok ? { card: card.value, date, auditType, outletsCounted, tax: tax.value } : null,
    table,
    question: table === null ? null : tableQuestion(table),
  };
}
