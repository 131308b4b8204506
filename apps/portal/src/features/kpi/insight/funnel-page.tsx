import { KpiFunnelDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { EmptyState, Funnel, KeyFigureRow, PageHeader, Stack, Stat } from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import { KpiPlaces } from '../places';
import { ScopeChoice, useScope } from '../scope';
import { useWords } from '../words';

/** How far the inquiries that came in a period got, up to recruited patients. */
export function FunnelPage() {
  return <InPartnership>{(here) => <FunnelOf here={here} />}</InPartnership>;
}

function FunnelOf({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const scope = useScope(here.timeZone);
  const { periodName: period, asOf } = scope;
  const asked = useAnswer(KpiFunnelDocument, { partnershipId: here.id, period, asOf }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('kpi.view./kpi/funnel')}
        lead={t('kpi.funnel.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <KpiPlaces current="/kpi/funnel" />
      <ScopeChoice scope={scope} />
      <Answered asked={asked} look="block">
        {({ kpiFunnel: { steps, promised, included } }) => {
          const received = steps[0]?.inquiries ?? 0;
          if (received === 0)
            return (
              <EmptyState title={t('kpi.funnel.none', { period: words.period(scope.period) })}>
                {t('kpi.funnel.none-text')}
              </EmptyState>
            );
          return (
            <Stack gap={6}>
              <Funnel
                title={t('kpi.funnel.picture')}
                summary={t('kpi.funnel.summary', {
                  n: received,
                  last: steps.at(-1)?.inquiries ?? 0,
                  period: words.period(scope.period),
                })}
                headings={[t('kpi.funnel.step'), t('kpi.funnel.inquiries')]}
                stages={steps.map(({ step, inquiries }) => ({
                  id: step,
                  label: t(`funnel-step.${step}`),
                  value: inquiries,
                }))}
              />
              <KeyFigureRow label={t('kpi.funnel.people')}>
                <Stat label={t('kpi.funnel.promised')} value={dates.number(promised)} />
                <Stat
                  label={t('kpi.funnel.included')}
                  value={dates.number(included)}
                  note={t('kpi.funnel.included-text')}
                />
              </KeyFigureRow>
              <div>
                <DownloadCsv
                  name={`${here.code}-${period}-funnel`}
                  rows={() => [
                    ['step', 'inquiries'],
                    ...steps.map(({ step, inquiries }) => [step, inquiries]),
                    ['PROMISED', promised],
                    ['INCLUDED', included],
                  ]}
                />
              </div>
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}
