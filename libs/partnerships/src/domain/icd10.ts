import { ok, refuse } from '@samprova/kernel';
import type { Result } from '@samprova/kernel';

/** Categories (three characters, `C34`) from one to another, both included. */
export interface Icd10Range {
  readonly from: string;
  readonly to: string;
}

export interface Icd10NotUnderstood {
  readonly code: 'ICD10_NOT_UNDERSTOOD';
  /** How a code may look. */
  readonly expected: string;
}

const CATEGORY = /^[A-Z][0-9][0-9A-Z]$/;
// Subdivisions (C34.1) are cut off: networks and programme areas are drawn along categories.
const CODE = /^([A-Z][0-9][0-9A-Z])(?:\.?[0-9A-Z]{1,4})?$/;

/** Understands `C34`, `c34.1`, `C30-C39` and `C00–D48`. */
export function parseIcd10(text: string): Result<Icd10Range, Icd10NotUnderstood> {
  const parts = text
    .trim()
    .toUpperCase()
    .split(/\s*[-–]\s*/);
  const categories = parts.map((part) => CODE.exec(part)?.[1]);
  const [from, to = from] = categories;
  if (parts.length > 2 || from === undefined || to === undefined || categories.includes(undefined) || to < from)
    return refuse({ code: 'ICD10_NOT_UNDERSTOOD', expected: 'a code like C34 or C34.1, or a block like C30-C39' });
  return ok({ from, to });
}

/** For constants in our own reference files: a mistake there is a fault. */
export function icd10(text: string): Icd10Range {
  const parsed = parseIcd10(text);
  if (!parsed.ok) throw new Error(`not an ICD-10 code or block: ${text}`);
  return parsed.value;
}

export function overlaps(a: Icd10Range, b: Icd10Range): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function formatIcd10(range: Icd10Range): string {
  return range.from === range.to ? range.from : `${range.from}-${range.to}`;
}

/** Roughly how many categories a block holds: the narrower of two blocks says more. */
export function icd10Width(range: Icd10Range): number {
  return position(range.to) - position(range.from) + 1;
}

function position(category: string): number {
  if (!CATEGORY.test(category)) throw new Error(`not an ICD-10 category: ${category}`);
  return (category.charCodeAt(0) - 65) * 360 + Number(category[1]) * 36 + parseInt(category[2] ?? '0', 36);
}
