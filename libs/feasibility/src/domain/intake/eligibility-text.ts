import type { CriterionRow } from '../forms/form-content.js';

interface Eligibility {
  readonly inclusion: string;
  readonly exclusion: string;
}

const QUALIFIER =
  '(?:(?:key|main|major|principal|general|core|primary|selected|summary|additional|specific|further|important|study|trial|participant|patient|subject|donor|recipient|caregiver|screening|enrollment|overall|common)s?\\s+){0,3}';
const HEADING = new RegExp(
  `^${QUALIFIER}(?:criteria\\s+for\\s+)?(inclusion|exclusion)s?(?:\\s+criteri(?:a|on|as))?(?:\\s+(?:for|of|in|at|during|-|–)\\s[^:.]{1,80}|\\s*\\([^)]{1,80}\\)|\\s+include|\\s+are)?\\s*(?:[:：]\\s*(.*))?$`,
  'i',
);

/** What stands after it in a line is the first criterion; looking further would only cost time. */
const LONGEST_HEADING = 300;

/**
 * Divides a registry's eligibility text at its headings, several of each kind if need be. Text above the first heading
 * counts as inclusion: that is how such texts read.
 */
export function splitEligibility(text: string): Eligibility {
  const parts = { inclusion: [] as string[], exclusion: [] as string[] };
  let current: 'inclusion' | 'exclusion' = 'inclusion';
  let headings = { inclusion: 0, exclusion: 0 };
  for (const line of withHeadingsOnTheirOwnLine(text).split('\n')) {
    const [start, rest] = [line.trim().slice(0, LONGEST_HEADING), line.trim().slice(LONGEST_HEADING)];
    const heading = headingIn(start);
    if (!heading) {
      parts[current].push(line);
      continue;
    }
    current = heading[1]!.toLowerCase() as typeof current;
    headings = { ...headings, [current]: headings[current] + 1 };
    // A second heading of one kind says for whom its criteria are: that must stay readable.
    if (headings[current] > 1) parts[current].push('', line.trim());
    else if (heading[2]) parts[current].push(heading[2] + rest);
  }
  return { inclusion: tidy(parts.inclusion), exclusion: tidy(parts.exclusion) };
}

/** "Double-blind phase exclusion criteria", "Inclusion criteria healthy controls": a short line of its own that is no bullet. */
const LOOSE_HEADING =
  /^(?:[\p{L}\p{N}/()-]+\s+){0,5}(inclusion|exclusion)\s+criteri(?:a|on)(?:(?:\s|\s?-\s?)[^.;:,]{1,40})?\s*[:：]?$/iu;
const REFERS = /\b(?:not|meets?|meeting|fulfils?|fulfill(?:s|ing)?|other|any|these|all|above|below|following|may)\b/i;

function headingIn(line: string): RegExpExecArray | null {
  const strict = HEADING.exec(line.replace(/^(?:[#>*•·\-–\s]|\d+[.)]\s)+|[*#_\s]+$/g, ''));
  if (strict || line.length > 90 || /^(?:[*•·‣▪●–-]|\d)/.test(line) || REFERS.test(line)) return strict;
  return LOOSE_HEADING.exec(line);
}

/** The criteria one by one: numbered or bulleted entries with what is indented below them, else paragraphs. */
export function criteriaRows(kind: CriterionRow['kind'], text: string): CriterionRow[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.flatMap((line) => marker(line) ?? []);
  const outermost = levelOf(marked.map(({ indent }) => indent));
  const rows: string[][] = [];
  for (const line of lines) {
    const mark = marker(line);
    if (mark && mark.indent === outermost) rows.push([mark.rest]);
    else if (rows.length === 0 || marked.length === 0) rows.push([line.trim()]);
    else rows.at(-1)!.push(line.trim());
  }
  return rows.map((row) => ({ kind, text: row.join('\n') })).filter((row) => row.text !== '');
}

/** The outermost level; one lonely entry there is an introduction, and the criteria stand below it. */
function levelOf(indents: readonly number[]): number {
  const outermost = Math.min(...indents);
  const deeper = indents.filter((indent) => indent > outermost);
  return indents.length - deeper.length === 1 && deeper.length > 1 ? Math.min(...deeper) : outermost;
}

function marker(line: string): { readonly indent: number; readonly rest: string } | undefined {
  const match = /^(\s*)(?:[*•·‣▪●–-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+(.*)$/.exec(line);
  return match ? { indent: match[1]!.length, rest: match[2]!.trim() } : undefined;
}

/** Some records have everything in one paragraph: "Inclusion Criteria: … Exclusion Criteria: …". */
function withHeadingsOnTheirOwnLine(text: string): string {
  const heading = /(?<=[^\n \t])[ \t]{1,9}((?:key |main )?(?:inclusion|exclusion) criteria\s*:)/gi;
  return text.replace(heading, (all, words: string, offset: number) => {
    const before = text
      .slice(Math.max(0, offset - 60), offset)
      .split('\n')
      .at(-1)!
      .trim();
    // Only after the end of a sentence, and not after the number of the heading itself.
    return before.length > 5 && /[.;:)\]•-]$/.test(before) ? `\n${words}` : all;
  });
}

function tidy(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
