import { useState } from 'react';
import { Disclosure, FieldGroup, type FieldSource, type FormErrors, Section, Stack } from '../../ui';
import { useLanguage } from '../../lib/words';
import { useWords } from '../words';
import { FieldErrors } from './field-errors';
import { FieldInput } from './field-input';
import {
  type Content,
  type FormSchema,
  grouped,
  inLanguage,
  isBlank,
  type SchemaField,
  withField,
} from './form-schema';

interface FormFieldsProps {
  readonly schema: FormSchema;
  readonly content: Content;
  readonly onChange: (content: Content) => void;
  /** Which fields are asked here; left out: all. */
  readonly only?: (name: string, field: SchemaField) => boolean;
  /** Where a value came from, by field: a registry record, the site passport. */
  readonly sources?: Readonly<Record<string, FieldSource>>;
  /** What is wrong, by path; see `useProblemWords`. */
  readonly errors?: FormErrors;
  /**
   * Asks what is required and shows what is filled; the rest of each heading waits behind "more fields". A field does not
   * move while it is written in: what was there on arrival stays where it was.
   */
  readonly isGuided?: boolean;
  readonly isReadOnly?: boolean;
}

const NO_ERRORS: FormErrors = {};

/** A published form as fields under its headings; the same schema is checked again by the API. */
export function FormFields(props: FormFieldsProps) {
  const {
    schema,
    content,
    onChange,
    only,
    sources = {},
    errors = NO_ERRORS,
    isGuided = false,
    isReadOnly = false,
  } = props;
  const t = useWords();
  const { language } = useLanguage();
  const [filledFirst] = useState(() => new Set(Object.keys(content).filter((name) => !isBlank(content[name]))));
  const isFirst = (name: string): boolean =>
    !isGuided || schema.properties[name]?.['x-required-for-submit'] === true || filledFirst.has(name);
  const hasError = (name: string): boolean => Object.keys(errors).some((path) => path.split(/[.[]/)[0] === name);
  const field = (name: string) => {
    const one = schema.properties[name];
    return one ? (
      <FieldInput
        key={name}
        path={name}
        field={one}
        value={content[name]}
        onChange={(value) => {
          onChange(withField(content, name, value));
        }}
        isReadOnly={isReadOnly}
        {...(sources[name] ? { source: sources[name] } : {})}
      />
    ) : null;
  };
  return (
    <FieldErrors value={errors}>
      <Stack gap={8}>
        {grouped(schema, only).map(({ id, title, names }) => {
          const first = names.filter(isFirst);
          const more = names.filter((name) => !isFirst(name));
          const moreFields = more.length > 0 && (
            <Disclosure title={t('form.more', { n: more.length })} {...(more.some(hasError) ? { isOpen: true } : {})}>
              <Stack gap={4}>{more.map(field)}</Stack>
            </Disclosure>
          );
          if (!title) return <Stack key={id}>{first.map(field)}</Stack>;
          const heading = inLanguage(title, language) ?? id;
          return isGuided ? (
            <Section key={id} title={heading} level={2}>
              <Stack gap={4}>
                {first.map(field)}
                {moreFields}
              </Stack>
            </Section>
          ) : (
            <FieldGroup key={id} legend={heading}>
              {names.map(field)}
            </FieldGroup>
          );
        })}
      </Stack>
    </FieldErrors>
  );
}
