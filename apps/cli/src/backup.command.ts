import { parseArgs } from 'node:util';
import type { BackupTable } from './backup/manifest.js';
import { type Command, wrongWords } from './command.js';

export const backup: Command = {
  summary: 'copy every table of the database as it is in one instant',
  usage: `
samprova backup FOLDER     one file of JSON lines per table, and manifest.json with row counts and SHA-256
samprova backup -          the same as one stream on standard output, the manifest as its last line

  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)

From the database that DATABASE_URL names, or the embedded one that runs here; work goes on meanwhile. What the queue
holds is left out: it only executes. Documents are files of their own: copy the document folder as well. The backup holds
personal data; its files can be read by their owner alone.
`,
  async run(args) {
    const [where, data] = readFolder('backup', args);
    const { backupToFolder, backupToStream } = await import('./backup/write-backup.js');
    const toStream = where === '-';
    const tell = told();
    const { tables } = await (toStream
      ? backupToStream(process.stdout, data, tell)
      : backupToFolder(where, data, tell));
    if (!toStream) process.stdout.write(`${countOf(tables)} in "${where}". Documents are files: copy them as well.\n`);
    return 0;
  },
};

export const restore: Command = {
  summary: 'put a backup into an empty database',
  usage: `
samprova restore FOLDER    what "samprova backup FOLDER" wrote

  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)

Into the database that DATABASE_URL names (a superuser's address) or the embedded one that runs here ("npm start --
--no-demo"), migrated first, if nobody has worked in it. The backup is checked before anything is touched; it goes in as a
whole or not at all. Stop the worker meanwhile. Passwords and sessions come back as they were.
`,
  async run(args) {
    const [folder, data] = readFolder('restore', args);
    const { restoreBackup } = await import('./backup/restore-backup.js');
    const { tables, madeAt } = await restoreBackup(folder, data, told());
    process.stdout.write(`${countOf(tables)} restored, as of ${madeAt}.\n`);
    return 0;
  },
};

function readFolder(verb: string, args: readonly string[]): [folder: string, data: string | undefined] {
  try {
    const options = { data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0) throw new Error('name one folder');
    return [folder, values.data];
  } catch (error) {
    throw wrongWords(verb, error);
  }
}

/** On a terminal, which table is done. */
function told(): (table: BackupTable) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return ({ table, rows }) => process.stderr.write(`${String(rows).padStart(9)}  ${table}\n`);
}

function countOf(tables: readonly BackupTable[]): string {
  return `${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows`;
}
