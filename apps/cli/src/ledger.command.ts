import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CommandFailure, type Command, wrongWords } from './command.js';

export const ledger: Command = {
  summary: 'write the books of a partnership and year as SIE 4 or CSV',
  usage: `
samprova ledger sie PARTNERSHIP YEAR [options]   SIE 4 in code page 437, for Swedish book-keeping
samprova ledger csv PARTNERSHIP YEAR [options]   every side of every entry, UTF-8, for everything else

  --output FILE   where to write it; standard output otherwise
  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)

PARTNERSHIP is its code, for example SE. From the database that DATABASE_URL names, or the embedded one that runs here.
Nothing is changed.
`,
  async run(args) {
    const { format, code, year, output, data } = readWords(args);
    const { ledgerFile } = await import('./ledger/ledger-file.js');
    const bytes = await ledgerFile(format, code, year, data);
    if (output === undefined) process.stdout.write(bytes);
    else await writeFile(output, bytes);
    return 0;
  },
};

function readWords(args: readonly string[]) {
  try {
    const options = { output: { type: 'string' }, data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [format, code, year, ...more] = positionals;
    if ((format !== 'sie' && format !== 'csv') || !code || !year || more.length > 0)
      throw new CommandFailure('samprova ledger: say sie or csv, then a PARTNERSHIP and a YEAR', 2);
    if (!/^20\d\d$|^2100$/.test(year) || Number(year) < 2005)
      throw new CommandFailure(`samprova ledger: "${year}" is no year from 2005 to 2100`, 2);
    return { format, code, year: Number(year), output: values.output, data: values.data } as const;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw wrongWords('ledger', error);
  }
}
