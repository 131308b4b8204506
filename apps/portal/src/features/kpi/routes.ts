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
    ...open,
    path: '/kpi/$id',
    component: lazyRouteComponent(() => import('./definition/definition-page'), 'DefinitionPage'),
  }),
];
