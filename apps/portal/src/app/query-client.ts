import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiFault, Offline } from '../lib/graphql';
import { sessionEnded } from '../lib/session/ended';

/** Answers are kept while the tab is open; faults that will not mend themselves are not tried again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiFault && error.code === 'NOT_SIGNED_IN') sessionEnded.announce();
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (times, error) => error instanceof Offline && times < 3,
      refetchOnWindowFocus: true,
    },
    mutations: {
      networkMode: 'always',
      onError: (error) => {
        if (error instanceof ApiFault && error.code === 'NOT_SIGNED_IN') sessionEnded.announce();
      },
    },
  },
});
