/**
 * JSON with the keys of every object in order, so that a hash of it can be computed again from a database, which keeps
 * no order of keys.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
    .sort()
    .join(',')}}`;
}
