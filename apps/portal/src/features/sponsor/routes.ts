import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';
import { type FormStep, isStep } from './missing';

const page = (path: string, component: ReturnType<typeof lazyRouteComponent>, audience?: 'everybody'): AnyRoute =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component,
    ...(audience ? { staticData: { audience } } : {}),
  });

export const routes: readonly AnyRoute[] = [
  page(
    '/requests',
    lazyRouteComponent(() => import('./requests-page'), 'RequestsPage'),
  ),
  page(
    '/requests/new',
    lazyRouteComponent(() => import('./new-request-page'), 'NewRequestPage'),
  ),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/requests/$requestId/edit',
    validateSearch: ({ step }: Record<string, unknown>): { step?: FormStep } => (isStep(step) ? { step } : {}),
    component: lazyRouteComponent(() => import('./edit-request-page'), 'EditRequestPage'),
  }),
  page(
    '/requests/$requestId/comparison',
    lazyRouteComponent(() => import('./comparison-page'), 'ComparisonPage'),
  ),
  page(
    '/organisation',
    lazyRouteComponent(() => import('./organisation-page'), 'OrganisationPage'),
  ),
  page(
    '/contact/$token',
    lazyRouteComponent(() => import('./contact-page'), 'ContactPage'),
    'everybody',
  ),
  page(
    '/requests/$requestId',
    lazyRouteComponent(() => import('./request-page'), 'RequestPage'),
  ),
];
