import type { TrialFactsFragment } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { useDates } from '../../../lib/dates';
import { Button, EmptyState, Section, Timeline } from '../../../ui';
import { useWords } from '../words';
import { siteName } from './site-name';

interface MilestonesProps {
  readonly trial: TrialFactsFragment;
  readonly zone: string;
}

/** How far it came, of the country and of its sites, the oldest first. */
export function Milestones({ trial, zone }: MilestonesProps) {
  const t = useWords();
  const dates = useDates();
  const { change } = useAddress();
  const nameOf = (trialSiteId: string | null): string => {
    const site = trial.sites.find(({ id }) => id === trialSiteId);
    return site ? siteName(site) : t('participation.country');
  };
  const steps = [...trial.milestones].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <Section
      title={t('participation.milestones')}
      {...(trial.allowedActions.includes('trial:record-milestone') && {
        actions: (
          <Button
            size="sm"
            onPress={() => {
              change({ drawer: 'milestone', site: undefined });
            }}
          >
            {t('action.trial:record-milestone')}
          </Button>
        ),
      })}
    >
      {steps.length === 0 ? (
        <EmptyState size="sm" title={t('participation.milestones.none')} />
      ) : (
        <Timeline
          label={t('participation.milestones')}
          events={steps.map(({ id, kind, on, trialSiteId, source, version, reason, recordedAt }) => ({
            id,
            time: dates.date(on),
            dateTime: on,
            title: t(`milestone-kind.${kind}`),
            who: nameOf(trialSiteId),
            text:
              version > 1
                ? t('participation.corrected', {
                    source: t(`fact-source.${source}`),
                    version: String(version),
                    reason: reason ?? '–',
                  })
                : t('participation.told-by', {
                    source: t(`fact-source.${source}`),
                    when: dates.instant(recordedAt, zone, 'day'),
                  }),
          }))}
        />
      )}
    </Section>
  );
}
