import { lazy, type ComponentType } from 'react';
import type { FinanceCardId } from '../../finance/card-id';
import EstimateCard from '../fees/estimate-card';

/** What is inside each card; a card that is not here is not shown. All but the first are loaded when they are opened. */
export const FINANCE_CARDS: Partial<Record<FinanceCardId, ComponentType>> = {
  estimate: EstimateCard,
  quote: lazy(() => import(/* webpackChunkName: "finance-quote" */ './quote/quote-card')),
  cycle: lazy(() => import(/* webpackChunkName: "finance-cycle" */ './cycle/cycle-card')),
  compare: lazy(() => import(/* webpackChunkName: "finance-compare" */ './compare/compare-card')),
  totalCost: lazy(() => import(/* webpackChunkName: "finance-total-cost" */ './total-cost/total-cost-card')),
  rateCards: lazy(() => import(/* webpackChunkName: "finance-rate-cards" */ './rate-cards/rate-cards-card')),
};
