import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { CardId } from '../../audit/card-id';

/** What is inside each card; a card that is not here is not shown. Loaded when it is opened. */
export const CARDS: Partial<Record<CardId, LazyExoticComponent<ComponentType>>> = {
  findings: lazy(() => import(/* webpackChunkName: "audit-findings" */ './findings/findings-card')),
  check: lazy(() => import(/* webpackChunkName: "audit-check" */ './check/check-card')),
  report: lazy(() => import(/* webpackChunkName: "audit-report" */ './report/report-card')),
  standards: lazy(() => import(/* webpackChunkName: "audit-standards" */ './standards/standards-card')),
  ladders: lazy(() => import(/* webpackChunkName: "audit-ladders" */ './ladders/ladders-card')),
  import: lazy(() => import(/* webpackChunkName: "audit-import" */ './import/import-card')),
  sign: lazy(() => import(/* webpackChunkName: "audit-sign" */ './sign/sign-card')),
  setup: lazy(() => import(/* webpackChunkName: "audit-setup" */ './setup/setup-card')),
  team: lazy(() => import(/* webpackChunkName: "audit-team" */ './team/team-card')),
};
