import { useDates } from '../../lib/dates';
import { useLanguage } from '../../lib/words';
import { DescriptionList, Section, Stack } from '../../ui';
import { useWords } from '../words';
import { type Content, type FormSchema, grouped, inLanguage, isBlank, type SchemaField } from './form-schema';

interface FormContentProps {
  readonly schema: FormSchema;
  readonly content: Content;
  /** The level of the headings; 2 below the page's title. */
  readonly level?: 2 | 3 | 4;
}

/** A filled form to read: what was left out is not shown. */
export function FormContent({ schema, content, level = 2 }: FormContentProps) {
  const { language } = useLanguage();
  const show = useShownValue();
  return (
    <Stack gap={6}>
      {grouped(schema, (name) => !isBlank(content[name])).map(({ id, title, names }) => (
        <Section key={id} title={inLanguage(title, language) ?? ''} level={level}>
          <DescriptionList
            items={names.flatMap((name) => {
              const field = schema.properties[name];
              return field
                ? [
                    {
                      term: inLanguage(field['x-title'], language) ?? field.title ?? name,
                      value: show(field, content[name]),
                    },
                  ]
                : [];
            })}
          />
        </Section>
      ))}
    </Stack>
  );
}

/** A value in words, as its field means it. */
export function useShownValue(): (field: SchemaField, value: unknown) => string {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const show = (field: SchemaField, value: unknown): string => {
    if (isBlank(value)) return '–';
    if (Array.isArray(value))
      return field.items?.type === 'object'
        ? value.map((row) => show(field.items ?? {}, row)).join('\n')
        : dates.list(value.map((item) => show(field.items ?? {}, item)));
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'number') {
      const unit =
        field['x-unit'] === undefined ? undefined : (t.maybe(`form-unit.${field['x-unit']}`) ?? field['x-unit']);
      return unit === undefined ? dates.number(value) : `${dates.number(value)} ${unit}`;
    }
    if (typeof value === 'string') {
      if (field.enum) return inLanguage(field['x-enum-titles']?.[value], language) ?? value;
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) && field.format) return dates.date(value);
      // What registries say by a word of their own stays as it is in the field, and is read in words.
      return /^[A-Z_]+$/.test(value) ? (t.maybe(`registry-word.${value}`) ?? value) : value;
    }
    return Object.entries(field.properties ?? {})
      .filter(([name]) => !isBlank((value as Content)[name]))
      .map(([name, part]) => {
        const shown = show(part, (value as Content)[name]);
        const title = inLanguage(part['x-title'], language) ?? part.title;
        return title === undefined ? shown : `${title}: ${shown}`;
      })
      .join(' · ');
  };
  return show;
}
