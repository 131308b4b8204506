import {
  AssignmentsOfDocument,
  NetworksToRouteDocument,
  RoutingOfDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useAnswer } from '../../../../lib/query';
import { EmptyState, Section, Stack } from '../../../../ui';
import { useWords } from '../../words';
import { AssignmentCard } from './assignment-card';
import { ChooseNetworks } from './choose-networks';

/** Which networks are asked, why, and what each has done; the coordinator may act in a silent one's stead. */
export function RoutingTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const mayRoute = inquiry.allowedActions.some((action) => ['inquiry:route', 'inquiry:add-network'].includes(action));
  const asked = useAnswer(AssignmentsOfDocument, { inquiryId: inquiry.id });
  return (
    <Answered asked={asked} look="block">
      {({ inquiry: { assignments } }) => (
        <Stack gap={8}>
          {assignments.length > 0 && (
            <Section title={t('coordination.routing.asked')}>
              <Stack gap={4}>
                {assignments.map((assignment) => (
                  <AssignmentCard key={assignment.id} inquiry={inquiry} assignment={assignment} />
                ))}
              </Stack>
            </Section>
          )}
          {mayRoute && <Proposed inquiry={inquiry} askedIds={assignments.map(({ networkId }) => networkId)} />}
          {!mayRoute && assignments.length === 0 && <EmptyState title={t('coordination.routing.none')} />}
        </Stack>
      )}
    </Answered>
  );
}

interface ProposedProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly askedIds: readonly string[];
}

function Proposed({ inquiry, askedIds }: ProposedProps) {
  const t = useWords();
  const proposals = useAnswer(RoutingOfDocument, { inquiryId: inquiry.id });
  const networks = useAnswer(
    NetworksToRouteDocument,
    { partnershipId: inquiry.partnership.id, first: 100 },
    { freshFor: 600_000 },
  );
  return (
    <Section
      title={t(askedIds.length === 0 ? 'coordination.routing.proposed' : 'coordination.routing.add')}
      description={t('coordination.routing.help')}
    >
      <Answered asked={networks} look="block">
        {({ networks: { edges }, partnership }) => (
          <Answered asked={proposals} look="block">
            {({ routingProposals }) => (
              <ChooseNetworks
                inquiry={inquiry}
                proposals={routingProposals.filter(({ networkId }) => !askedIds.includes(networkId))}
                networks={edges.map(({ node }) => node).filter(({ id }) => !askedIds.includes(id))}
                newcomerShare={partnership.routingPolicy.newcomerShare}
                isFirst={askedIds.length === 0}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Section>
  );
}
