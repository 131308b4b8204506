import { parseArgs } from 'node:util';
import { CommandFailure, type Command } from './command.js';
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

function readWords(args: readonly string[]): UpWords {
  try {
    const { values } = parseArgs({
      args: [...args],
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
    throw new CommandFailure(`samprova up: ${(error as Error).message}`, 2);
  }
}
