import { Plus, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../lib/words';
import { Button, Card, FieldGroup, Stack } from '../../ui';
import { useWords } from '../words';
import { type Content, inLanguage, type SchemaField, withField } from './form-schema';

interface RowsInputProps {
  readonly path: string;
  readonly label: string;
  readonly field: SchemaField;
  readonly rows: readonly Content[];
  readonly onChange: (rows: unknown) => void;
  readonly isReadOnly: boolean;
  /** The input of one cell, which is a field like any other. */
  readonly cell: (path: string, field: SchemaField, value: unknown, onChange: (value: unknown) => void) => ReactNode;
}

/** A small table of a form, e.g. the arms of a trial: each row a card, so that it can be written on a phone. */
export function RowsInput({ path, label, field, rows, onChange, isReadOnly, cell }: RowsInputProps) {
  const t = useWords();
  const { language } = useLanguage();
  const columns = Object.entries(field.items?.properties ?? {});
  const set = (next: readonly Content[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <FieldGroup legend={label} description={inLanguage(field['x-help'], language)}>
      <Stack gap={3}>
        {rows.map((row, at) => (
          <Card
            key={at}
            title={t('form.row', { n: at + 1 })}
            actions={
              isReadOnly ? undefined : (
                <Button
                  size="sm"
                  variant="quiet"
                  icon={Trash2}
                  onPress={() => {
                    set(rows.filter((_, place) => place !== at));
                  }}
                >
                  {t('common.remove')}
                </Button>
              )
            }
          >
            <Stack gap={3}>
              {columns.map(([name, column]) => (
                <Fragment key={name}>
                  {cell(
                    `${path}[${at}].${name}`,
                    { ...column, 'x-required-for-submit': field.items?.required?.includes(name) ?? false },
                    row[name],
                    (value) => {
                      set(rows.map((one, place) => (place === at ? withField(one, name, value) : one)));
                    },
                  )}
                </Fragment>
              ))}
            </Stack>
          </Card>
        ))}
        {!isReadOnly && (
          <div>
            <Button
              size="sm"
              icon={Plus}
              onPress={() => {
                set([...rows, {}]);
              }}
            >
              {t('form.add-row')}
            </Button>
          </div>
        )}
      </Stack>
    </FieldGroup>
  );
}
