// `npm run drill`: what `npm test` does on a small scale, at length. Kills the API and the worker, tears PostgreSQL and
// Redis away under load, and tries every hostile value in every place of every operation; looks at every page in
// all four languages and presses every button. Needs no network; minutes.
// `npm run drill -- 3` does the killing three times as long; SAMPROVA_SEED=7 plays other dice.
const [times = '4', ...rest] = process.argv.slice(2);
if (!/^\d+$/.test(times) || Number(times) < 1) {
  process.stderr.write(`Say how many times as long as a test run: npm run drill -- 4, not "${times}".\n`);
  process.exit(2);
}
process.env.SAMPROVA_DRILL = times;
process.argv.splice(
  2,
  process.argv.length,
  'apps/api/test/(faults|hostile)',
  'apps/worker/test/(faults|outages)',
  'apps/portal/test/every-(page|button)',
  ...rest,
);
await import('./test.mjs');
