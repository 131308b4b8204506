// Draws docs/areas.md: who leans on whom, read from the imports, so that the picture cannot be wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';

export async function areasMd(root, areas) {
  const built = areas.filter((area) => existsSync(join(root, 'libs', area, 'src/index.ts')));
  // Everybody leans on these two; their arrows would hide the others.
  const ground = ['kernel', 'platform'];
  const arrows = built
    .filter((area) => !ground.includes(area))
    .flatMap((area) =>
      [...leansOn(root, areas, area)]
        .filter((lower) => !ground.includes(lower))
        .map((lower) => `  ${area} --> ${lower}`),
    );
  const page = [
    '# The areas',
    '',
    'Drawn by `npm run generate` from the imports; never edit it. Every arrow points down: an area leans only on those before',
    'it ([order](../libs/order.json), [reason](adr/0002-area-order.md)). All of them lean on kernel and platform. News going up',
    'travels as events, which are listed on each page.',
    '',
    '```mermaid',
    'flowchart TD',
    ...built
      .filter((area) => !ground.includes(area))
      .reverse()
      .map((area) => `  ${area}`),
    ...arrows,
    '```',
    '',
    '| area | owns |',
    '| --- | --- |',
    ...areas.map((area) => `| ${pageOf(root, area)} | ${purpose(root, area)} |`),
  ];
  return prettier.format(`${page.join('\n')}\n`, { parser: 'markdown', printWidth: 120 });
}

function leansOn(root, areas, area) {
  const found = new Set();
  for (const file of typescriptBelow(join(root, 'libs', area, 'src')))
    for (const [, other, door] of readFileSync(file, 'utf8').matchAll(/from '@samprova\/([a-z]+)(?:\/([a-z]+))?'/g))
      if (other !== area && areas.includes(other) && door !== 'events') found.add(other);
  return [...found].sort((a, b) => areas.indexOf(a) - areas.indexOf(b));
}

function typescriptBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? typescriptBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
}

function pageOf(root, area) {
  return existsSync(join(root, 'libs', area, 'README.md')) ? `[${area}](../libs/${area}/README.md)` : area;
}

/** The first sentence of the area's own page. */
function purpose(root, area) {
  const path = join(root, 'libs', area, 'README.md');
  if (!existsSync(path)) return 'not built yet';
  const [, text = ''] = readFileSync(path, 'utf8').split(/^# .*\n\n/m);
  return (
    text
      .split(/\n\n/)[0]
      .replace(/\s+/g, ' ')
      .match(/^.*?[.](?= |$)/)?.[0] ?? ''
  ).replaceAll('|', '\\|');
}
