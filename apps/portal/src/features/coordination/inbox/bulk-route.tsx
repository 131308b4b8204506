import { useQueries } from '@tanstack/react-query';
import {
  InboxNetworksDocument,
  type InboxRowFragment,
  ProposedNetworksDocument,
  RouteInquiryDocument,
} from '../../../graphql/graphql';
import { send } from '../../../lib/graphql';
import { answerKey, useAnswer, useCommand } from '../../../lib/query';
import { useDates } from '../../../lib/dates';
import { Loading } from '../../../ui';
import { useAttempt } from '../attempt';
import type { CoordinatedPartnership } from '../partnership';
import { useWords } from '../words';
import { BulkDialog } from './bulk-dialog';

interface BulkRouteProps {
  readonly inquiries: readonly InboxRowFragment[];
  readonly partnership: CoordinatedPartnership;
  readonly onClose: () => void;
}

/** Routes several inquiries as proposed, once the proposals have been seen. */
export function BulkRoute({ inquiries, partnership, onClose }: BulkRouteProps) {
  const t = useWords();
  const dates = useDates();
  const attempt = useAttempt(partnership.timeZone);
  const { run } = useCommand(RouteInquiryDocument);
  const networks = useAnswer(InboxNetworksDocument, { partnershipId: partnership.id }, { freshFor: 600_000 }).data;
  const nameOf = (id: string): string => networks?.networks.edges.find(({ node }) => node.id === id)?.node.name ?? id;
  const proposals = useQueries({
    queries: inquiries.map(({ id }) => ({
      queryKey: answerKey(ProposedNetworksDocument, { inquiryId: id }),
      queryFn: ({ signal }: { signal: AbortSignal }) => send(ProposedNetworksDocument, { inquiryId: id }, signal),
      staleTime: 60_000,
    })),
  });
  const proposedFor = (id: string) =>
    proposals[inquiries.findIndex((inquiry) => inquiry.id === id)]?.data?.routingProposals;
  return (
    <BulkDialog
      title={t('coordination.bulk.route-title')}
      confirmLabel={t('coordination.bulk.route', { n: inquiries.length })}
      inquiries={inquiries}
      isReady={proposals.every(({ isSuccess }) => isSuccess)}
      plan={{
        header: t('coordination.bulk.proposed'),
        of: ({ id }) => {
          const proposed = proposedFor(id);
          if (!proposed) return <Loading size="sm" label={t('common.loading')} />;
          if (proposed.length === 0) return t('coordination.bulk.no-proposal');
          return dates.list(
            proposed.map(({ networkId, score, sites }) =>
              t('coordination.bulk.proposal', { name: nameOf(networkId), score, sites: sites.length }),
            ),
          );
        },
      }}
      run={(inquiry) => {
        const networkIds = (proposedFor(inquiry.id) ?? []).map(({ networkId }) => networkId);
        if (networkIds.length === 0) return Promise.resolve(t('coordination.bulk.no-proposal'));
        return attempt(
          run({ inquiryId: inquiry.id, networkIds }).then(({ routeInquiry }) => routeInquiry),
          null,
        );
      }}
      onClose={onClose}
    />
  );
}
