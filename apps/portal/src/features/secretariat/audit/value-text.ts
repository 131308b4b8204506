const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * A value of the audit trail as a reader may see it: texts as they are, instants by `instant`, lists and objects as JSON
 * over several lines. Nothing is left out: it is evidence.
 */
export function valueText(value: unknown, instant: (text: string) => string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string')
    return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? instant(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value, null, 2);
}

/** Where a subject of the audit trail can be looked at; undefined for what has no page of its own. */
export function pageOfSubject(type: string, id: string): string | undefined {
  const folder = { inquiry: 'inquiries', person: 'people', organisation: 'organisations' }[type];
  return folder === undefined ? undefined : `/${folder}/${id}`;
}
