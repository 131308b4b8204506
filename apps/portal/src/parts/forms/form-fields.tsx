import { FieldGroup, Stack } from '../../ui';
import type { FieldSource } from '../../ui';
import { useLanguage } from '../../lib/words';
import { FieldInput } from './field-input';
import { type Content, type FormSchema, grouped, inLanguage, type SchemaField, withField } from './form-schema';

interface FormFieldsProps {
  readonly schema: FormSchema;
  readonly content: Content;
  readonly onChange: (content: Content) => void;
  /** Which fields are asked here; left out: all. */
  readonly only?: (name: string, field: SchemaField) => boolean;
  /** Where a value came from, by field: a registry record, the site passport. */
  readonly sources?: Readonly<Record<string, FieldSource>>;
  readonly isReadOnly?: boolean;
}

/** A published form as fields under its headings; the same schema is checked again by the API. */
export function FormFields({ schema, content, onChange, only, sources = {}, isReadOnly = false }: FormFieldsProps) {
  const { language } = useLanguage();
  return (
    <Stack gap={6}>
      {grouped(schema, only).map(({ id, title, names }) => {
        const fields = names.map((name) => {
          const field = schema.properties[name];
          return field ? (
            <FieldInput
              key={name}
              path={name}
              field={field}
              value={content[name]}
              onChange={(value) => {
                onChange(withField(content, name, value));
              }}
              isReadOnly={isReadOnly}
              {...(sources[name] ? { source: sources[name] } : {})}
            />
          ) : null;
        });
        return title ? (
          <FieldGroup key={id} legend={inLanguage(title, language)}>
            {fields}
          </FieldGroup>
        ) : (
          <Stack key={id}>{fields}</Stack>
        );
      })}
    </Stack>
  );
}
