import { useParams } from '@tanstack/react-router';
import { KpiDefinitionsDocument, type KpiDefinitionsQuery } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { Badge, DescriptionList, EmptyState, Inline, PageHeader, Section, Stack, Table, TextLink } from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import styles from '../kpi.module.css';
import { useWords } from '../words';

export type Definition = KpiDefinitionsQuery['kpiDefinitions'][number];
type Target = Definition['targets'][number];

/** What a key figure means, in each of its versions; anybody may read it. */
export function DefinitionPage() {
  const { id }: { readonly id?: string } = useParams({ strict: false });
  const t = useWords();
  const asked = useAnswer(KpiDefinitionsDocument, { allVersions: true }, { freshFor: 600_000 });
  const { address } = useAddress();
  return (
    <Answered asked={asked} look="block">
      {({ kpiDefinitions }) => {
        const versions = kpiDefinitions.filter((definition) => definition.id === id);
        const chosen = versions.find(({ version }) => String(version) === address['version']) ?? versions.at(-1);
        if (!chosen)
          return (
            <>
              <PageHeader title={t('kpi.definition')} />
              <EmptyState title={t('kpi.definition.none')}>
                <TextLink href="/kpi/definitions">{t('kpi.view./kpi/definitions')}</TextLink>
              </EmptyState>
            </>
          );
        return <OneDefinition definition={chosen} versions={versions} />;
      }}
    </Answered>
  );
}

function OneDefinition({ definition, versions }: { definition: Definition; versions: readonly Definition[] }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const name = words.name(definition.name);
  const inEnglish = (text: string) => (
    <p lang="en" className={styles.long}>
      {text}
    </p>
  );
  return (
    <Stack gap={6}>
      <PageHeader
        title={name}
        eyebrow={t('kpi.id-version', { id: definition.id, version: String(definition.version) })}
        lead={t(`kpi-type.${definition.type}`)}
        breadcrumbs={[{ label: t('kpi.view./kpi/definitions'), href: '/kpi/definitions' }, { label: name }]}
        meta={<DataState definition={definition} />}
        actions={
          <DownloadCsv name={`${definition.id}-${definition.version}`} rows={() => definitionRows([definition])} />
        }
      />
      <Section title={t('kpi.definition.formula')} description={t('kpi.definition.in-english')}>
        {inEnglish(definition.formula)}
      </Section>
      <DescriptionList
        items={[
          { term: t('kpi.definition.unit'), value: t(`kpi-unit.${definition.unit}`) },
          { term: t('kpi.definition.population'), value: inEnglish(definition.population) },
          { term: t('kpi.definition.not-included'), value: inEnglish(definition.notIncluded) },
          { term: t('kpi.definition.source'), value: inEnglish(definition.source) },
          {
            term: t('kpi.data-state'),
            value: (
              <>
                {t(`kpi-data-state.${definition.dataState}`)}
                {definition.dataNote !== null && inEnglish(definition.dataNote)}
              </>
            ),
          },
          {
            term: t('kpi.definition.better'),
            value: t.maybe(`kpi.better.${definition.better}`) ?? definition.better,
          },
          {
            term: t('kpi.definition.dimensions'),
            value:
              definition.dimensions.length === 0
                ? t('kpi.definition.whole-only')
                : dates.list(definition.dimensions.map((one) => t(`kpi-dimension.${one}`))),
          },
          ...(definition.companions.length === 0
            ? []
            : [
                {
                  term: t('kpi.definition.companions'),
                  value: (
                    <Inline gap={2}>
                      {definition.companions.map((one) => (
                        <TextLink key={one} href={`/kpi/${one}`}>
                          {one}
                        </TextLink>
                      ))}
                    </Inline>
                  ),
                },
              ]),
          { term: t('kpi.definition.owner'), value: definition.owner },
          { term: t('kpi.definition.since'), value: dates.date(definition.from) },
        ]}
      />
      <Section title={t('kpi.definition.targets')}>
        <Table<Target>
          label={t('kpi.definition.targets')}
          rows={definition.targets}
          rowId={({ from, country }) => `${from}:${country ?? ''}`}
          density="dense"
          empty={<EmptyState size="sm" title={t('kpi.definition.no-targets')} />}
          columns={[
            { id: 'from', header: t('common.from'), priority: 1, cell: ({ from }) => dates.date(from) },
            {
              id: 'country',
              header: t('common.country'),
              cell: ({ country }) => (country === null ? t('common.all') : dates.country(country)),
            },
            {
              id: 'value',
              header: t('kpi.target'),
              cell: ({ value }) => (value === null ? '–' : words.value(value, definition.unit)),
            },
            {
              id: 'alarm',
              header: t('kpi.alarm'),
              cell: ({ alarm }) => (alarm === null ? '–' : words.value(alarm, definition.unit)),
            },
            { id: 'source', header: t('kpi.definition.source'), cell: ({ source }) => <span lang="en">{source}</span> },
          ]}
        />
      </Section>
      {versions.length > 1 && (
        <Section title={t('kpi.definition.versions')} description={t('kpi.definition.versions-text')}>
          <Table<Definition>
            label={t('kpi.definition.versions')}
            rows={versions}
            rowId={({ version }) => String(version)}
            density="dense"
            rowHref={({ id, version }) => `/kpi/${id}?version=${version}`}
            columns={[
              { id: 'version', header: t('kpi.version'), priority: 1, cell: ({ version }) => String(version) },
              { id: 'from', header: t('common.from'), cell: ({ from }) => dates.date(from) },
              {
                id: 'formula',
                header: t('kpi.definition.formula'),
                cell: ({ formula }) => <span lang="en">{formula}</span>,
              },
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}

const TONES = { COMPLETE: 'ok', PARTIAL: 'soon', MISSING: 'neutral' } as const;

/** How far the data of a figure go. */
export function DataState({ definition }: { readonly definition: Pick<Definition, 'dataState'> }) {
  const t = useWords();
  return <Badge tone={TONES[definition.dataState]}>{t(`kpi-data-state.${definition.dataState}`)}</Badge>;
}

export function definitionRows(definitions: readonly Definition[]): readonly (readonly (string | number | null)[])[] {
  const head = [
    ...['id', 'version', 'from', 'en', 'sv', 'da', 'nb', 'unit', 'type', 'better', 'formula', 'population', 'source'],
    ...['owner', 'notIncluded', 'dataState', 'dataNote', 'dimensions', 'companions'],
    ...['targetFrom', 'targetCountry', 'target', 'alarm', 'targetSource'],
  ];
  return [
    head,
    ...definitions.flatMap((one) => {
      const { en, sv, da, nb } = one.name;
      const told = [
        ...[one.id, one.version, one.from, en, sv, da, nb, one.unit, one.type, one.better],
        ...[one.formula, one.population, one.source, one.owner, one.notIncluded, one.dataState, one.dataNote],
        ...[one.dimensions.join(' '), one.companions.join(' ')],
      ];
      const targets = one.targets.map(({ from, country, value, alarm, source }) => [
        from,
        country,
        value,
        alarm,
        source,
      ]);
      return (targets.length === 0 ? [[]] : targets).map((target) => [...told, ...target]);
    }),
  ];
}
