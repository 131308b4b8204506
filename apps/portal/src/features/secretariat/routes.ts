import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../lib/routing';
import { readAddress } from '../../lib/address';

const common = { getParentRoute: () => rootRoute, validateSearch: readAddress };

export const routes: readonly AnyRoute[] = [
  createRoute({
    ...common,
    path: '/board',
    component: lazyRouteComponent(() => import('./board/board-page'), 'BoardPage'),
  }),
  createRoute({
    ...common,
    path: '/board/wall',
    component: lazyRouteComponent(() => import('./board/wall-page'), 'WallPage'),
    staticData: { frame: 'bare' },
  }),
  createRoute({
    ...common,
    path: '/breaches',
    component: lazyRouteComponent(() => import('./breaches/breaches-page'), 'BreachesPage'),
  }),
  createRoute({
    ...common,
    path: '/calendar',
    component: lazyRouteComponent(() => import('./calendar/calendar-page'), 'CalendarPage'),
  }),
  createRoute({
    ...common,
    path: '/audit',
    component: lazyRouteComponent(() => import('./audit/audit-page'), 'AuditPage'),
  }),
  createRoute({
    ...common,
    path: '/directory',
    component: lazyRouteComponent(() => import('./directory/directory-page'), 'DirectoryPage'),
  }),
  createRoute({
    ...common,
    path: '/people/$personId',
    component: lazyRouteComponent(() => import('./directory/person-page'), 'PersonPage'),
  }),
  createRoute({
    ...common,
    path: '/organisations/$organisationId',
    component: lazyRouteComponent(() => import('./directory/organisation-page'), 'OrganisationPage'),
  }),
  createRoute({
    ...common,
    path: '/settings',
    component: lazyRouteComponent(() => import('./settings/settings-page'), 'SettingsPage'),
  }),
  createRoute({
    ...common,
    path: '/templates',
    component: lazyRouteComponent(() => import('./templates/templates-page'), 'TemplatesPage'),
  }),
  createRoute({
    ...common,
    path: '/forms',
    component: lazyRouteComponent(() => import('./forms/forms-page'), 'FormsPage'),
  }),
];
