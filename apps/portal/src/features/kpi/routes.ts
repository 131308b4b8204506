import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAddress } from '../../lib/address';
import { rootRoute } from '../../lib/routing';

const common = { getParentRoute: () => rootRoute, validateSearch: readAddress };
const open = { ...common, staticData: { audience: 'everybody' as const } };

export const routes: readonly AnyRoute[] = [
  createRoute({
    ...common,
    path: '/kpi',
    component: lazyRouteComponent(() => import('./board/board-page'), 'BoardPage'),
  }),
  createRoute({
    ...open,
    path: '/kpi/definitions',
    component: lazyRouteComponent(() => import('./definition/definitions-page'), 'DefinitionsPage'),
  }),
  createRoute({
    ...common,
    path: '/kpi/funnel',
    component: lazyRouteComponent(() => import('./insight/funnel-page'), 'FunnelPage'),
  }),
  createRoute({
    ...common,
    path: '/kpi/barriers',
    component: lazyRouteComponent(() => import('./insight/barriers-page'), 'BarriersPage'),
  }),
  createRoute({
    ...common,
    path: '/kpi/regions',
    component: lazyRouteComponent(() => import('./insight/regions-page'), 'RegionsPage'),
  }),
  createRoute({
    ...common,
    path: '/kpi/networks',
    component: lazyRouteComponent(() => import('./network/networks-page'), 'NetworksPage'),
  }),
  createRoute({
    ...common,
    path: '/kpi/networks/$networkId',
    component: lazyRouteComponent(() => import('./network/scorecard-page'), 'ScorecardPage'),
  }),
  createRoute({
    ...open,
    path: '/comparisons',
    component: lazyRouteComponent(() => import('./open/comparisons-page'), 'ComparisonsPage'),
  }),
  createRoute({
    ...open,
    path: '/kpi/$id',
    component: lazyRouteComponent(() => import('./definition/definition-page'), 'DefinitionPage'),
  }),
];
