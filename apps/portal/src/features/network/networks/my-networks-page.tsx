import { NetworkShownDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import { Badge, Card, EmptyState, Grid, Inline, LinkButton, PageHeader, Stack } from '../../../ui';
import { useWords } from '../words';
import { useAreaName } from './area-names';

/** The networks I coordinate. */
export function MyNetworksPage() {
  const t = useWords();
  const me = useMe();
  const ids = [
    ...new Set(me.grants.flatMap(({ scope, scopeId }) => (scope === 'NETWORK' && scopeId !== null ? [scopeId] : []))),
  ];
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.my-networks')} lead={t('network.networks.lead')} />
      {ids.length === 0 ? (
        <EmptyState title={t('network.networks.none')} />
      ) : (
        <Grid min={300}>
          {ids.map((id) => (
            <NetworkLine key={id} id={id} />
          ))}
        </Grid>
      )}
    </Stack>
  );
}

function NetworkLine({ id }: { readonly id: string }) {
  const t = useWords();
  const dates = useDates();
  const areaName = useAreaName();
  const asked = useAnswer(NetworkShownDocument, { id });
  return (
    <Answered asked={asked} look="block">
      {({ network }) => (
        <Card title={network.name} description={network.hostName ?? undefined}>
          <Stack gap={3}>
            <Inline gap={2}>
              {network.status !== null && <Badge>{t(`network-status.${network.status}`)}</Badge>}
              <span>{t('common.sites', { n: network.sites.edges.length })}</span>
            </Inline>
            <p>{dates.list(network.therapyAreas.map(({ code }) => areaName(code)))}</p>
            <div>
              <LinkButton href={`/networks/${network.id}`}>{t('network.networks.open')}</LinkButton>
            </div>
          </Stack>
        </Card>
      )}
    </Answered>
  );
}
