import { ok, type Result } from '@samprova/kernel';
import { canonicalNumber, NumberText, parseDecimal } from './decimal.js';
import { isInputObject, isList, Located, type InputValue } from './input.js';
import type { AllocationRefused } from './refusal.js';

/** The fields that hold numbers: a text there is a number, alone, in a list, or behind a name. */
const NUMBERS = new Set([
  ...['pool', 'version', 'roundTo', 'floor', 'cap', 'previous', 'maxDecrease', 'maxIncrease'],
  ...['weight', 'population', 'needIndex', 'costIndex', 'alpha', 'windowYears', 'starts', 'inclusions'],
  ...['resultShare', 'fixedWeight', 'points', 'qualityShare', 'categoryFactor', 'year', 'qualityFrom', 'services'],
]);

/**
 * The inputs of a run as one text, of which the SHA-256 is kept: RFC 8785, with decimals normalised. Whatever stands in a
 * field for numbers is written as `canonicalNumber` writes it, so that 1.50, 1.5, "1.5" and 15e-1 are one input; a
 * category given as a number is its text. All else is as RFC 8785 has it: keys sorted by UTF-16 unit, no spaces, the
 * shortest escapes. Half a surrogate pair has no canonical form and is refused.
 */
export function canonicalInputs(document: InputValue): Result<string, AllocationRefused> {
  try {
    return ok(written(new Located(document), ''));
  } catch (fault) {
    if (!(fault instanceof NotUnicode)) throw fault;
    return fault.at.refuse('TEXT_NOT_UNICODE', 'half a character (a lone surrogate) stands in this text or name');
  }
}

/** Stays inside this file: the writer's way out of its own recursion. */
class NotUnicode extends Error {
  constructor(readonly at: Located) {
    super('TEXT_NOT_UNICODE');
  }
}

/** `field` is the nearest name around it that says whether numbers stand there. */
function written(at: Located, field: string): string {
  const { value } = at;
  if (value instanceof NumberText && field === 'category') return JSON.stringify(value.text);
  // A number too long to compute with stands only in fields that nobody reads.
  if (value instanceof NumberText) return numberIn(value.decimal) ?? value.text;
  if (typeof value === 'string')
    return (NUMBERS.has(field) ? numberIn(parseDecimal(value)) : null) ?? quoted(value, at);
  if (isList(value)) return `[${value.map((_, index) => written(at.item(index), field)).join(',')}]`;
  if (!isInputObject(value)) return JSON.stringify(value);
  const around = field === 'categoryFactor' || field === 'services' ? field : null;
  const members = Object.keys(value)
    .sort()
    .map((name) => {
      const member = at.field(name);
      return `${quoted(name, member)}:${written(member, NUMBERS.has(name) ? name : (around ?? name))}`;
    });
  return `{${members.join(',')}}`;
}

function numberIn(parsed: ReturnType<typeof parseDecimal>): string | null {
  return typeof parsed === 'string' ? null : canonicalNumber(parsed);
}

function quoted(text: string, at: Located): string {
  if (/\p{Surrogate}/u.test(text)) throw new NotUnicode(at);
  return JSON.stringify(text);
}
