import { parseArgs } from 'node:util';
import { type Command, wrongWords } from './command.js';
import type { UpWords } from './up/run-up.js';

export const up: Command = {
  summary: 'start everything on this machine: database, API, worker, demo',
  usage: `
samprova up [options]        (npm start does the same)

  --port N        where the API listens (PORT, or 3000); 0 takes any free one
  --host NAME     on which address (HOST, or 127.0.0.1)
  --data FOLDER   where the data are kept (DATA_FOLDER, or .samprova in the installation's own folder)
  --no-demo       no invented people and requests, real time, and the settings of production
  --json          one JSON line instead of the welcome

Without DATABASE_URL a PostgreSQL of its own runs in the data folder, for as long as this command does. With
DATABASE_URL (an administrator's address) that database is used; the demo fills only an empty one.
`,
  async run(args) {
    const words = readWords(args);
    return (await import('./up/run-up.js')).runUp(words);
  },
};

/** `--port -1` reads `--port=-1`, so that the number is judged and not the dash. */
function joined(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    if (/^-\d/.test(arg) && args[index - 1]?.startsWith('--')) return [];
    const next = args[index + 1];
    return next !== undefined && /^--\w+$/.test(arg) && /^-\d/.test(next) ? [`${arg}=${next}`] : [arg];
  });
}

function readWords(args: readonly string[]): UpWords {
  try {
    const { values } = parseArgs({
      args: joined(args),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean', default: true },
        'no-demo': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { 'no-demo': noDemo, ...words } = values;
    return { ...words, demo: words.demo && !noDemo };
  } catch (error) {
    throw wrongWords('up', error);
  }
}
