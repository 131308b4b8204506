import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';

const route = (path: string, component: ReturnType<typeof lazyRouteComponent>): AnyRoute =>
  createRoute({ getParentRoute: () => rootRoute, path, component });

export const routes: readonly AnyRoute[] = [
  route(
    '/assignments',
    lazyRouteComponent(() => import('./assignment/assignments-page'), 'AssignmentsPage'),
  ),
  route(
    '/assignments/$assignmentId',
    lazyRouteComponent(() => import('./assignment/assignment-page'), 'AssignmentPage'),
  ),
  route(
    '/my-networks',
    lazyRouteComponent(() => import('./networks/my-networks-page'), 'MyNetworksPage'),
  ),
  route(
    '/networks/$networkId',
    lazyRouteComponent(() => import('./networks/network-page'), 'NetworkPage'),
  ),
  route(
    '/absences',
    lazyRouteComponent(() => import('./absences/absences-page'), 'AbsencesPage'),
  ),
];
