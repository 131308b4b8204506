import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { dateTextFault, FIRST_YEAR, LAST_YEAR } from '../calendar-date.js';
import { crossFieldRules, type FormStage } from './cross-field-rules.js';
import type { FormDefinition } from './form.js';
import type { FormProblem } from './form-problem.js';
import { findForm } from './form-registry.js';
import { isBlank } from './material-change.js';
import { textProblems } from './text-problems.js';

export type { FormStage } from './cross-field-rules.js';

/** More would help nobody, and a hostile content could make millions. */
const MOST_PROBLEMS = 100;

const validators = new Map<string, ValidateFunction>();

/**
 * Everything wrong with a content. A draft may be incomplete, but what it says must make sense; submitting also wants
 * the form's required fields (AT-PR-01). An unknown form or version is one problem with keyword `form`.
 */
export function validateForm(formId: string, version: number, content: unknown, stage: FormStage): FormProblem[] {
  const form = findForm(formId, version);
  if (!form) return [{ field: '', keyword: 'form', message: `There is no form ${formId} in version ${version}.` }];
  const validate = validatorOf(form);
  const problems = validate(content) ? [] : (validate.errors ?? []).map(problemOf);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return problems;
  const fields = content as Readonly<Record<string, unknown>>;
  problems.push(...form.rules.flatMap((rule) => crossFieldRules[rule](fields, stage)), ...textProblems(fields));
  if (stage === 'SUBMIT') problems.push(...gaps(form, fields));
  return firstOfEach(problems).slice(0, MOST_PROBLEMS);
}

/** The required fields that are still missing, in the form's order. */
export function missingFields(form: FormDefinition, content: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(form.schema.properties)
    .filter(([name, field]) => {
      if (!field['x-required-for-submit'] && !field['x-must-be-true']) return false;
      return field['x-must-be-true'] ? content[name] !== true : isBlank(content[name]);
    })
    .map(([name]) => name);
}

function gaps(form: FormDefinition, content: Readonly<Record<string, unknown>>): FormProblem[] {
  return missingFields(form, content).map((field) => ({
    field,
    keyword: 'required',
    message: form.schema.properties[field]?.['x-must-be-true']
      ? `Confirm ${field} to submit.`
      : `Fill in ${field} ("${form.schema.properties[field]?.title ?? field}") to submit.`,
  }));
}

function validatorOf(form: FormDefinition): ValidateFunction {
  const id = form.schema.$id;
  const known = validators.get(id);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: true });
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  ajv.addFormat('date', (text: string) => dateTextFault(text, false) === undefined);
  ajv.addFormat('date-or-month', (text: string) => dateTextFault(text, true) === undefined);
  const validate = ajv.compile(form.schema);
  validators.set(id, validate);
  return validate;
}

const ANNOTATIONS = [
  'x-title',
  'x-help',
  'x-group',
  'x-groups',
  'x-unit',
  'x-material',
  'x-required-for-submit',
  'x-must-be-true',
  'x-required-documents',
  'x-tier',
  'x-origin',
  'x-enum-titles',
];

function problemOf(error: ErrorObject): FormProblem {
  const field = fieldOf(error);
  return { field, keyword: error.keyword, message: `${field || 'The content'} ${remedy(error)}.` };
}

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'additionalProperties') steps.push(String(params['additionalProperty']));
  if (keyword === 'required') steps.push(String(params['missingProperty']));
  return steps
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step), '')
    .slice(0, 200);
}

function remedy({ keyword, params, data }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `must be ${TYPE_WORDS[String(params['type'])] ?? String(params['type'])}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as string[]).slice(0, 40).join(', ')}`;
    case 'minimum':
      return `is impossibly small; give at least ${params['limit']}`;
    case 'maximum':
      return `is impossibly large; give at most ${params['limit']}`;
    case 'maxLength':
      return `is too long; shorten it to ${params['limit']} characters`;
    case 'minLength':
      return 'is empty; write something or take it away';
    case 'maxItems':
      return `has too many entries; keep at most ${params['limit']}`;
    case 'uniqueItems':
      return 'names the same thing twice; take one away';
    case 'pattern':
      return `does not look right; write it as ${String(params['pattern'])}`;
    case 'format':
      return dateRemedy(params['format'] === 'date-or-month', data);
    case 'additionalProperties':
      return 'is no field of this form; take it away';
    case 'required':
      return 'is missing; fill it in or take the whole row away';
    default:
      return 'is not valid; correct it';
  }
}

function dateRemedy(monthIsEnough: boolean, data: unknown): string {
  if (typeof data === 'string' && dateTextFault(data, monthIsEnough) === 'OUTSIDE_CALENDAR')
    return `is outside ${FIRST_YEAR} to ${LAST_YEAR}; give a date inside`;
  return `must be a date that exists, written ${monthIsEnough ? 'YYYY-MM-DD or YYYY-MM' : 'YYYY-MM-DD'}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** One message for each field and keyword is enough. */
function firstOfEach(problems: readonly FormProblem[]): FormProblem[] {
  const seen = new Map<string, FormProblem>();
  for (const problem of problems) {
    const key = `${problem.field} ${problem.keyword} ${problem.start ?? ''}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()];
}
