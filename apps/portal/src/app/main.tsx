import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prepareDocument } from '../ui';
import { InLanguage } from './language';
import { queryClient } from './query-client';
import { router } from './router';

prepareDocument();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <InLanguage>
        <RouterProvider router={router} />
      </InLanguage>
    </QueryClientProvider>
  </StrictMode>,
);
