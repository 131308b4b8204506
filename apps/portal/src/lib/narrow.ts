import { useSyncExternalStore } from 'react';

/** As wide as the top bar needs with everything in it. */
const NARROW = '(max-width: 35rem)';

/** Whether the page is as narrow as a phone, so that what is seldom needed moves into a menu. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(NARROW).matches,
  );
}
