import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';

const page = (path: string, component: ReturnType<typeof lazyRouteComponent>): AnyRoute =>
  createRoute({ getParentRoute: () => rootRoute, path, component, staticData: { audience: 'everybody' } });

export const routes: readonly AnyRoute[] = [
  page(
    '/about',
    lazyRouteComponent(() => import('./about-page'), 'AboutPage'),
  ),
  page(
    '/clock',
    lazyRouteComponent(() => import('./clock-page'), 'ClockPage'),
  ),
  page(
    '/networks',
    lazyRouteComponent(() => import('./networks-page'), 'NetworksPage'),
  ),
];
