/** In which form an answer is written. */
export type ODataForm =
  | { readonly kind: 'json'; readonly metadata: 'none' | 'minimal' | 'full'; readonly bigNumbersAsText: boolean }
  | { readonly kind: 'csv' | 'xml' | 'text' };

type Kind = ODataForm['kind'];
const TYPES: Readonly<Record<Kind, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
  text: 'text/plain',
};
const LEVELS = ['none', 'minimal', 'full'] as const;

/**
 * Which of the forms offered is asked for; `$format` overrules the header.
 * @param accept the `Accept` header; empty: anything
 * @returns null when none of them will do
 */
export function formOf(format: string | null, accept: string, offered: readonly Kind[]): ODataForm | null {
  const ranges = (format === null ? accept || '*/*' : (ABBREVIATIONS[format] ?? format))
    .split(',')
    .map(rangeOf)
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const range of ranges)
    for (const kind of offered)
      if (covers(range.type, TYPES[kind])) {
        const form = kind === 'json' ? jsonOf(range.parameters) : { kind };
        if (form) return form;
      }
  return null;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = { json: TYPES.json, csv: TYPES.csv, xml: TYPES.xml };

/** What `Content-Type` says of a form. */
export function contentType(form: ODataForm): string {
  if (form.kind !== 'json') return `${TYPES[form.kind]};charset=utf-8${form.kind === 'csv' ? ';header=present' : ''}`;
  const numbers = form.bigNumbersAsText ? ';IEEE754Compatible=true' : '';
  return `${TYPES.json};odata.metadata=${form.metadata}${numbers};charset=utf-8`;
}

interface MediaRange {
  readonly type: string;
  readonly quality: number;
  readonly parameters: ReadonlyMap<string, string>;
}

function rangeOf(written: string): MediaRange {
  const [type = '', ...parts] = written.split(';').map((part) => part.trim().toLowerCase());
  const parameters = new Map(
    parts.map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1).replace(/^"|"$/g, '')]),
  );
  const quality = Number(parameters.get('q') ?? 1);
  return { type, quality: quality >= 0 ? quality : 0, parameters };
}

function covers(range: string, type: string): boolean {
  return range === '*/*' || range === type || range === `${type.split('/', 1)[0] ?? ''}/*`;
}

function jsonOf(parameters: ReadonlyMap<string, string>): ODataForm | null {
  const asked = parameters.get('odata.metadata') ?? parameters.get('metadata') ?? 'minimal';
  const metadata = LEVELS.find((level) => level === asked);
  return metadata ? { kind: 'json', metadata, bigNumbersAsText: parameters.get('ieee754compatible') === 'true' } : null;
}
