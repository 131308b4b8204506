import { parseArgs } from 'node:util';
import { type Command, wrongWords } from './command.js';

export const migrate: Command = {
  summary: 'bring the database to the newest schema',
  usage: `
samprova migrate [options]

  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)
  --json          one JSON line: {"ran":[…]}

Creates the roles and runs every migration that is missing, the queue's own too, in the database that DATABASE_URL names
(an administrator's address) or in the embedded one that runs here. It takes a lock, so two at once do no harm; run again,
it finds nothing to do. Migrations go forward only.
`,
  async run(args) {
    const { data, json } = readWords(args);
    const { runMigrations } = await import('./migrate/run-migrations.js');
    const ran = await runMigrations(data);
    if (json) process.stdout.write(`${JSON.stringify({ ran })}\n`);
    else if (ran.length === 0) process.stdout.write('The database is up to date.\n');
    else process.stdout.write(`${ran.map((name) => `  ${name}`).join('\n')}\n${ran.length} migrations ran.\n`);
    return 0;
  },
};

function readWords(args: readonly string[]): { readonly data: string | undefined; readonly json: boolean } {
  try {
    const options = { data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return { data: values.data, json: values.json };
  } catch (error) {
    throw wrongWords('migrate', error);
  }
}
