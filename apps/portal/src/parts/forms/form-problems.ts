import { useMemo } from 'react';
import type { FormErrors } from '../../ui';
import { useLanguage } from '../../lib/words';
import { useWords } from '../words';
import { fieldTitle, type FormSchema, type SchemaField } from './form-schema';

/** What the API says is wrong with a form's content. */
export interface FormProblem {
  readonly field: string;
  readonly keyword: string;
  readonly message: string;
}

/** Problems in the reader's words, by the path of the field; a keyword without words is told as the API told it. */
export function useProblemWords(): (problems: readonly FormProblem[]) => FormErrors {
  const t = useWords();
  return useMemo(
    () => (problems) => {
      const errors: Record<string, string[]> = {};
      for (const { field, keyword, message } of problems)
        (errors[field] ??= []).push(t.maybe(`form-problem.${keyword}`) ?? message);
      return errors;
    },
    [t],
  );
}

/** The field of a path such as `arms[1].label`; undefined where the form has none. */
export function fieldAt(schema: FormSchema, path: string): SchemaField | undefined {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  let at: SchemaField | undefined = { type: 'object', properties: schema.properties };
  for (const step of steps) {
    const inside: SchemaField | undefined = at?.type === 'array' ? at.items : at;
    at = /^\d+$/.test(step) ? at : inside?.properties?.[step];
  }
  return at;
}

/** What a field is called in a summary: `Arms 2, Name`. */
export function useFieldLabels(): (schema: FormSchema, paths: readonly string[]) => Readonly<Record<string, string>> {
  const { language } = useLanguage();
  return (schema, paths) =>
    Object.fromEntries(
      paths.map((path) => {
        const top = path.split(/[.[]/)[0] ?? path;
        const row = /\[(\d+)\]/.exec(path)?.[1];
        const head = fieldTitle(schema.properties[top], top, language);
        const named = row === undefined ? head : `${head} ${Number(row) + 1}`;
        const last = path === top ? undefined : fieldAt(schema, path);
        return [path, last === undefined ? named : `${named}, ${fieldTitle(last, path, language)}`];
      }),
    );
}
