import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';

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
    '/requests/$requestId',
    lazyRouteComponent(() => import('./request-page'), 'RequestPage'),
  ),
];
