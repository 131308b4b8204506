import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../lib/routing';

/** Messages link to /inquiries/<id> whoever reads them; what is shown depends on who that is. */
export const inquiryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inquiries/$inquiryId',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } => (typeof tab === 'string' ? { tab } : {}),
  component: lazyRouteComponent(() => import('./inquiry-page'), 'InquiryPage'),
});
