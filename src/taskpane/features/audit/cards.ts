import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { CardId } from '../../audit/card-id';

/** What is inside each card; a card that is not here is not shown. Loaded when it is opened. */
export const CARDS: Partial<Record<CardId, LazyExoticComponent<ComponentType>>> = {
  setup: lazy(() => import(/* webpackChunkName: "audit-setup" */ './setup/setup-card')),
  team: lazy(() => import(/* webpackChunkName: "audit-team" */ './team/team-card')),
};
