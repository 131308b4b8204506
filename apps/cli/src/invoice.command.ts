import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CommandFailure, type Command, wrongWords } from './command.js';

export const invoice: Command = {
  summary: 'write an invoice or credit note as PDF or as electronic invoice',
  usage: `
samprova invoice pdf NUMBER [options]   the document for people, in the receiver’s language
samprova invoice xml NUMBER [options]   Peppol BIS Billing 3.0 (EN 16931 in UBL 2.1)

  --output FILE   where to write it; standard output otherwise
  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)

NUMBER is as printed, for example SE-2026-00042; credit notes have their own, SE-K-2026-00007. From the database that
DATABASE_URL names, or the embedded one that runs here. Nothing is changed.
`,
  async run(args) {
    const { kind, number, output, data } = readWords(args);
    const { invoiceFile } = await import('./invoice/invoice-file.js');
    const bytes = await invoiceFile(kind, number, data);
    if (output === undefined) process.stdout.write(bytes);
    else await writeFile(output, bytes);
    return 0;
  },
};

function readWords(args: readonly string[]) {
  try {
    const options = { output: { type: 'string' }, data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [kind, number, ...more] = positionals;
    if ((kind !== 'xml' && kind !== 'pdf') || !number || more.length > 0)
      throw new CommandFailure('samprova invoice: say xml or pdf, then one NUMBER', 2);
    return { kind, number, output: values.output, data: values.data } as const;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw wrongWords('invoice', error);
  }
}
