import { dateTextFault } from '../calendar-date.js';
import { crossFieldRules } from '../forms/cross-field-rules.js';
import type { FormField } from '../forms/form.js';
import { requestFields, type RequestFieldName, RULES } from '../forms/request-forms-v1.js';
import { textProblems } from '../forms/text-problems.js';
import type { Coverage, FilledField, UnreadField } from './record-draft.js';

/** A value alone may be believable and not beside the others; each round takes at least one away. */
const MOST_ROUNDS = 10;

/**
 * Leaves out what a draft would be refused for: values outside a field's bounds (as the form defines them), dates and
 * volumes that contradict each other, texts that may not be kept. It reads the form's own definitions and rules; only
 * the JSON Schema validator stays away, which takes longer to wake than a record to read.
 */
export function draftable(
  fields: readonly FilledField[],
  unread: readonly UnreadField[],
): { readonly fields: readonly FilledField[]; readonly coverage: Coverage } {
  const present = fields.length + unread.length;
  const dropped: UnreadField[] = [...unread];
  let kept = fields;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = round === 0 ? faultsOf(kept) : contradictions(kept);
    if (faults.size === 0 && round > 0) break;
    for (const { name, source } of kept) {
      const reason = faults.get(name);
      if (reason !== undefined) dropped.push({ name, source, reason });
    }
    kept = kept.filter(({ name }) => !faults.has(name));
  }
  return { fields: kept, coverage: { present, filled: kept.length, unread: dropped } };
}

function faultsOf(fields: readonly FilledField[]): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { name, value } of fields) {
    const fault = boundsFault(requestFields[name], value) ?? textProblems({ [name]: value })[0]?.message;
    if (fault !== undefined) faults.set(name, fault);
  }
  return faults;
}

function contradictions(fields: readonly FilledField[]): Map<string, string> {
  const content = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const problems = RULES.flatMap((rule) => crossFieldRules[rule](content, 'DRAFT'));
  return new Map(problems.map(({ field, message }) => [field as RequestFieldName, message]));
}

/** What a field's definition has against a value; undefined when nothing. */
function boundsFault(field: FormField | undefined, value: unknown): string | undefined {
  if (!field) return undefined;
  if (typeof value === 'number') return numberFault(field, value);
  if (typeof value === 'string') return wordsFault(field, value);
  if (Array.isArray(value)) {
    if (field.maxItems !== undefined && value.length > field.maxItems) return `more than ${field.maxItems} entries`;
    return firstFault(value.map((item: unknown) => boundsFault(field.items, item)));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return firstFault(Object.entries(value).map(([key, item]) => boundsFault(field.properties?.[key], item)));
}

function numberFault({ type, minimum, maximum }: FormField, value: number): string | undefined {
  if (type === 'integer' && !Number.isInteger(value)) return 'a whole number was expected';
  if (minimum !== undefined && value < minimum) return `impossibly small; at least ${minimum}`;
  return maximum !== undefined && value > maximum ? `impossibly large; at most ${maximum}` : undefined;
}

function wordsFault({ enum: known, format, maxLength, pattern }: FormField, value: string): string | undefined {
  if (format && dateTextFault(value, format === 'date-or-month')) return 'no date that the calendars know';
  if (known && !known.includes(value)) return 'none of the known words';
  // A JSON Schema counts characters, not UTF-16 units.
  if (maxLength !== undefined && [...value].length > maxLength) return `longer than ${maxLength} characters`;
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value)
    ? 'not in the form that was expected'
    : undefined;
}

function firstFault(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}
