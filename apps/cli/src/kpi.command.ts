import { parseArgs } from 'node:util';
import { type Command, wrongWords } from './command.js';

export const kpi: Command = {
  summary: 'work out every key figure again from what was recorded',
  usage: `
samprova kpi rebuild [options]

  --country CC    one partnership by its code (all of them)
  --data FOLDER   where the Samprova that runs here keeps its data (DATA_FOLDER, or .samprova)
  --json          one JSON line: [{"partnership","observed","monthsClosed"}]

Forgets the observations and the closed months of key figures and makes them anew from requests, answers and trials, to the
same figures. Needed when a definition has a new version (until then its closed months are worked out whenever somebody
asks for them), never for the figures to be right. Work goes on meanwhile; reports are short of what is not read again yet.
`,
  async run(args) {
    const words = readWords(args);
    return (await import('./kpi/rebuild-figures.js')).rebuildFigures(words);
  },
};

function readWords(args: readonly string[]): { country: string | undefined; data: string | undefined; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { country: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'rebuild') throw new Error('write "samprova kpi rebuild"');
    return { country: values.country, data: values.data, json: values.json };
  } catch (error) {
    throw wrongWords('kpi', error);
  }
}
