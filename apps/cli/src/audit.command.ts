import { parseArgs } from 'node:util';
import { type Command, wrongWords } from './command.js';

export const audit: Command = {
  summary: 'verify that the audit trail explains the state of everything',
  usage: `
samprova audit verify [options]

  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)
  --json          {"explained","looked":{…},"unexplained":[{"kind","id","reference","found","trail"}]}

Holds every state of requests, inquiries, assignments and invitations, and every line of every clock's ledger, against the
audit trail, in one snapshot; nothing is changed, and work goes on meanwhile. From the database that DATABASE_URL names, or
the embedded one that runs here. Exit code 0: all is explained; 1: it lists what differs.
`,
  async run(args) {
    const words = readWords(args);
    return (await import('./audit/run-audit-verify.js')).runAuditVerify(words);
  },
};

function readWords(args: readonly string[]): { data: string | undefined; json: boolean } {
  try {
    const options = { data: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Error('write "samprova audit verify"');
    return { data: values.data, json: values.json };
  } catch (error) {
    throw wrongWords('audit', error);
  }
}
