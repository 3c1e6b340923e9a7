import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { CardId } from '../../audit/card-id';

/** What is inside each card; a card that is not here is not shown. Loaded when it is opened. */
export const CARDS: Partial<Record<CardId, LazyExoticComponent<ComponentType>>> = {
  standards: lazy(() => import(/* webpackChunkName: "audit-standards" */ './standards/standards-card')),
  ladders: lazy(() => import(/* webpackChunkName: "audit-ladders" */ './ladders/ladders-card')),
  import: lazy(() => import(/* webpackChunkName: "audit-import" */ './import/import-card')),
};
