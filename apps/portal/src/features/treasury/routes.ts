import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAddress } from '../../lib/address';
import { rootRoute } from '../../lib/routing';

const common = { getParentRoute: () => rootRoute, validateSearch: readAddress };

export const routes: readonly AnyRoute[] = [
  createRoute({
    ...common,
    path: '/members',
    component: lazyRouteComponent(() => import('./members/members-page'), 'MembersPage'),
  }),
  createRoute({
    ...common,
    path: '/members/$membershipId',
    component: lazyRouteComponent(() => import('./members/member-page'), 'MemberPage'),
  }),
  createRoute({
    ...common,
    path: '/invoices',
    component: lazyRouteComponent(() => import('./invoices/invoices-page'), 'InvoicesPage'),
  }),
  createRoute({
    ...common,
    path: '/billing',
    component: lazyRouteComponent(() => import('./billing/billing-page'), 'BillingPage'),
  }),
  createRoute({
    ...common,
    path: '/treasury',
    component: lazyRouteComponent(() => import('./year/year-page'), 'YearPage'),
  }),
  createRoute({
    ...common,
    path: '/payments',
    component: lazyRouteComponent(() => import('./payments/payments-page'), 'PaymentsPage'),
  }),
  createRoute({
    ...common,
    path: '/budget',
    component: lazyRouteComponent(() => import('./budget/budget-page'), 'BudgetPage'),
  }),
  createRoute({
    ...common,
    path: '/allocations',
    component: lazyRouteComponent(() => import('./allocations/allocations-page'), 'AllocationsPage'),
  }),
  createRoute({
    ...common,
    path: '/allocations/new',
    component: lazyRouteComponent(() => import('./allocations/new-run-page'), 'NewRunPage'),
  }),
  createRoute({
    ...common,
    path: '/allocations/$runId',
    component: lazyRouteComponent(() => import('./allocations/run-page'), 'RunPage'),
  }),
  createRoute({
    ...common,
    path: '/obligations',
    component: lazyRouteComponent(() => import('./obligations/obligations-page'), 'ObligationsPage'),
  }),
  createRoute({
    ...common,
    path: '/membership',
    component: lazyRouteComponent(() => import('./membership/membership-page'), 'MembershipPage'),
  }),
];
