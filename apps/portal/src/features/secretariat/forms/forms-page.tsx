import { type FormId, FormVersionsDocument, type FormVersionsQuery } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useLanguage } from '../../../lib/words';
import { fieldTitle, type FormSchema, grouped, inLanguage } from '../../../parts/forms/form-schema';
import { Badge, EmptyState, Inline, Notice, PageHeader, Section, Select, Stack, Table, Toolbar } from '../../../ui';
import { oneOf, useAddress } from '../../../lib/address';
import { useWords } from '../words';

type Form = FormVersionsQuery['forms'][number];

const FORMS = [
  ...(['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE', 'EARLY_FEEDBACK_SE', 'SITE_INTEREST'] as const),
] as const satisfies readonly FormId[];
const TIERS = ['PUBLIC_TEASER', 'BLINDED_SYNOPSIS', 'PROTOCOL', 'SPONSOR_IDENTITY'] as const;

/** Every form in every version: what is asked, for whom, and how it differs from the version before. */
export function FormsPage() {
  const t = useWords();
  const { address, change } = useAddress();
  const asked = useAnswer(FormVersionsDocument, {}, { freshFor: 600_000 });
  const id = oneOf(FORMS, address['form']) ?? 'SITE_SEARCH';
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.forms')} lead={t('secretariat.forms.lead')} />
      <Answered asked={asked} look="table">
        {({ forms }) => {
          const versions = forms.filter((form) => form.id === id).sort((a, b) => b.version - a.version);
          const shown =
            versions.find(({ version }) => String(version) === address['version']) ??
            versions.find(({ current }) => current);
          return (
            <Stack gap={6}>
              <Toolbar label={t('common.choose')}>
                <Select
                  label={t('secretariat.forms.form')}
                  options={FORMS.map((value) => ({ value, label: t(`form-id.${value}`) }))}
                  value={id}
                  onChange={(form) => {
                    change({ form: form ?? undefined, version: undefined });
                  }}
                />
                <Select
                  label={t('secretariat.version')}
                  options={versions.map(({ version, current }) => ({
                    value: String(version),
                    label: current ? t('secretariat.forms.current', { n: version }) : String(version),
                  }))}
                  value={shown === undefined ? null : String(shown.version)}
                  onChange={(version) => {
                    change({ version: version ?? undefined });
                  }}
                />
              </Toolbar>
              {shown && <Version key={`${shown.id} ${String(shown.version)}`} form={shown} />}
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}

interface Row {
  readonly name: string;
  readonly isMaterial: boolean;
  readonly change: NonNullable<Form['changes']>[number] | undefined;
}

function Version({ form }: { readonly form: Form }) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  // The API publishes it as JSON Schema; parts/forms reads the same.
  const schema = form.schema as FormSchema;
  const material = new Set(form.materialFields);
  const title = (name: string): string => fieldTitle(schema.properties[name], name, language);
  const removed = (form.changes ?? []).filter(({ kind }) => kind === 'REMOVED');
  return (
    <Stack gap={6}>
      <Notice tone="info">
        {t('secretariat.forms.summary', {
          fields: Object.keys(schema.properties).length,
          material: form.materialFields.length,
          rules: form.rules.length,
        })}
      </Notice>
      <Section title={t('secretariat.forms.differences')}>
        {form.changes === null ? (
          <p>{t('secretariat.forms.first')}</p>
        ) : form.changes.length === 0 ? (
          <p>{t('secretariat.forms.no-difference')}</p>
        ) : (
          <Table
            label={t('secretariat.forms.differences')}
            density="dense"
            rows={form.changes}
            rowId={({ field }) => field}
            columns={[
              {
                id: 'field',
                header: t('secretariat.forms.field'),
                isRowHeader: true,
                priority: 1,
                cell: ({ field }) => title(field),
              },
              {
                id: 'kind',
                header: t('secretariat.forms.difference'),
                priority: 2,
                cell: ({ kind }) => t(`form-change-kind.${kind}`),
              },
              {
                id: 'what',
                header: t('secretariat.forms.keywords'),
                priority: 2,
                cell: ({ keywords }) => <code>{keywords.join(', ')}</code>,
              },
            ]}
          />
        )}
        {removed.length > 0 && <p>{t('secretariat.forms.removed', { n: removed.length })}</p>}
      </Section>
      {grouped(schema).map((group) => (
        <Section key={group.id} title={inLanguage(group.title, language) ?? t('secretariat.forms.other')}>
          <Table<Row>
            label={inLanguage(group.title, language) ?? t('secretariat.forms.other')}
            density="dense"
            rows={group.names.map((name) => ({
              name,
              isMaterial: material.has(name),
              change: form.changes?.find(({ field }) => field === name),
            }))}
            rowId={({ name }) => name}
            empty={<EmptyState size="sm" title={t('common.none')} />}
            columns={[
              {
                id: 'field',
                header: t('secretariat.forms.field'),
                isRowHeader: true,
                priority: 1,
                cell: ({ name, change }) => (
                  <Inline gap={1}>
                    {title(name)}
                    {change && <Badge tone="accent">{t(`form-change-kind.${change.kind}`)}</Badge>}
                  </Inline>
                ),
              },
              { id: 'name', header: t('secretariat.forms.name'), priority: 3, cell: ({ name }) => <code>{name}</code> },
              {
                id: 'asked',
                header: t('secretariat.forms.asked-as'),
                priority: 2,
                cell: ({ name }) => <Asked schema={schema} name={name} />,
              },
              {
                id: 'tier',
                header: t('secretariat.forms.tier'),
                priority: 2,
                cell: ({ name }) => {
                  const tier = oneOf(TIERS, schema.properties[name]?.['x-tier']);
                  return tier === undefined ? '–' : t(`secretariat.forms.tier.${tier}`);
                },
              },
              {
                id: 'material',
                header: t('secretariat.forms.material'),
                priority: 2,
                cell: ({ isMaterial }) =>
                  isMaterial ? <Badge tone="soon">{t('secretariat.forms.is-material')}</Badge> : '–',
              },
              {
                id: 'required',
                header: t('common.required'),
                priority: 2,
                cell: ({ name }) =>
                  t(schema.properties[name]?.['x-required-for-submit'] === true ? 'common.yes' : 'common.no'),
              },
              {
                id: 'origin',
                header: t('secretariat.forms.origin'),
                priority: 3,
                cell: ({ name }) => schema.properties[name]?.['x-origin'] ?? '–',
              },
            ]}
          />
        </Section>
      ))}
      {form.rules.length > 0 && (
        <Section title={t('secretariat.forms.rules')}>
          <p>
            <code>{dates.list(form.rules)}</code>
          </p>
        </Section>
      )}
    </Stack>
  );
}

/** How a field is asked: its kind, with the choices where there are any. */
function Asked({ schema, name }: { readonly schema: FormSchema; readonly name: string }) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const field = schema.properties[name];
  const choices = field?.['x-enum-titles'] ?? field?.items?.['x-enum-titles'];
  if (choices) return dates.list(Object.entries(choices).map(([value, title]) => inLanguage(title, language) ?? value));
  if (field?.type === 'array')
    return t(field.items?.properties === undefined ? 'secretariat.forms.as.list' : 'secretariat.forms.as.rows');
  if (field?.type === 'boolean') return t('secretariat.forms.as.yes-no');
  if (field?.type === 'integer' || field?.type === 'number')
    return field['x-unit'] === undefined
      ? t('secretariat.forms.as.number')
      : t('secretariat.forms.as.number-of', { unit: field['x-unit'] });
  return t(field?.format === undefined ? 'secretariat.forms.as.text' : 'secretariat.forms.as.date');
}
