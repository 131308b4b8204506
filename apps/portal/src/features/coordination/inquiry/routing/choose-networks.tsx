import { Send } from 'lucide-react';
import { useState } from 'react';
import { type NetworksToRouteQuery, RouteInquiryDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useCommand } from '../../../../lib/query';
import {
  Button,
  Card,
  Checkbox,
  EmptyState,
  Form,
  FormActions,
  MultiSelect,
  Notice,
  Stack,
  TextArea,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';
import { ProposalReasons, ProposalSites } from './proposal';
import { newcomers, type Proposal } from './reasons';

interface ChooseNetworksProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly proposals: readonly Proposal[];
  readonly networks: readonly NetworksToRouteQuery['networks']['edges'][number]['node'][];
  /** Per cent of the invitations kept for newcomers. */
  readonly newcomerShare: number;
  readonly isFirst: boolean;
}

/** Takes the proposal, or not: each choice outside it needs its reason. */
export function ChooseNetworks({ inquiry, proposals, networks, newcomerShare, isFirst }: ChooseNetworksProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(RouteInquiryDocument);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    isFirst ? proposals.map(({ networkId }) => networkId) : [],
  );
  const [others, setOthers] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const nameOf = (id: string): string => networks.find((network) => network.id === id)?.name ?? id;
  const unproposed = networks.filter(({ id }) => !proposals.some(({ networkId }) => networkId === id));
  const proposed = chosen.filter((id) => proposals.some(({ networkId }) => networkId === id));
  const networkIds = [...proposed, ...others];
  const share = newcomers(proposals.filter(({ networkId }) => proposed.includes(networkId)));
  const route = async (): Promise<void> => {
    const overruleReason = reason.trim() === '' ? null : reason.trim();
    const answer = run({ inquiryId: inquiry.id, networkIds, overruleReason }).then(({ routeInquiry }) => routeInquiry);
    const words = await attempt(answer, t('coordination.routing.done', { n: networkIds.length }));
    setRefused(words);
    if (words === undefined) {
      setChosen([]);
      setOthers([]);
      setReason('');
    }
  };
  return (
    <Form onSubmit={() => void route()} formError={refused} label={t('coordination.routing.proposed')}>
      <Stack gap={4}>
        {proposals.length === 0 && (
          <EmptyState
            size="sm"
            title={t(isFirst ? 'coordination.routing.no-proposal' : 'coordination.routing.all-asked')}
          />
        )}
        {share.of > 0 && (
          <Notice tone="info">
            {t('coordination.routing.newcomers', { n: share.n, of: share.of, share: newcomerShare })}
          </Notice>
        )}
        {proposals.map((proposal) => (
          <Card
            key={proposal.networkId}
            level={3}
            title={
              <Checkbox
                label={t('coordination.routing.score', { name: nameOf(proposal.networkId), score: proposal.score })}
                isSelected={proposed.includes(proposal.networkId)}
                onChange={(isChosen) => {
                  setChosen(
                    isChosen
                      ? [...chosen, proposal.networkId]
                      : chosen.filter((networkId) => networkId !== proposal.networkId),
                  );
                }}
              />
            }
          >
            <Stack gap={4}>
              <ProposalReasons reasons={proposal.reasons} />
              <ProposalSites proposal={proposal} partnershipId={inquiry.partnership.id} />
            </Stack>
          </Card>
        ))}
        {unproposed.length > 0 && (
          <MultiSelect
            label={t('coordination.routing.others')}
            description={t('coordination.routing.others-help')}
            options={unproposed.map(({ id, name, code }) => ({ value: id, label: name, description: code }))}
            value={others}
            onChange={setOthers}
            width="full"
          />
        )}
        {others.length > 0 && (
          <TextArea
            label={t('coordination.routing.why')}
            description={t('coordination.routing.why-help')}
            value={reason}
            onChange={setReason}
            isRequired
            width="full"
          />
        )}
        <FormActions isSticky>
          <Button
            type="submit"
            variant="primary"
            icon={Send}
            isPending={isRunning}
            isDisabled={networkIds.length === 0 || (others.length > 0 && reason.trim() === '')}
          >
            {t(isFirst ? 'coordination.routing.send' : 'coordination.routing.send-more', { n: networkIds.length })}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
