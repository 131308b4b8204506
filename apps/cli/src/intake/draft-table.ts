import Table from 'cli-table3';
import picocolors from 'picocolors';
import {
  currentForm,
  missingFields,
  recordContent,
  validateForm,
  type FormDefinition,
  type Proposal,
  type RecordDraft,
} from '@samprova/feasibility/domain';

const FORMATS = {
  CLINICALTRIALS_GOV_V2: 'ClinicalTrials.gov record',
  CDISC_USDM: 'CDISC USDM study definition',
} as const;

/** The draft for a person at a terminal of `width` columns: fields, coverage, proposals, what is still to do. */
export function draftTable(draft: RecordDraft, product: FormDefinition | undefined, width: number): string {
  const parts = [
    picocolors.bold(FORMATS[draft.format]),
    fieldTable(draft, width),
    coverageLine(draft),
    proposalTable(draft.proposals, width),
  ];
  if (product) parts.push(toDo(draft, product));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\nNothing has been saved.\n`;
}

function fieldTable({ fields }: RecordDraft, width: number): string {
  const names = Math.max(5, ...fields.map(({ name }) => name.length));
  const rest = Math.max(width - names - 8, 40);
  const source = Math.min(Math.ceil(rest * 0.45), Math.max(6, ...fields.map((field) => field.source.length)));
  const table = plainTable(['Field', 'Value', 'Source']);
  for (const field of fields)
    table.push([
      field.name,
      shorten(valueText(field.value), rest - source),
      picocolors.dim(shortenPath(field.source, source)),
    ]);
  return table.toString();
}

function coverageLine({ coverage: { present, filled, unread } }: RecordDraft): string {
  const share = present === 0 ? 100 : Math.floor((filled / present) * 100);
  const lines = [`The record holds ${present} of the fields we know; ${filled} are filled (${share} %).`];
  for (const { name, source, reason } of unread)
    lines.push(picocolors.yellow(`Not read: ${name} (${reason} at ${source})`));
  return lines.join('\n');
}

const KINDS: Readonly<Record<Proposal['kind'], string>> = {
  ICD10: 'ICD-10',
  THERAPY_AREA: 'Therapy area',
  PROGRAMME_AREA: 'Programme area (SE)',
  SITES: 'Sites',
  DEMAND: 'Demand',
  RECRUITMENT_END: 'Recruitment end',
  CONFIDENTIALITY: 'Confidentiality',
};

function proposalTable(proposals: readonly Proposal[], width: number): string {
  if (proposals.length === 0) return 'No proposals: the conditions are not among those we know.';
  const values = proposals.map(({ value }) => shorten(valueText(value), 32));
  const rest = Math.max(width - 19 - Math.max(5, ...values.map((value) => value.length)) - 8, 30);
  const table = plainTable(['Proposal', 'Value', 'Why']);
  proposals.forEach((proposal, index) =>
    table.push([KINDS[proposal.kind], values[index], shorten(proposal.reason, rest)]),
  );
  return table.toString();
}

function toDo(draft: RecordDraft, product: FormDefinition): string {
  const form = currentForm(product.id);
  const content = recordContent(form, draft.fields);
  const problems = validateForm(form.id, form.version, content, 'DRAFT').map(({ message }) => `  ${message}`);
  const missing = missingFields(form, content).map((name) => `${form.schema.properties[name]?.title} (${name})`);
  const lines = [`Still to fill in for the ${form.schema.title.toLowerCase()}: ${missing.join(', ') || 'nothing'}.`];
  if (problems.length > 0) lines.push('To correct:', ...problems);
  return lines.join('\n');
}

function plainTable(head: readonly string[]): InstanceType<typeof Table> {
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid',
      'mid',
      'mid-mid',
      'right',
      'right-mid',
    ].map((side) => [side, '']),
  );
  return new Table({
    head: head.map((word) => picocolors.bold(word)),
    chars: { ...none, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
}

/** A value in one line, the way a person would say it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value))
    return value.length > 0 && typeof value[0] === 'object'
      ? `${value.length} × ${valueText(value[0])}`
      : value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${valueText(part)}`)
      .join('; ');
  return String(value);
}

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length > width ? `${[...line].slice(0, width - 1).join('')}…` : line;
}

/** The end of a path says more than its beginning. */
function shortenPath(path: string, width: number): string {
  return path.length > width ? `…${path.slice(path.length - width + 1)}` : path;
}
