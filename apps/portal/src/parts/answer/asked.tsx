import type { AnswerFormOfFragment } from '../../graphql/graphql';
import { useLanguage } from '../../lib/words';
import { Disclosure, Stack } from '../../ui';
import { FormContent, useShownValue } from '../forms/form-content';
import { type Content, type FormSchema, inLanguage, isBlank } from '../forms/form-schema';
import { useWords } from '../words';
import styles from './answer.module.css';

/** What somebody decides by, in the order they ask it; criteria stand in the whole question. */
const KEY = [
  ...['primaryObjective', 'conditions', 'icd10', 'phase', 'interventionType', 'patientsPerSite', 'patientsCountry'],
  ...['recruitmentStart', 'recruitmentEnd'],
];
/** Longer texts stand in the whole question only: what is asked must fit one screen. */
const SHORT = 220;
/** A longer value takes the whole line. */
const ONE_COLUMN = 40;

interface AskedProps {
  readonly content: Content;
  readonly form: AnswerFormOfFragment | null | undefined;
}

/** What the sponsor asks, as far as the reader's tiers go: the deciding facts, and the whole question below. */
export function Asked({ content, form }: AskedProps) {
  const t = useWords();
  const { language } = useLanguage();
  const show = useShownValue();
  if (!form) return null;
  const schema = form.schema as FormSchema;
  const key = KEY.flatMap((name) => {
    const field = schema.properties[name];
    if (!field || isBlank(content[name])) return [];
    const value = show(field, content[name]);
    return value.length > SHORT ? [] : [{ id: name, term: inLanguage(field['x-title'], language) ?? name, value }];
  });
  return (
    <Stack gap={3}>
      <dl className={styles.facts}>
        {key.map(({ id, term, value }) => (
          <div key={id} className={value.length > ONE_COLUMN ? styles.wide : undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure title={t('answer.whole-question')}>
        <FormContent schema={schema} content={content} level={3} />
      </Disclosure>
    </Stack>
  );
}
