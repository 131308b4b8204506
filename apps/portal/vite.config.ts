import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.SAMPROVA_API ?? 'http://localhost:3000';
const languages = ['en', 'sv', 'da', 'nb'];

/** Everything lands in dist/ with hashed names, is served by the API, and asks no other host for anything. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // A picture as data: would be allowed, a script would not: keep every file a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Two files of words a language: for everybody, and for people at work (src/app/messages.ts).
        codeSplitting: {
          groups: languages.flatMap((language) => [
            {
              name: `words-${language}`,
              test: new RegExp(`/src/(?:lib|parts|features/(?:account|public))/messages/${language}\\.json`),
            },
            { name: `work-words-${language}`, test: new RegExp(`messages/${language}\\.json`) },
          ]),
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      [
        ...[
          '/graphql',
          '/live',
          '/documents',
          '/requests',
          '/responses',
          '/records',
          '/recruitment',
          '/open',
          '/health',
        ],
        ...['/invoices', '/payment-files', '/ledgers'],
      ].map((path) => [
        path,
        // The pages /requests/… and the documents of a request share a path; a page is asked for as HTML.
        {
          target: api,
          bypass: (request: { headers: { accept?: string | undefined } }) =>
            request.headers.accept?.includes('text/html') === true ? '/index.html' : undefined,
        },
      ]),
    ),
  },
});
