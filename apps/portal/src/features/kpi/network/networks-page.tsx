import { ScorecardNetworksDocument, type ScorecardNetworksQuery } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useMe, useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { Badge, EmptyState, PageHeader, Stack, Table } from '../../../ui';
import { BOARD_ROLES, KpiPlaces } from '../places';
import { useWords } from '../words';

type Network = ScorecardNetworksQuery['networks']['edges'][number]['node'];

/** The networks whose scorecards one may read: a coordinator those of its own, the board all of them. */
export function NetworksPage() {
  return <InPartnership>{(here) => <Networks here={here} />}</InPartnership>;
}

function Networks({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const { holds } = useSession();
  const { address } = useAddress();
  const isBoard = holds(BOARD_ROLES, here.id);
  const own = new Set(me.grants.filter(({ role }) => role === 'NETWORK_COORDINATOR').map(({ scopeId }) => scopeId));
  const asked = useAnswer(ScorecardNetworksDocument, { partnershipId: here.id });
  const kept = new URLSearchParams(address['period'] === undefined ? {} : { period: address['period'] }).toString();
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('kpi.scorecards')}
        lead={t('kpi.scorecards.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      {isBoard && <KpiPlaces current="/kpi/networks" />}
      <Answered asked={asked} look="table">
        {({ networks }) => (
          <Table<Network>
            label={t('kpi.scorecards')}
            rows={networks.edges.map(({ node }) => node).filter(({ id }) => isBoard || own.has(id))}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            rowHref={({ id }) => `/kpi/networks/${id}${kept === '' ? '' : `?${kept}`}`}
            empty={<EmptyState title={t('kpi.scorecards.none')} />}
            columns={[
              {
                id: 'name',
                header: t('common.network'),
                isRowHeader: true,
                priority: 1,
                cell: ({ name }) => name,
                sort: (a, b) => a.name.localeCompare(b.name),
              },
              {
                id: 'status',
                header: t('common.state'),
                cell: ({ status }) => (status === null ? '–' : <Badge>{t(`network-status.${status}`)}</Badge>),
              },
            ]}
          />
        )}
      </Answered>
    </Stack>
  );
}
