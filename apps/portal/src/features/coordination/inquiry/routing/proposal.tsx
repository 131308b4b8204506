import { useDates } from '../../../../lib/dates';
import { Badge, DescriptionList, Disclosure, Stack, Table } from '../../../../ui';
import { useWords } from '../../words';
import { useReasonWords } from './reason-words';
import type { Proposal, Reason } from './reasons';
import { siteName, useSites } from './use-sites';

/** The reasons of a score, each with its points. */
export function ProposalReasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useWords();
  const dates = useDates();
  const words = useReasonWords();
  return (
    <DescriptionList
      items={reasons.map((reason) => ({
        id: `${reason.kind}-${reason.detail}`,
        term: t('coordination.routing.points', { n: dates.number(reason.points, { signDisplay: 'always' }) }),
        value: words.reason(reason),
      }))}
    />
  );
}

interface ProposalSitesProps {
  readonly proposal: Pick<Proposal, 'sites' | 'leftOut'>;
  readonly partnershipId: string;
}

/** Which sites a network would be shown, and which are left out and why. */
export function ProposalSites({ proposal: { sites, leftOut }, partnershipId }: ProposalSitesProps) {
  const t = useWords();
  const words = useReasonWords();
  const known = useSites(partnershipId);
  return (
    <Stack gap={2}>
      <Disclosure title={t('coordination.routing.sites', { n: sites.length })} level={4}>
        <Table
          label={t('coordination.routing.sites', { n: sites.length })}
          density="dense"
          rows={sites}
          rowId={({ siteId }) => siteId}
          columns={[
            {
              id: 'site',
              header: t('common.site'),
              isRowHeader: true,
              priority: 1,
              cell: ({ siteId, newcomer }) => (
                <>
                  {siteName(known.get(siteId), siteId)}{' '}
                  {newcomer && <Badge tone="accent">{t('coordination.routing.newcomer')}</Badge>}
                </>
              ),
            },
            { id: 'score', header: t('coordination.routing.score-head'), align: 'end', cell: ({ score }) => score },
            {
              id: 'why',
              header: t('coordination.routing.because'),
              cell: ({ reasons }) => (
                <Stack gap={0}>
                  {reasons.map((reason) => (
                    <small key={reason.kind}>{words.reason(reason)}</small>
                  ))}
                </Stack>
              ),
            },
          ]}
        />
      </Disclosure>
      {leftOut.length > 0 && (
        <Disclosure title={t('coordination.routing.left-out', { n: leftOut.length })} level={4}>
          <DescriptionList
            items={leftOut.map(({ siteId, obstacles }) => ({
              id: siteId,
              term: siteName(known.get(siteId), siteId),
              value: obstacles.map((obstacle) => words.obstacle(obstacle)).join('; '),
            }))}
          />
        </Disclosure>
      )}
    </Stack>
  );
}
