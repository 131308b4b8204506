import { useState } from 'react';
import {
  type AssignmentOfFragment,
  ConfirmSitesDocument,
  DisposeForNetworkDocument,
  ReturnForNetworkDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { useDates } from '../../../../lib/dates';
import { useDraft } from '../../../../lib/draft';
import { useCommand } from '../../../../lib/query';
import { AssignmentStateBadge } from '../../../../parts/clock/state-badge';
import { RemindNetwork } from '../../../../parts/inquiry/remind';
import {
  Button,
  Card,
  Confirm,
  DescriptionList,
  Disclosure,
  Form,
  FormActions,
  MultiSelect,
  Stack,
  TextArea,
  TextLink,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';
import { ProposalReasons, ProposalSites } from './proposal';
import type { Proposal } from './reasons';
import { siteName, useSites } from './use-sites';

interface AssignmentCardProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly assignment: AssignmentOfFragment;
}

/** One network's part: how far it is, whom to call, and what can be done in its stead. */
export function AssignmentCard({ inquiry, assignment }: AssignmentCardProps) {
  const t = useWords();
  const dates = useDates();
  const zone = inquiry.partnership.timeZone;
  const may = (action: string): boolean => assignment.allowedActions.includes(action);
  const { network, overruleReason, returnReason, disposition } = assignment;
  const proposal = proposalIn(assignment.routing);
  const coordinators = network?.coordinators ?? [];
  return (
    <Card
      level={3}
      title={network?.name ?? assignment.networkId}
      actions={<AssignmentStateBadge state={assignment.state} />}
    >
      <Stack gap={4}>
        <DescriptionList
          items={[
            { term: t('coordination.assignment.routed'), value: dates.instant(assignment.routedAt, zone) },
            assignment.confirmedAt === null
              ? { term: t('coordination.assignment.confirm-by'), value: dates.instant(assignment.confirmBy, zone) }
              : { term: t('coordination.assignment.confirmed'), value: dates.instant(assignment.confirmedAt, zone) },
            ...coordinators.map(({ personId, person, order }) => ({
              id: personId,
              term: t(order <= 1 ? 'role.NETWORK_COORDINATOR' : 'coordination.assignment.next-coordinator'),
              value: person ? (
                <>
                  {person.name}, <TextLink href={`mailto:${person.email}`}>{person.email}</TextLink>
                  {person.phone !== null && <>, {person.phone}</>}
                </>
              ) : (
                '–'
              ),
            })),
            ...(overruleReason === null
              ? []
              : [{ term: t('coordination.assignment.overruled'), value: overruleReason }]),
            ...(returnReason === null ? [] : [{ term: t('coordination.assignment.returned'), value: returnReason }]),
            ...(disposition === null ? [] : [{ term: t('coordination.assignment.summary'), value: disposition }]),
          ]}
        />
        <RemindNetwork {...assignment} />
        {proposal && (
          <Disclosure title={t('coordination.routing.because')} level={4}>
            <Stack gap={3}>
              <ProposalReasons reasons={proposal.reasons} />
              <ProposalSites proposal={proposal} partnershipId={inquiry.partnership.id} />
            </Stack>
          </Disclosure>
        )}
        {(may('assignment:confirm') || may('assignment:invite')) && (
          <ConfirmSites inquiry={inquiry} assignment={assignment} proposal={proposal} />
        )}
        {may('assignment:dispose') && <Dispose inquiry={inquiry} assignment={assignment} />}
        {may('assignment:return') && <Return inquiry={inquiry} assignment={assignment} />}
      </Stack>
    </Card>
  );
}

/** The proposal it came from; a network that was added by hand has none. */
function proposalIn(routing: unknown): Proposal | undefined {
  const proposal = routing as Partial<Proposal> | null;
  return proposal?.reasons && proposal.sites && proposal.leftOut ? (proposal as Proposal) : undefined;
}

function ConfirmSites({
  inquiry,
  assignment,
  proposal,
}: AssignmentCardProps & { readonly proposal: Proposal | undefined }) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(ConfirmSitesDocument);
  const sites = useSites(inquiry.partnership.id);
  const isFirst = assignment.allowedActions.includes('assignment:confirm');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    isFirst ? (proposal?.sites.map(({ siteId }) => siteId) ?? []) : [],
  );
  const [contacted, setContacted] = useState('');
  const [refused, setRefused] = useState<string>();
  const confirm = async (): Promise<void> => {
    const answer = run({
      assignmentId: assignment.id,
      sites: chosen.map((siteId) => ({ siteId, personIds: [] })),
      contactedReason: contacted.trim() === '' ? null : contacted.trim(),
    }).then(({ confirmAssignment }) => confirmAssignment);
    const words = await attempt(answer, t('coordination.assignment.asked', { n: chosen.length }));
    setRefused(words);
    if (words === undefined) setChosen([]);
  };
  const title = t(isFirst ? 'coordination.assignment.confirm' : 'action.assignment:invite');
  const options = [...sites.values()].map((site) => ({
    value: site.id,
    label: siteName(site, site.id),
    description: site.code,
  }));
  return (
    <Disclosure title={title} level={4}>
      <Form onSubmit={() => void confirm()} formError={refused} label={title}>
        <Stack gap={3}>
          <MultiSelect
            label={t('coordination.assignment.sites')}
            options={options}
            value={chosen}
            onChange={setChosen}
            isSearchable
            width="full"
          />
          <TextArea
            label={t('coordination.assignment.contacted')}
            description={t('coordination.assignment.contacted-help')}
            value={contacted}
            onChange={setContacted}
            rows={1}
            width="full"
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={chosen.length === 0}>
              {t('coordination.assignment.ask', { n: chosen.length })}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}

function Dispose({ inquiry, assignment }: AssignmentCardProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(DisposeForNetworkDocument);
  const draft = useDraft(`dispose:${assignment.id}`, '');
  const [refused, setRefused] = useState<string>();
  const dispose = async (): Promise<void> => {
    const answer = run({ assignmentId: assignment.id, disposition: draft.value.trim() }).then(
      ({ disposeAssignment }) => disposeAssignment,
    );
    const words = await attempt(answer, t('coordination.assignment.disposed'));
    setRefused(words);
    if (words === undefined) draft.forget('');
  };
  return (
    <Disclosure title={t('coordination.assignment.dispose')} level={4} defaultOpen={draft.value !== ''}>
      <Form onSubmit={() => void dispose()} formError={refused} label={t('coordination.assignment.dispose')}>
        <Stack gap={3}>
          <TextArea
            label={t('coordination.assignment.summary')}
            description={t('coordination.sponsor-reads')}
            value={draft.value}
            onChange={draft.write}
            maxLength={5000}
            rows={4}
            isRequired
            width="full"
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={draft.value.trim() === ''}>
              {t('action.assignment:dispose')}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}

function Return({ inquiry, assignment }: AssignmentCardProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run } = useCommand(ReturnForNetworkDocument);
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button
        variant="quiet"
        size="sm"
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('coordination.assignment.take-back')}
      </Button>
      <Confirm
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        title={t('coordination.assignment.take-back')}
        body={t('coordination.assignment.take-back-help')}
        confirmLabel={t('coordination.assignment.take-back')}
        tone="danger"
        reason={{ isRequired: true }}
        onConfirm={(reason) =>
          attempt(
            run({ assignmentId: assignment.id, reason }).then(({ returnAssignment }) => returnAssignment),
            t('coordination.assignment.taken-back'),
          )
        }
      />
    </div>
  );
}
