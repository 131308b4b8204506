import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CommandFailure, type Command, wrongWords } from './command.js';

export const invoice: Command = {
  summary: 'write an invoice or credit note as PDF or electronic invoice, or check the latter',
  usage: `
samprova invoice pdf NUMBER [options]   the document for people, in the receiver’s language
samprova invoice xml NUMBER [options]   Peppol BIS Billing 3.0 (EN 16931 in UBL 2.1)
samprova invoice validate NUMBER        checks that by the rules known here, and by an outside validator if one is set

  --output FILE   where to write it; standard output otherwise
  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)

NUMBER is as printed, for example SE-2026-00042; credit notes have their own, SE-K-2026-00007. From the database that
DATABASE_URL names, or the embedded one that runs here. Nothing is changed. The outside validator is the command that
PEPPOL_VALIDATOR names: it gets the path of the file, writes one finding a line and ends with 0 (valid) or 1 (findings).
`,
  async run(args) {
    const { kind, number, output, data } = readWords(args);
    if (kind === 'validate') {
      const { validateInvoice } = await import('./invoice/validate-invoice.js');
      const { lines, valid } = await validateInvoice(number, data);
      process.stdout.write(`${lines.join('\n')}\n`);
      return valid ? 0 : 1;
    }
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
    if ((kind !== 'xml' && kind !== 'pdf' && kind !== 'validate') || !number || more.length > 0)
      throw new CommandFailure('samprova invoice: say xml, pdf or validate, then one NUMBER', 2);
    return { kind, number, output: values.output, data: values.data } as const;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw wrongWords('invoice', error);
  }
}
