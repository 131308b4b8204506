import { useParams } from '@tanstack/react-router';
import { TrialPageDocument, type TrialFactsFragment } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useZone } from '../../../lib/session/partnership';
import { useSession } from '../../../lib/session/session';
import { Button, DescriptionList, KeyFigureRow, LinkButton, PageHeader, Stack, Stat, TextLink } from '../../../ui';
import { TrialForecastSection } from '../forecast/trial-forecast';
import { StateBadge } from '../state-badge';
import { useWords } from '../words';
import { Course } from './course';
import { Delays } from './delays';
import { EndTrial, ReopenTrial } from './ending';
import { TrialDrawers } from './drawers';
import { Milestones } from './milestones';
import { includedAt } from './recruitment';
import { Sites } from './sites';

/** One trial: where it runs, how far it is, how many take part, where time was lost. */
export function TrialPage() {
  const { trialId = '' }: { readonly trialId?: string } = useParams({ strict: false });
  const asked = useAnswer(TrialPageDocument, { id: trialId });
  return (
    <Answered asked={asked} look="block">
      {({ trial }) => <Trial trial={trial} />}
    </Answered>
  );
}

function Trial({ trial }: { readonly trial: TrialFactsFragment }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const { change } = useAddress();
  const zone = useZone(trial.partnershipId);
  const may = (command: string): boolean => trial.allowedActions.includes(command);
  const open = (drawer: string) => () => {
    change({ drawer });
  };
  return (
    <Stack gap={8}>
      <PageHeader
        title={trial.title}
        breadcrumbs={[{ label: t('nav.trials'), href: '/trials' }, { label: trial.title }]}
        meta={<StateBadge state={trial.state} />}
        actions={
          <>
            {may('trial:add-site') && (
              <Button variant="primary" onPress={open('site')}>
                {t('action.trial:add-site')}
              </Button>
            )}
            {may('trial:describe') && <Button onPress={open('describe')}>{t('action.trial:describe')}</Button>}
            {may('trial:end') && <EndTrial trial={trial} zone={zone} />}
            {may('trial:reopen') && <ReopenTrial trial={trial} zone={zone} />}
            {trial.inquiryId !== null && (
              <LinkButton href={`/inquiries/${trial.inquiryId}`}>{t('participation.inquiry')}</LinkButton>
            )}
          </>
        }
      />
      <Figures trial={trial} />
      <Course trial={trial} />
      <Sites trial={trial} />
      <Milestones trial={trial} zone={zone} />
      <Delays trial={trial} zone={zone} />
      {holds(['SECRETARIAT', 'NATIONAL_COORDINATOR', 'AUDITOR'], trial.partnershipId) && trial.sites.length > 0 && (
        <TrialForecastSection trial={trial} />
      )}
      <DescriptionList
        items={[
          { term: t('participation.eu-ct'), value: trial.euCtNumber ?? t('common.not-given') },
          {
            term: t('participation.nct'),
            value:
              trial.nctNumber === null ? (
                t('common.not-given')
              ) : (
                <TextLink href={`https://clinicaltrials.gov/study/${trial.nctNumber}`}>{trial.nctNumber}</TextLink>
              ),
          },
          { term: t('participation.protocol'), value: trial.protocolNumber ?? t('common.not-given') },
          { term: t('participation.kind'), value: t(`trial-kind.${trial.kind}`) },
          { term: t('participation.phase'), value: t(`trial-phase.${trial.phase}`) },
          { term: t('participation.sponsor-class'), value: t(`sponsor-class.${trial.sponsorClass}`) },
          ...(trial.sponsor ? [{ term: t('common.sponsor'), value: trial.sponsor.name ?? t('common.not-given') }] : []),
          {
            term: t('participation.multinational'),
            value:
              trial.multinational === null ? t('common.unknown') : t(trial.multinational ? 'common.yes' : 'common.no'),
          },
          {
            term: t('participation.planned-time'),
            value: t('participation.time', {
              from: trial.plannedFrom === null ? '–' : dates.date(trial.plannedFrom),
              to: trial.plannedTo === null ? '–' : dates.date(trial.plannedTo),
            }),
          },
          { term: t('participation.origin'), value: t(`trial-origin.${trial.origin}`) },
          { term: t('participation.followed-since'), value: dates.instant(trial.recordedAt, zone, 'day') },
          ...(trial.endedOn === null ? [] : [{ term: t('participation.ended'), value: dates.date(trial.endedOn) }]),
        ]}
      />
      <TrialDrawers trial={trial} zone={zone} />
    </Stack>
  );
}

function Figures({ trial }: { readonly trial: TrialFactsFragment }) {
  const t = useWords();
  const dates = useDates();
  const sumOf = (values: readonly (number | null)[]): string => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? '–' : dates.number(known.reduce((sum, value) => sum + value, 0));
  };
  const opened = trial.sites.filter(({ milestones }) => milestones.some(({ kind }) => kind === 'SITE_OPEN')).length;
  return (
    <KeyFigureRow label={t('participation.figures')}>
      <Stat
        label={t('participation.included')}
        value={sumOf(trial.sites.map(includedAt))}
        note={t('participation.inclusions-text')}
      />
      <Stat
        label={t('participation.planned-participants')}
        value={trial.plannedParticipants === null ? '–' : dates.number(trial.plannedParticipants)}
      />
      <Stat label={t('participation.promised')} value={sumOf(trial.sites.map(({ promised }) => promised))} />
      <Stat
        label={t('participation.open-sites')}
        value={t('participation.of', { part: dates.number(opened), whole: dates.number(trial.sites.length) })}
      />
    </KeyFigureRow>
  );
}
