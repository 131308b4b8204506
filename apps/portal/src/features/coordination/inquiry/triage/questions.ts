/** The questions in what somebody wrote: one a paragraph, whether numbered or not. */
export function questionsIn(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^\s*(?:\d+[.)]|[-•*])\s+/, '').trim())
    .filter((question) => question !== '');
}
