import { parseArgs } from 'node:util';
import { currentForm, fieldNames, type FormDefinition, type RecordDraft } from '@samprova/feasibility/domain';
import { CommandFailure, type Command, wrongWords } from './command.js';
import { readRecordFile } from './intake/read-record-file.js';

export const intake: Command = {
  summary: 'turn a registry record or a study definition into a draft request',
  usage: `
samprova intake FILE [--product country|site|medtech] [--json]

  FILE       a ClinicalTrials.gov record (API version 2, JSON) or a CDISC USDM file (3.0 or 4.0); "-" reads standard input
  --product  show only the fields of that form, and what it still wants
  --json     {"fields":[{"name","value","source"}],"coverage":{"present","filled","unread"},"proposals":[…]}
             or {"error":{"code","message","place"}}

Nothing is saved. A file that cannot be read is refused with the reason and the place; the exit code is then 1.
`,
  async run(args) {
    const { file, json, product } = readOptions(args);
    const draft = await readRecordFile(file);
    if (!draft.ok) {
      const { code, message, place } = draft.refusal;
      if (!json) throw new CommandFailure(`samprova intake: ${message}`);
      process.stdout.write(`${JSON.stringify({ error: { code, message, place } })}\n`);
      return 1;
    }
    const shown = product ? ofProduct(draft.value, product) : draft.value;
    if (json) {
      const { fields, coverage, proposals } = shown;
      process.stdout.write(`${JSON.stringify({ fields, coverage, proposals })}\n`);
      return 0;
    }
    const { draftTable } = await import('./intake/draft-table.js');
    process.stdout.write(draftTable(shown, product, process.stdout.columns ?? 140));
    return 0;
  },
};

const PRODUCTS = { country: 'COUNTRY_QUESTION', site: 'SITE_SEARCH', medtech: 'MEDTECH_CONCIERGE' } as const;

function readOptions(args: readonly string[]): {
  readonly file: string;
  readonly json: boolean;
  readonly product: FormDefinition | undefined;
} {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CommandFailure('samprova intake: give one FILE; try "samprova intake --help"', 2);
  const { product } = values;
  if (product !== undefined && !Object.hasOwn(PRODUCTS, product))
    throw new CommandFailure('samprova intake: --product is country, site or medtech', 2);
  return {
    file,
    json: values.json ?? false,
    product: product === undefined ? undefined : currentForm(PRODUCTS[product as keyof typeof PRODUCTS]),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, product: { type: 'string' } },
    });
  } catch (error) {
    throw wrongWords('intake', error);
  }
}

function ofProduct(draft: RecordDraft, form: FormDefinition): RecordDraft {
  const names = new Set(fieldNames(form));
  const fields = draft.fields.filter(({ name }) => names.has(name));
  const unread = draft.coverage.unread.filter(({ name }) => names.has(name));
  return {
    ...draft,
    fields,
    coverage: { present: fields.length + unread.length, filled: fields.length, unread },
    proposals: draft.proposals.filter(({ field }) => names.has(field)),
  };
}
