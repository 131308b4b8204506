// `npm run generate`: writes the files that follow from the code. With --check it writes nothing and fails on the first
// difference, so that a change of schema, database or rights is always part of the review.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import './compile.mjs';
import { errorsMd } from './errors-md.mjs';
import { areaReadme } from './area-readmes.mjs';
import { areasMd } from './areas-md.mjs';
import { completeLock } from './lockfile.mjs';
import { portalGraphql } from '../apps/portal/scripts/generate-graphql.mjs';
import { permissionsMd } from './permissions-md.mjs';
import { reportingMd } from './reporting-md.mjs';
import { schemaSql } from './schema-sql.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const built = (path) => import(pathToFileURL(join(root, path)));

const areas = JSON.parse(read('libs/order.json'));

// The portal's documents are judged by the schema as the code has it now, not by the file of yesterday.
let portal;
const portalFile = (path) => async () => {
  portal ??= built('apps/api/dist/print-schema.js').then(async ({ printSchema }) => portalGraphql(await printSchema()));
  return (await portal)[path];
};

/** What is generated, and how; each gives the whole text. */
const generated = {
  'package-lock.json': () => `${JSON.stringify(completeLock(JSON.parse(read('package-lock.json'))), null, 2)}\n`,
  'schema.graphql': async () => (await built('apps/api/dist/print-schema.js')).printSchema(),
  ...Object.fromEntries(
    ['graphql.ts', 'persisted-documents.json']
      .map((name) => `apps/portal/src/graphql/${name}`)
      .map((path) => [path, portalFile(path)]),
  ),
  'schema.sql': migratedSchema,
  'docs/areas.md': () => areasMd(root, areas),
  'docs/errors.md': () => errorsMd(root, areas),
  'docs/permissions.md': () => permissionsMd(root, areas),
  'docs/reporting.md': () => reportingMd(root),
  ...Object.fromEntries(
    areas
      .map((area) => [`libs/${area}/README.md`, () => areaReadme(root, areas, area)])
      .filter(([path]) => existsSync(join(root, path))),
  ),
};

const [mode, ...only] = process.argv.slice(2);
const check = mode === '--check';
const wanted = check || !mode ? only : [mode, ...only];

for (const [path, make] of Object.entries(generated)) {
  if (wanted.length > 0 && !wanted.includes(path)) continue;
  const text = await make();
  const before = existsSync(join(root, path)) ? read(path) : '';
  if (text === before) continue;
  if (check) {
    process.stderr.write(
      `${path} is not what the code says; run "npm run generate".\n${firstDifference(before, text)}`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

/** All migrations on an empty database of our own, then its schema. */
async function migratedSchema() {
  const { startEmbeddedPostgres } = await built('libs/platform/dist/embedded.js');
  const { migrate } = await built('migrations/dist/index.js');
  const server = await startEmbeddedPostgres({ durable: false });
  try {
    await migrate({ adminUrl: server.adminUrl });
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    try {
      return await schemaSql(client);
    } finally {
      await client.end();
    }
  } finally {
    await server.stop();
  }
}

function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, place) => text !== old[place]);
  const at = line < 0 ? now.length - 1 : line;
  return `  line ${at + 1}\n  - ${old[at] ?? ''}\n  + ${now[at] ?? ''}\n`;
}
