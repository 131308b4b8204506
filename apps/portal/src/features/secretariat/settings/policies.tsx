import { useState } from 'react';
import {
  ChangeRoutingPolicyDocument,
  ChangeSignOffPolicyDocument,
  type LineManagerSignOff,
  type PartnershipSettingsQuery,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import { Button, Card, Form, FormActions, MultiSelect, NumberField, RadioGroup, Switch } from '../../../ui';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';

type Partnership = PartnershipSettingsQuery['partnership'];

interface RoutingPolicyProps {
  readonly here: Here;
  readonly policy: Partnership['routingPolicy'];
  readonly canChange: boolean;
}

/** What routing respects. */
export function RoutingPolicy({ here, policy, canChange }: RoutingPolicyProps) {
  const t = useWords();
  const { run } = useCommand(ChangeRoutingPolicyDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [share, setShare] = useState<number | null>(policy.newcomerShare);
  const [leaveOut, setLeaveOut] = useState(policy.leaveOutAlreadyContacted);
  return (
    <Card title={t('secretariat.routing')} description={t('secretariat.routing.text')}>
      <Form
        label={t('secretariat.routing')}
        formError={problem}
        onSubmit={() => {
          void attempt(
            async () =>
              (
                await run({
                  partnershipId: here.id,
                  input: { newcomerShare: share ?? 0, leaveOutAlreadyContacted: leaveOut },
                })
              ).changeRoutingPolicy,
            t('secretariat.routing.changed'),
          );
        }}
      >
        <NumberField
          label={t('secretariat.routing.share')}
          description={t('secretariat.routing.share-text')}
          name="newcomerShare"
          min={0}
          max={100}
          suffix="%"
          isDisabled={!canChange}
          value={share}
          onChange={setShare}
        />
        <Switch
          label={t('secretariat.routing.leave-out')}
          isDisabled={!canChange}
          isSelected={leaveOut}
          onChange={setLeaveOut}
        />
        {canChange && (
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={share === null}>
              {t('common.save')}
            </Button>
          </FormActions>
        )}
      </Form>
    </Card>
  );
}

interface SignOffPolicyProps {
  readonly here: Here;
  readonly policy: Partnership['signOffPolicy'];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly canChange: boolean;
}

const WHERE: readonly LineManagerSignOff[] = ['NEVER', 'BY_REGION', 'ALWAYS'];

/** Where a site's yes needs its line manager. */
export function SignOffPolicy({ here, policy, regions, canChange }: SignOffPolicyProps) {
  const t = useWords();
  const { run } = useCommand(ChangeSignOffPolicyDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [lineManager, setLineManager] = useState<LineManagerSignOff>(policy.lineManager);
  const [regionCodes, setRegionCodes] = useState<string[]>([...policy.regionCodes]);
  return (
    <Card title={t('secretariat.sign-off')} description={t('secretariat.sign-off.text')}>
      <Form
        label={t('secretariat.sign-off')}
        formError={problem}
        onSubmit={() => {
          void attempt(
            async () =>
              (
                await run({
                  partnershipId: here.id,
                  input: { lineManager, regionCodes: lineManager === 'BY_REGION' ? regionCodes : [] },
                })
              ).changeSignOffPolicy,
            t('secretariat.sign-off.changed'),
          );
        }}
      >
        <RadioGroup
          label={t('secretariat.sign-off.where')}
          isDisabled={!canChange}
          options={WHERE.map((value) => ({ value, label: t(`line-manager-sign-off.${value}`) }))}
          value={lineManager}
          onChange={setLineManager}
        />
        {lineManager === 'BY_REGION' && (
          <MultiSelect
            label={t('secretariat.sign-off.regions')}
            name="regionCodes"
            isSearchable
            isDisabled={!canChange}
            options={regions.map(({ code, name }) => ({ value: code, label: name }))}
            value={regionCodes}
            onChange={setRegionCodes}
          />
        )}
        {canChange && (
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning}>
              {t('common.save')}
            </Button>
          </FormActions>
        )}
      </Form>
    </Card>
  );
}
