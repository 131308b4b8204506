import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';

const route = (path: string, component: ReturnType<typeof lazyRouteComponent>, audience?: 'everybody'): AnyRoute =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component,
    ...(audience ? { staticData: { audience } } : {}),
  });

export const routes: readonly AnyRoute[] = [
  route(
    '/sign-in',
    lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
    'everybody',
  ),
  route(
    '/forgot-password',
    lazyRouteComponent(() => import('./forgot-password-page'), 'ForgotPasswordPage'),
    'everybody',
  ),
  route(
    '/set-password/$secret',
    lazyRouteComponent(() => import('./set-password-page'), 'SetPasswordPage'),
    'everybody',
  ),
  route(
    '/account',
    lazyRouteComponent(() => import('./account-page'), 'AccountPage'),
  ),
  route(
    '/messages',
    lazyRouteComponent(() => import('./messages-page'), 'MessagesPage'),
  ),
];
