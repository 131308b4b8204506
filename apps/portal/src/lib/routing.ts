import { createRootRoute } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `everybody`: shown without signing in. Left out: signed-in people only. */
    readonly audience?: 'everybody';
    /** `bare`: without the navigation, for a wall screen or an answer on a phone. */
    readonly frame?: 'bare';
  }
}

/** The trunk that every feature's routes grow from; app/ gives it its look. */
export const rootRoute = createRootRoute();
