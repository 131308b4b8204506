import type { TrialFactsFragment } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { useDates } from '../../../lib/dates';
import { Button, EmptyState, Section, Table } from '../../../ui';
import { useWords } from '../words';
import { siteName } from './site-name';

type Delay = TrialFactsFragment['delays'][number];

interface DelaysProps {
  readonly trial: TrialFactsFragment;
  readonly zone: string;
}

/** Where time was lost, and on whose side. */
export function Delays({ trial, zone }: DelaysProps) {
  const t = useWords();
  const dates = useDates();
  const { change } = useAddress();
  const nameOf = (trialSiteId: string | null): string => {
    const site = trial.sites.find(({ id }) => id === trialSiteId);
    return site ? siteName(site) : t('participation.country');
  };
  return (
    <Section
      title={t('participation.delays')}
      description={t('participation.delays.text')}
      {...(trial.allowedActions.includes('trial:record-delay') && {
        actions: (
          <Button
            size="sm"
            onPress={() => {
              change({ drawer: 'delay', site: undefined });
            }}
          >
            {t('action.trial:record-delay')}
          </Button>
        ),
      })}
    >
      <Table<Delay>
        label={t('participation.delays')}
        rows={trial.delays}
        rowId={({ id }) => id}
        empty={<EmptyState size="sm" title={t('participation.delays.none')} />}
        columns={[
          {
            id: 'stage',
            header: t('participation.stage'),
            priority: 1,
            cell: ({ stage }) => t(`delay-stage.${stage}`),
          },
          { id: 'where', header: t('participation.where'), cell: ({ trialSiteId }) => nameOf(trialSiteId) },
          { id: 'side', header: t('participation.side'), cell: ({ side }) => t(`delay-side.${side}`) },
          { id: 'note', header: t('participation.note'), cell: ({ note }) => note ?? '–' },
          { id: 'source', header: t('participation.source'), cell: ({ source }) => t(`fact-source.${source}`) },
          {
            id: 'when',
            header: t('participation.told'),
            priority: 3,
            cell: ({ recordedAt }) => dates.instant(recordedAt, zone, 'day'),
          },
        ]}
      />
    </Section>
  );
}
