import { useLanguage } from '../../lib/words';
import {
  Checkbox,
  type FieldSource,
  DateField,
  FieldGroup,
  MultiSelect,
  NumberField,
  RadioGroup,
  Select,
  TagField,
  TextArea,
  TextField,
} from '../../ui';
import { useWords } from '../words';
import { NamedGroup, useFieldError } from './field-errors';
import { type Content, inLanguage, type SchemaField, withField } from './form-schema';
import { RowsInput } from './rows-input';

interface FieldInputProps {
  /** Where it stands in the content, e.g. `arms[1].label`; problems of the API name it so. */
  readonly path: string;
  readonly field: SchemaField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly source?: FieldSource;
  readonly isReadOnly?: boolean;
}

/** Longer texts get several lines. */
const ONE_LINE = 1000;
/** So few choices are all shown. */
const SHOWN_CHOICES = 4;

/** The input that fits a field of a form: by its type, its choices and its length. */
export function FieldInput({ path, field, value, onChange, source, isReadOnly = false }: FieldInputProps) {
  const t = useWords();
  const { language } = useLanguage();
  const label = inLanguage(field['x-title'], language) ?? field.title ?? path;
  const error = useFieldError(path);
  const common = {
    label,
    name: path,
    isRequired: field['x-required-for-submit'] === true,
    isReadOnly,
    isDisabled: isReadOnly && field.enum !== undefined,
    ...(source ? { source } : {}),
    ...(error === undefined ? {} : { error }),
    ...(field['x-help'] ? { description: inLanguage(field['x-help'], language) } : {}),
  };
  const options = (of: SchemaField) =>
    (of.enum ?? []).map((code) => ({ value: code, label: inLanguage(of['x-enum-titles']?.[code], language) ?? code }));
  const text = typeof value === 'string' ? value : '';

  if (field.type === 'object') {
    const content = (typeof value === 'object' && value !== null ? value : {}) as Content;
    return (
      <NamedGroup path={path}>
        <FieldGroup legend={label}>
          {Object.entries(field.properties ?? {}).map(([name, part]) => (
            <FieldInput
              key={name}
              path={`${path}.${name}`}
              field={part}
              value={content[name]}
              isReadOnly={isReadOnly}
              onChange={(next) => {
                const changed = withField(content, name, next);
                onChange(Object.keys(changed).length === 0 ? undefined : changed);
              }}
            />
          ))}
        </FieldGroup>
      </NamedGroup>
    );
  }
  if (field.type === 'array') {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (field.items?.type === 'object')
      return (
        <NamedGroup path={path}>
          <RowsInput
            path={path}
            label={label}
            field={field}
            rows={items as readonly Content[]}
            onChange={onChange}
            isReadOnly={isReadOnly}
            cell={(at, column, held, change) => (
              <FieldInput path={at} field={column} value={held} onChange={change} isReadOnly={isReadOnly} />
            )}
          />
        </NamedGroup>
      );
    const texts = items.filter((item) => typeof item === 'string');
    if (field.items?.enum)
      return (
        <MultiSelect
          {...common}
          options={options(field.items)}
          value={texts}
          onChange={(next) => {
            onChange(next.length === 0 ? undefined : next);
          }}
        />
      );
    return (
      <TagField
        {...common}
        value={texts}
        onChange={(next) => {
          onChange(next.length === 0 ? undefined : next);
        }}
      />
    );
  }
  if (field.type === 'boolean') {
    if (field['x-must-be-true'] === true)
      return (
        <Checkbox
          {...common}
          isSelected={value === true}
          onChange={(next) => {
            onChange(next ? true : undefined);
          }}
        />
      );
    return (
      <RadioGroup
        {...common}
        isInline
        options={[
          { value: 'true', label: t('common.yes') },
          { value: 'false', label: t('common.no') },
        ]}
        value={typeof value === 'boolean' ? String(value) : null}
        onChange={(next) => {
          onChange(next === 'true');
        }}
      />
    );
  }
  if (field.type === 'integer' || field.type === 'number')
    return (
      <NumberField
        {...common}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => {
          onChange(next ?? undefined);
        }}
        hasSteppers={false}
        format={field.type === 'integer' ? { maximumFractionDigits: 0 } : {}}
        {...(field.minimum === undefined ? {} : { min: field.minimum })}
        {...(field['x-unit'] === undefined
          ? {}
          : { suffix: t.maybe(`form-unit.${field['x-unit']}`) ?? field['x-unit'] })}
      />
    );
  if (field.enum)
    return field.enum.length <= SHOWN_CHOICES ? (
      <RadioGroup {...common} options={options(field)} value={text === '' ? null : text} onChange={onChange} />
    ) : (
      <Select {...common} options={options(field)} value={text === '' ? null : text} onChange={onChange} />
    );
  if (field.format === 'date') return <DateField {...common} value={text === '' ? null : text} onChange={onChange} />;
  if (field.format === 'date-or-month')
    return (
      <TextField {...common} width="short" value={text} onChange={onChange} placeholder={t('form.date-or-month')} />
    );
  return (field.maxLength ?? 0) > ONE_LINE ? (
    <TextArea
      {...common}
      value={text}
      onChange={onChange}
      {...(field.maxLength === undefined ? {} : { maxLength: field.maxLength })}
    />
  ) : (
    <TextField {...common} value={text} onChange={onChange} />
  );
}
