import { useEffect, useState } from 'react';
import { useDates } from '../../lib/dates';
import { useLanguage } from '../../lib/words';
import { useShownValue } from '../../parts/forms/form-content';
import { type Content, fieldTitle, type FormSchema } from '../../parts/forms/form-schema';
import { Card, Checkbox, type FieldSource, Notice, Stack } from '../../ui';
import { type ProposalReason, type ReadRecord, withProposal } from '../../parts/forms/record-file';
import styles from './sponsor.module.css';
import { useWords } from './words';

export interface Chosen {
  readonly content: Content;
  /** Where each value came from, for the fields of the form. */
  readonly sources: Readonly<Record<string, FieldSource>>;
}

interface RecordReviewProps {
  readonly schema: FormSchema;
  readonly record: ReadRecord | undefined;
  /** What the organisation says of itself. */
  readonly own: readonly { readonly name: string; readonly value: unknown }[];
  readonly fileName: string;
  /** Fields that the API did not take; they are let go of. */
  readonly faulty: readonly string[];
  readonly onChange: (chosen: Chosen) => void;
}

/** What was read, field by field with its place in the file; whoever sends the request says what of it holds. */
export function RecordReview({ schema, record, own, fileName, faulty, onChange }: RecordReviewProps) {
  const t = useWords();
  const { language } = useLanguage();
  const show = useShownValue();
  const why = useProposalReason();
  const fields = [
    ...own
      .filter(({ name }) => !record?.fields.some((field) => field.name === name))
      .map((field) => ({
        ...field,
        source: t('sponsor.record.organisation'),
        label: t('sponsor.record.organisation'),
      })),
    ...(record?.fields ?? []).map((field) => ({ ...field, label: fileName })),
  ].filter(({ name }) => name in schema.properties);
  const proposals = (record?.proposals ?? []).filter(({ field }) => field in schema.properties);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());

  useEffect(() => {
    const content: Record<string, unknown> = {};
    const sources: Record<string, FieldSource> = {};
    for (const { name, value, source, label } of fields) {
      if (left.has(name) || faulty.includes(name)) continue;
      content[name] = value;
      sources[name] = { label, detail: source };
    }
    proposals.forEach(({ field, value, source, because }, at) => {
      if (!taken.has(at)) return;
      const isList = schema.properties[field]?.type === 'array';
      content[field] = withProposal(content, field, isList && !Array.isArray(value) ? [value] : value);
      sources[field] = { label: fileName, detail: `${source}: ${why(because)}` };
    });
    onChange({ content, sources });
    // The lists follow from the record and the schema, which stay while this is shown.
  }, [left, taken, faulty]);

  const title = (name: string): string => fieldTitle(schema.properties[name], name, language);
  const valueOf = (name: string, value: unknown): string => {
    const field = schema.properties[name];
    const isOne = field?.type === 'array' && !Array.isArray(value);
    const text = field ? show(field, isOne ? [value] : value) : String(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
  if (fields.length === 0 && proposals.length === 0) return null;
  return (
    <Stack gap={6}>
      {record && (
        <Notice tone="ok" live="polite">
          {t('sponsor.record.read', { n: record.fields.length })}
        </Notice>
      )}
      {proposals.length > 0 && (
        <Card title={t('sponsor.record.proposals')} description={t('sponsor.record.proposals-text')}>
          <Stack gap={3}>
            {proposals.map(({ field, value, because, source }, at) => (
              <Checkbox
                key={at}
                label={`${title(field)}: ${valueOf(field, value)}`}
                description={
                  <>
                    {why(because)} <code className={styles.path}>{source}</code>
                  </>
                }
                isSelected={taken.has(at)}
                onChange={(isTaken) => {
                  setTaken(toggled(taken, at, isTaken));
                }}
              />
            ))}
          </Stack>
        </Card>
      )}
      <Card title={t('sponsor.record.fields')} description={t('sponsor.record.fields-text')}>
        <Stack gap={3}>
          {fields.map(({ name, value, source }) => (
            <Checkbox
              key={name}
              label={title(name)}
              description={
                <>
                  {valueOf(name, value)} <code className={styles.path}>{source}</code>
                </>
              }
              isSelected={!left.has(name) && !faulty.includes(name)}
              isDisabled={faulty.includes(name)}
              onChange={(isKept) => {
                setLeft(toggled(left, name, !isKept));
              }}
            />
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}

/** Why something is proposed, in words. */
function useProposalReason(): (because: ProposalReason) => string {
  const t = useWords();
  const dates = useDates();
  return ({ code, text, words, icd10, block, country, count }) =>
    t.maybe(`sponsor.because.${code}`, {
      text: text === undefined ? 'none' : (t.maybe(`sponsor.record-text.${text}`) ?? text),
      words,
      icd10,
      block,
      inBlock: icd10 === block ? 'none' : 'other',
      country: country === undefined ? '' : dates.country(country),
      count,
    }) ?? code;
}

const LONGEST = 240;

function toggled<T>(set: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}
