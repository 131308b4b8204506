import type { TrialFactsFragment } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { useDates } from '../../../lib/dates';
import { Button, DescriptionList, Disclosure, EmptyState, Inline, Section, Stack, Table } from '../../../ui';
import { useWords } from '../words';
import { includedAt } from './recruitment';
import { siteName, type TrialSite } from './site-name';
import { useMonthName } from './use-months';

type Count = TrialSite['counts'][number];

/** The sites that take part, each with its months. */
export function Sites({ trial }: { readonly trial: TrialFactsFragment }) {
  const t = useWords();
  const { change } = useAddress();
  return (
    <Section title={t('participation.sites')} description={t('participation.sites.text')}>
      {trial.sites.length === 0 ? (
        <EmptyState
          size="sm"
          title={t('participation.sites.none')}
          {...(trial.allowedActions.includes('trial:add-site') && {
            actions: (
              <Button
                onPress={() => {
                  change({ drawer: 'site' });
                }}
              >
                {t('action.trial:add-site')}
              </Button>
            ),
          })}
        />
      ) : (
        <Stack gap={2}>
          {trial.sites.map((site) => (
            <OneSite key={site.id} site={site} isAlone={trial.sites.length === 1} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function OneSite({ site, isAlone }: { readonly site: TrialSite; readonly isAlone: boolean }) {
  const t = useWords();
  const dates = useDates();
  const monthName = useMonthName();
  const { change } = useAddress();
  const number = (value: number | null): string => (value === null ? '–' : dates.number(value));
  const may = (command: string): boolean => site.allowedActions.includes(command);
  const open = (drawer: string) => () => {
    change({ drawer, site: site.id });
  };
  return (
    <Disclosure
      title={siteName(site)}
      look="card"
      defaultOpen={isAlone}
      meta={t('participation.site.meta', { included: number(includedAt(site)), promised: number(site.promised) })}
    >
      <Stack gap={4}>
        <DescriptionList
          look="grid"
          items={[
            { term: t('participation.promised'), value: number(site.promised) },
            { term: t('participation.planned'), value: number(site.planned) },
            { term: t('participation.region'), value: site.regionCode ?? t('common.not-given') },
            ...site.milestones.map(({ kind, on }) => ({ term: t(`milestone-kind.${kind}`), value: dates.date(on) })),
            ...(site.withdrawnOn === null
              ? []
              : [{ term: t('participation.withdrawn'), value: dates.date(site.withdrawnOn) }]),
          ]}
        />
        <Inline gap={2}>
          {may('trial:record-count') && (
            <Button size="sm" variant="primary" onPress={open('counts')}>
              {t('participation.count-months')}
            </Button>
          )}
          {may('trial:record-milestone') && (
            <Button size="sm" onPress={open('milestone')}>
              {t('action.trial:record-milestone')}
            </Button>
          )}
          {may('trial:record-delay') && (
            <Button size="sm" onPress={open('delay')}>
              {t('action.trial:record-delay')}
            </Button>
          )}
        </Inline>
        <Table<Count>
          label={t('participation.months-of', { site: siteName(site) })}
          rows={[...site.counts].reverse()}
          rowId={({ id }) => id}
          density="dense"
          empty={<EmptyState size="sm" title={t('participation.months.none')} />}
          columns={[
            { id: 'month', header: t('participation.month'), priority: 1, cell: ({ month }) => monthName(month) },
            {
              id: 'screened',
              header: t('participation.screened'),
              align: 'end',
              cell: ({ screened }) => number(screened),
            },
            {
              id: 'included',
              header: t('participation.included'),
              align: 'end',
              cell: ({ included }) => number(included),
            },
            { id: 'planned', header: t('participation.planned'), align: 'end', cell: ({ planned }) => number(planned) },
            {
              id: 'source',
              header: t('participation.source'),
              priority: 3,
              cell: ({ source, version, reason }) =>
                version > 1
                  ? t('participation.corrected', {
                      source: t(`fact-source.${source}`),
                      version: String(version),
                      reason: reason ?? '–',
                    })
                  : t(`fact-source.${source}`),
            },
          ]}
        />
      </Stack>
    </Disclosure>
  );
}
