import { createRoute, Navigate } from '@tanstack/react-router';
import { lazy } from 'react';
import { Loading } from '../ui';
import { rootRoute } from '../lib/routing';
import { useSession } from '../lib/session/session';
import { homeOf } from './navigation';

const AboutPage = lazy(() => import('../features/public/about-page').then((file) => ({ default: file.AboutPage })));

/** `/` is one's own work; for a visitor, what Samprova is. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: Home,
  staticData: { audience: 'everybody' },
});

function Home() {
  const { me, isKnown } = useSession();
  if (me) return <Navigate to={homeOf(me)} replace />;
  return isKnown ? <AboutPage /> : <Loading />;
}
