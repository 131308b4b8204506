/** A LIKE pattern for "holds this text", case folded; the text's own wildcards are taken as they stand. */
export function containing(text: string): string {
  return `%${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
}
