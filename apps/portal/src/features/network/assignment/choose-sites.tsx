import { useState } from 'react';
import {
  NetworkConfirmSitesDocument,
  NetworkSitesToAskDocument,
  type NetworkSitesToAskQuery,
} from '../../../graphql/graphql';
import { Answered, faultWords } from '../../../lib/answered';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { isRefusal } from '../../../lib/refusal';
import { useRefusalWords } from '../../../lib/refusal-words';
import { useMe } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  Checkbox,
  Form,
  FormActions,
  Inline,
  MultiSelect,
  Stack,
  TextArea,
  toast,
} from '../../../ui';
import { useWords } from '../words';
import type { Assignment } from './assignment';
import { isOf } from './next-task';
import { proposalIn } from './proposal';

type Site = NetworkSitesToAskQuery['network']['sites']['edges'][number]['node'];

interface Chosen {
  /** Persons by site; an empty list means the leading investigator. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
}

interface ChooseSitesProps {
  readonly assignment: Assignment;
  /** Sites were asked before; these come in addition, and none is chosen beforehand. */
  readonly isMore?: boolean;
}

/** Which sites are asked: the proposed ones first, each with its reasons and its load, and whom to ask there. */
export function ChooseSites(props: ChooseSitesProps) {
  const asked = useAnswer(NetworkSitesToAskDocument, { networkId: props.assignment.networkId }, { freshFor: 300_000 });
  return (
    <Answered asked={asked} look="table">
      {({ network }) => <Choice {...props} of={network.sites.edges.map(({ node }) => node)} />}
    </Answered>
  );
}

function Choice({ assignment, isMore = false, of }: ChooseSitesProps & { readonly of: readonly Site[] }) {
  const t = useWords();
  const me = useMe();
  const refusalWords = useRefusalWords();
  const { run, isRunning } = useCommand(NetworkConfirmSitesDocument);
  const proposal = proposalIn(assignment.routing);
  const asked = (assignment.inquiry?.invitations ?? [])
    .filter((invitation) => isOf(assignment.id, invitation))
    .map(({ siteId }) => siteId);
  const sites = of
    .filter(({ id }) => !asked.includes(id))
    .sort((a, b) => proposal.scoreOf(b.id) - proposal.scoreOf(a.id) || a.name.localeCompare(b.name));
  const begin: Chosen = {
    persons: isMore
      ? {}
      : Object.fromEntries(sites.filter(({ id }) => proposal.has(id)).map(({ id }): [string, string[]] => [id, []])),
  };
  const { value, write, forget } = useDraft<Chosen>(
    `choose-sites:${me.person.id}:${assignment.id}:${isMore ? asked.length : 'first'}`,
    begin,
  );
  const [problem, setProblem] = useState<string>();
  const [needsReason, setNeedsReason] = useState(false);
  const [reason, setReason] = useState('');
  const chosen = Object.keys(value.persons).filter((id) => sites.some((site) => site.id === id));

  const confirm = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { confirmAssignment: answer } = await run({
        assignmentId: assignment.id,
        sites: chosen.map((siteId) => ({ siteId, personIds: [...(value.persons[siteId] ?? [])] })),
        contactedReason: reason.trim() || null,
      });
      if (isRefusal(answer)) {
        if (answer.code === 'SITE_CONTACTED_ALREADY') setNeedsReason(true);
        setProblem(refusalWords(answer));
        return;
      }
      forget({ persons: {} });
      toast({ tone: 'ok', title: t('network.asked', { n: chosen.length }) });
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };

  const form = (
    <Form
      label={t('network.choose')}
      formError={problem}
      onSubmit={() => {
        void confirm();
      }}
    >
      {sites.length === 0 && <p>{t('network.no-more-sites')}</p>}
      {sites.map((site) => (
        <SiteChoice
          key={site.id}
          site={site}
          reasons={proposal.reasonsOf(site.id)}
          obstacles={proposal.obstaclesOf(site.id)}
          persons={value.persons[site.id]}
          onChange={(persons) => {
            const { [site.id]: _former, ...others } = value.persons;
            write({ persons: persons ? { ...others, [site.id]: persons } : others });
          }}
        />
      ))}
      {needsReason && (
        <TextArea
          label={t('network.contacted-reason')}
          isRequired
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
      )}
      <FormActions isSticky>
        <Button type="submit" variant="primary" isPending={isRunning} isDisabled={chosen.length === 0}>
          {t('network.ask-sites', { n: chosen.length })}
        </Button>
      </FormActions>
    </Form>
  );
  return isMore ? (
    form
  ) : (
    <Card title={t('network.choose')} description={t('network.choose-why')}>
      {form}
    </Card>
  );
}

interface SiteChoiceProps {
  readonly site: Site;
  readonly reasons: readonly string[];
  readonly obstacles: readonly string[];
  /** Undefined: the site is not asked. */
  readonly persons: readonly string[] | undefined;
  readonly onChange: (persons: readonly string[] | undefined) => void;
}

function SiteChoice({ site, reasons, obstacles, persons, onChange }: SiteChoiceProps) {
  const t = useWords();
  const lead = site.investigators.find((one) => one.lead) ?? site.investigators[0];
  return (
    <Stack gap={2}>
      <Checkbox
        label={`${site.name}, ${site.hospital}`}
        description={t('network.load', {
          city: site.city,
          running: site.activeTrials,
          channel: t(`contact-channel.${site.contactPreferences.channel}`),
        })}
        isSelected={persons !== undefined}
        onChange={(isAsked) => {
          onChange(isAsked ? [] : undefined);
        }}
      />
      <Inline gap={1}>
        {reasons.map((kind) => (
          <Badge key={kind} tone="accent">
            {t.maybe(`network.reason.${kind}`) ?? kind}
          </Badge>
        ))}
        {obstacles.map((kind) => (
          <Badge key={kind} tone="soon">
            {t.maybe(`network.obstacle.${kind}`) ?? kind}
          </Badge>
        ))}
        {site.newcomer && !reasons.includes('NEWCOMER') && <Badge>{t('network.reason.NEWCOMER')}</Badge>}
      </Inline>
      {persons !== undefined && site.investigators.length > 1 && (
        <MultiSelect
          label={t('network.whom')}
          description={lead?.person ? t('network.whom-else', { name: lead.person.name }) : undefined}
          options={site.investigators.map(({ personId, person, expertise }) => ({
            value: personId,
            label: person?.name ?? t('common.unknown'),
            description: expertise ?? undefined,
          }))}
          value={persons}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}
