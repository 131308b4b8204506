import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';

const route = (path: string, component: ReturnType<typeof lazyRouteComponent>): AnyRoute =>
  createRoute({ getParentRoute: () => rootRoute, path, component });

export const routes: readonly AnyRoute[] = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/answer/$token',
    staticData: { audience: 'everybody', frame: 'bare' },
    component: lazyRouteComponent(() => import('./answer-link-page'), 'AnswerLinkPage'),
  }),
  route(
    '/invitations',
    lazyRouteComponent(() => import('./invitation/invitations-page'), 'InvitationsPage'),
  ),
  route(
    '/invitations/$invitationId',
    lazyRouteComponent(() => import('./invitation/invitation-page'), 'InvitationPage'),
  ),
  route(
    '/my-sites',
    lazyRouteComponent(() => import('./passport/my-sites-page'), 'MySitesPage'),
  ),
  route(
    '/sites/$siteId',
    lazyRouteComponent(() => import('./passport/site-page'), 'SitePage'),
  ),
];
