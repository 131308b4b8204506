import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAddress } from '../../lib/address';
import { rootRoute } from '../../lib/routing';

const common = { getParentRoute: () => rootRoute, validateSearch: readAddress };

export const routes: readonly AnyRoute[] = [
  createRoute({
    ...common,
    path: '/trials',
    component: lazyRouteComponent(() => import('./list/trials-page'), 'TrialsPage'),
  }),
  createRoute({
    ...common,
    path: '/trials/corrections',
    component: lazyRouteComponent(() => import('./list/corrections-page'), 'CorrectionsPage'),
  }),
  createRoute({
    ...common,
    path: '/trials/forecast',
    component: lazyRouteComponent(() => import('./forecast/method-page'), 'MethodPage'),
  }),
  createRoute({
    ...common,
    path: '/trials/import',
    component: lazyRouteComponent(() => import('./intake/intake-page'), 'IntakePage'),
  }),
  createRoute({
    ...common,
    path: '/trials/$trialId',
    component: lazyRouteComponent(() => import('./trial/trial-page'), 'TrialPage'),
  }),
];
