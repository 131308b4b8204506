// Takes the README's pictures of the portal from a demo that is thrown away: `node --no-warnings scripts/portal-pictures.mjs`.
// Needs chromium on the PATH; writes docs/pictures/portal-*.png.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../test/support/typescript.mjs';
import './build.mjs';

const { installedBrowser, Stage } = await import('../apps/portal/test/stage.ts');
const { tour, WHO } = await import('../apps/portal/test/tour.ts');

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'pictures');
const program = installedBrowser();
if (program === null) {
  process.stderr.write('There is no chromium on the PATH; install it and try again.\n');
  process.exit(1);
}

const stage = await Stage.open(program);
try {
  const stops = await tour(stage);
  const workspace = stops.find(({ path }) => path.endsWith('?tab=response'));
  await take('about', 'visitor', '/about', 'light');
  await take('response', 'coordinator', workspace.path, 'light');
  await take('figures', 'secretariat', '/kpi', 'dark');
} finally {
  await stage.close();
}

async function take(name, who, path, colorScheme) {
  const options = { viewport: { width: 1200, height: 720 }, colorScheme };
  const person = who === 'visitor' ? await stage.visitor(options) : await stage.signedIn(WHO[who], options);
  await person.open(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
  await person.page.screenshot({ path: join(folder, `portal-${name}.png`) });
  process.stdout.write(`docs/pictures/portal-${name}.png\n`);
}
