import { PublicNetworksDocument, type PublicNetworksQuery } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useLanguage } from '../../lib/words';
import { Badge, PageHeader, Section, Stack, Table } from '../../ui';
import { useWords } from './words';

type NamesOf = PublicNetworksQuery['publicPartnerships'][number]['names'];

/** The networks of each partnership and who hosts them; never people. */
export function NetworksPage() {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const asked = useAnswer(PublicNetworksDocument, {}, { freshFor: 600_000 });
  const named = (names: NamesOf): string => (language === 'pseudo' ? names.en : names[language]) ?? names.en;
  return (
    <Stack gap={8}>
      <PageHeader title={t('public.networks.title')} lead={t('public.networks.lead')} />
      <Answered asked={asked} look="table">
        {({ publicPartnerships }) => (
          <>
            {publicPartnerships.map(({ id, country, names, networks }) => (
              <Section key={id} title={dates.country(country)} description={named(names)}>
                <Table
                  label={t('public.networks.of', { country: dates.country(country) })}
                  rows={networks}
                  rowId={(network) => network.id}
                  columns={[
                    {
                      id: 'name',
                      header: t('public.networks.network'),
                      cell: ({ name }) => name,
                      isRowHeader: true,
                      sort: (a, b) => a.name.localeCompare(b.name),
                    },
                    { id: 'host', header: t('public.networks.host'), cell: ({ hostName }) => hostName ?? '–' },
                    {
                      id: 'areas',
                      header: t('public.networks.areas'),
                      cell: ({ therapyAreas }) => dates.list(therapyAreas.map(({ names }) => named(names))),
                    },
                    {
                      id: 'status',
                      header: t('public.networks.status'),
                      cell: ({ status }) => (status === null ? '–' : <Badge>{t(`network-status.${status}`)}</Badge>),
                    },
                    {
                      id: 'sites',
                      header: t('public.networks.sites'),
                      align: 'end',
                      cell: ({ siteCount }) => dates.number(siteCount),
                    },
                  ]}
                />
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}
