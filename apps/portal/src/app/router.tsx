import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { routes as account } from '../features/account/routes';
import { routes as coordination } from '../features/coordination/routes';
import { routes as kpi } from '../features/kpi/routes';
import { routes as network } from '../features/network/routes';
import { routes as participation } from '../features/participation/routes';
import { routes as visitors } from '../features/public/routes';
import { routes as secretariat } from '../features/secretariat/routes';
import { routes as site } from '../features/site/routes';
import { routes as sponsor } from '../features/sponsor/routes';
import { routes as treasury } from '../features/treasury/routes';
import { rootRoute } from '../lib/routing';
import { homeRoute } from './home-route';
import { inquiryRoute } from './inquiry-route';
import { PageFault, PageMissing } from './page-faults';
import { Shell } from './shell';
import { showWorkWords } from './shown-words';

/** Every component of ui/ in both themes, while the portal is being built (`npm run dev`). */
const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => rootRoute,
        path: '/gallery',
        component: lazyRouteComponent(() => import('../ui/gallery'), 'Gallery'),
        staticData: { audience: 'everybody' },
      }),
    ]
  : [];

rootRoute.update({ component: Shell, notFoundComponent: PageMissing, errorComponent: PageFault });

/** What the features' pages say is loaded with the first of them. */
const work = [
  ...sponsor,
  inquiryRoute,
  ...coordination,
  ...network,
  ...site,
  ...secretariat,
  ...treasury,
  ...kpi,
  ...participation,
];
for (const route of [...account, ...work]) Object.assign(route.options, { loader: showWorkWords });

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, ...visitors, ...account, ...work, ...gallery]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: PageMissing,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
