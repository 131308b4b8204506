import { useParams } from '@tanstack/react-router';
import { NetworkShownDocument, type NetworkShownQuery } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import {
  Badge,
  BarChart,
  Card,
  DescriptionList,
  EmptyState,
  Inline,
  PageHeader,
  Split,
  Stack,
  Table,
  Timeline,
} from '../../../ui';
import styles from '../network.module.css';
import { useWords } from '../words';
import { useAreaName } from './area-names';

type Network = NetworkShownQuery['network'];

/** A network: what it covers, how it stands, its sites and their load, its people. */
export function NetworkPage() {
  const { networkId = '' }: { readonly networkId?: string } = useParams({ strict: false });
  const asked = useAnswer(NetworkShownDocument, { id: networkId });
  return (
    <Answered asked={asked} look="block">
      {({ network }) => <Shown network={network} />}
    </Answered>
  );
}

function Shown({ network }: { readonly network: Network }) {
  const t = useWords();
  const dates = useDates();
  const areaName = useAreaName();
  const sites = network.sites.edges.map(({ node }) => node);
  const running = sites.reduce((sum, { activeTrials }) => sum + activeTrials, 0);
  return (
    <Stack gap={6}>
      <PageHeader
        title={network.name}
        eyebrow={network.code}
        breadcrumbs={[{ label: t('nav.my-networks'), href: '/my-networks' }, { label: network.name }]}
        lead={network.hostName ?? undefined}
        meta={
          <Inline gap={2}>
            {network.status !== null && <Badge>{t(`network-status.${network.status}`)}</Badge>}
            {network.prioritised && <Badge tone="accent">{t('network.prioritised')}</Badge>}
          </Inline>
        }
      />
      <Split
        main={
          <Stack gap={6}>
            <Card title={t('network.sites')}>
              <SitesTable sites={sites} />
            </Card>
            {sites.length > 0 && (
              <Card>
                <BarChart
                  title={t('network.site-load')}
                  summary={t('network.site-load.sum', { n: running, sites: sites.length })}
                  headings={[t('common.site'), t('network.running')]}
                  bars={[...sites]
                    .sort((a, b) => b.activeTrials - a.activeTrials)
                    .map(({ name, hospital, activeTrials }) => ({
                      label: `${name}, ${hospital}`,
                      value: activeTrials,
                    }))}
                />
              </Card>
            )}
          </Stack>
        }
        side={
          <Stack gap={6}>
            <Card title={t('network.covers')}>
              <DescriptionList
                items={[
                  ...network.therapyAreas.map(({ code, icd10 }) => ({
                    id: code,
                    term: areaName(code),
                    value: icd10.length === 0 ? '–' : icd10.join(', '),
                  })),
                  ...(network.facets.length === 0
                    ? []
                    : [
                        {
                          term: t('network.facets'),
                          value: dates.list(network.facets.map((one) => t(`trial-facet.${one}`))),
                        },
                      ]),
                  { term: t('network.origin'), value: t(`network-origin.${network.origin}`) },
                ]}
              />
            </Card>
            <Card title={t('network.coordinators')}>
              <Stack gap={3}>
                {network.coordinators.length === 0 && <p>{t('network.coordinators.none')}</p>}
                {[...network.coordinators]
                  .sort((a, b) => a.order - b.order)
                  .map(({ personId, person }) => (
                    <Stack key={personId} gap={1}>
                      <strong>{person?.name ?? t('common.unknown')}</strong>
                      {person && <span className={styles.address}>{person.email}</span>}
                      {person?.phone != null && person.phone !== '' && <span>{person.phone}</span>}
                    </Stack>
                  ))}
              </Stack>
            </Card>
            <Card title={t('network.standing')}>
              <Timeline
                label={t('network.standing')}
                events={[...network.statusPeriods].reverse().map((period) => ({
                  id: period.id,
                  time: dates.date(period.startsOn),
                  dateTime: period.startsOn,
                  title: t(`network-status.${period.status}`),
                  text: [
                    period.reason ?? '',
                    period.reviewDueOn === null
                      ? ''
                      : t('network.review-due', { when: dates.date(period.reviewDueOn, 'long') }),
                  ]
                    .filter((text) => text !== '')
                    .join(' · '),
                }))}
              />
            </Card>
          </Stack>
        }
      />
    </Stack>
  );
}

function SitesTable({ sites }: { readonly sites: readonly Network['sites']['edges'][number]['node'][] }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Table
      label={t('network.sites')}
      rows={sites}
      rowId={({ id }) => id}
      rowLabel={({ name }) => name}
      rowHref={({ id }) => `/sites/${id}`}
      defaultSort={{ column: 'name', direction: 'ascending' }}
      empty={<EmptyState title={t('network.no-open-sites')} />}
      columns={[
        {
          id: 'name',
          header: t('common.site'),
          isRowHeader: true,
          sort: (a, b) => a.name.localeCompare(b.name),
          cell: ({ name, newcomer }) => (
            <Inline gap={2}>
              <span>{name}</span>
              {newcomer && <Badge tone="accent">{t('network.reason.NEWCOMER')}</Badge>}
            </Inline>
          ),
        },
        { id: 'hospital', header: t('network.hospital'), cell: ({ hospital, city }) => `${hospital}, ${city}` },
        {
          id: 'people',
          header: t('network.investigators'),
          align: 'end',
          cell: ({ investigators }) => dates.number(investigators.length),
        },
        {
          id: 'running',
          header: t('network.running'),
          align: 'end',
          sort: (a, b) => a.activeTrials - b.activeTrials,
          cell: ({ activeTrials }) => dates.number(activeTrials),
        },
      ]}
    />
  );
}
