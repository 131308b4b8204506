/** Codes of sources and budget lines: 2 to 40 capitals, digits or -, a capital first. */
export function isCode(text: string): boolean {
  return /^[A-Z][A-Z0-9-]{1,39}$/.test(text.trim());
}
