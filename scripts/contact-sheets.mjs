// `npm run contact-sheets`: every page of the portal as a picture, both themes, three widths, on sheets to look at.
// Needs chromium on the PATH; writes to contact-sheets/. With words: only pages whose path holds one of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../test/support/typescript.mjs';
import './build.mjs';

const { installedBrowser, Stage } = await import('../apps/portal/test/stage.ts');
const { tour, WHO } = await import('../apps/portal/test/tour.ts');

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'contact-sheets');
const wanted = process.argv.slice(2);
const program = installedBrowser();
if (program === null) {
  process.stderr.write('There is no chromium on the PATH; install it and try again.\n');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const stage = await Stage.open(program);
try {
  const stops = (await tour(stage)).filter(
    ({ path }) => wanted.length === 0 || wanted.some((word) => path.includes(word)),
  );
  for (const width of [1440, 768, 320])
    for (const colorScheme of ['light', 'dark']) {
      const sheet = await shotsOf(stops, { viewport: { width, height: width === 320 ? 640 : 900 }, colorScheme });
      await writeSheet(sheet, `${width}-${colorScheme}`, width);
    }
} finally {
  await stage.close();
}

async function shotsOf(stops, options) {
  const people = new Map();
  const shots = [];
  for (const { who, path } of stops) {
    const person =
      people.get(who) ?? (who === 'visitor' ? await stage.visitor(options) : await stage.signedIn(WHO[who], options));
    people.set(who, person);
    await person.open(path);
    await person.page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined);
    shots.push({
      who,
      path,
      picture: (await person.page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64'),
    });
    process.stdout.write('.');
  }
  for (const { context } of people.values()) await context.close();
  process.stdout.write('\n');
  return shots;
}

/** A dozen pages a sheet, so that each can still be read. */
async function writeSheet(shots, name, width) {
  const viewer = await stage.visitor({ viewport: { width: 1800, height: 1000 }, bypassCSP: true });
  const columns = width === 320 ? 6 : 3;
  for (let from = 0, sheet = 1; from < shots.length; from += columns * 3, sheet += 1) {
    const cells = shots
      .slice(from, from + columns * 3)
      .map(
        ({ who, path, picture }) =>
          `<figure><figcaption>${who} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}</figcaption><img src="data:image/jpeg;base64,${picture}"></figure>`,
      );
    await viewer.page.setContent(
      `<style>body{margin:8px;font:14px sans-serif;display:grid;grid-template-columns:repeat(${columns},1fr);gap:8px}figure{margin:0}img{width:100%;border:1px solid #999}</style>${cells.join('')}`,
    );
    const file = join(folder, `${name}-${sheet}.png`);
    writeFileSync(file, await viewer.page.screenshot({ fullPage: true }));
    process.stdout.write(`${file}\n`);
  }
  await viewer.context.close();
}
