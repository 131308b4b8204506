import { findUncleanCharacters } from '../clean-text.js';
import { findPersonalIdentityNumbers } from '../personal-identity-numbers.js';
import type { FormProblem } from './form-problem.js';

/** Deeper than any form; what lies below is refused by the form's schema anyway. */
const DEEPEST = 8;
/** Enough for a person to correct; a hostile content could hold millions. */
const MOST = 100;

/**
 * Free text that must not be stored: personal identity numbers (no patient-level data anywhere) and characters that
 * break storage or deceive the eye, each with its place. Works on any JSON content, not only on forms.
 */
export function textProblems(content: unknown): FormProblem[] {
  const problems: FormProblem[] = [];
  walk(content, '', 0, problems);
  return problems;
}

function walk(value: unknown, path: string, depth: number, problems: FormProblem[]): void {
  if (problems.length >= MOST) return;
  if (typeof value === 'string') problems.push(...problemsIn(value, path));
  else if (depth < DEEPEST && Array.isArray(value))
    value.forEach((item, index) => walk(item, `${path}[${index}]`, depth + 1, problems));
  else if (depth < DEEPEST && typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) walk(item, path ? `${path}.${key}` : key, depth + 1, problems);
}

function problemsIn(text: string, field: string): FormProblem[] {
  return [
    ...findPersonalIdentityNumbers(text).map(({ start, end, country }) => ({
      field,
      keyword: 'personalIdentityNumber',
      message: `${field} holds what looks like a personal identity number (${country}) at character ${start + 1}; take it away.`,
      start,
      end,
    })),
    ...findUncleanCharacters(text).map(({ start, end, name }) => ({
      field,
      keyword: 'uncleanText',
      message: `${field} holds a character that cannot be kept, a ${name}, at character ${start + 1}; take it away.`,
      start,
      end,
    })),
  ];
}
