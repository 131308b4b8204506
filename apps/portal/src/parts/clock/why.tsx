import type { WhyOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { DescriptionList, Notice, Stack, StackedBar } from '../../ui';
import { useWords } from '../words';
import { ClockStrip } from './clock-strip';

const STEPS = ['triage', 'network', 'site', 'collation'] as const;

/** Why the answer is due when it is: each day, each stop, and which step used the time. */
export function Why({ inquiry }: { readonly inquiry: WhyOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const { why, clock, partnership } = inquiry;
  const zone = partnership.timeZone;
  const steps = STEPS.map((step) => ({ id: step, label: t(`clock.step.${step}`), value: why.stepDays[step] }));
  return (
    <Stack gap={6}>
      <ClockStrip inquiry={inquiry} />
      <DescriptionList
        items={[
          { term: t('common.received'), value: dates.instant(inquiry.receivedAt, zone) },
          { term: t('common.due'), value: why.dueAt === null ? t('clock.no-due') : dates.instant(why.dueAt, zone) },
          {
            term: t('clock.rule'),
            value: t(`clock.rule.${clock.terms.receipt}`, {
              days: clock.terms.workingDays,
              close: clock.terms.closeOfBusiness,
              cutOff: clock.terms.cutOff,
            }),
          },
          ...(clock.extension
            ? [
                {
                  term: t('clock.extension'),
                  value: t('clock.extended', { days: clock.extension.workingDays, reason: clock.extension.reason }),
                },
              ]
            : []),
          ...clock.stops.map((stop) => ({
            id: stop.id,
            term: t(`clock-stop-kind.${stop.kind}`),
            value:
              stop.to === null
                ? t('clock.stop.open', { from: dates.instant(stop.from, zone), reason: stop.reason })
                : t('clock.stop.ended', {
                    from: dates.instant(stop.from, zone),
                    to: dates.instant(stop.to, zone),
                    reason: stop.reason,
                  }),
          })),
        ]}
      />
      {clock.pastRuns.map((run) => (
        <Notice key={run.run} tone="info">
          {t('clock.past-run', {
            n: run.run,
            received: dates.instant(run.receivedAt, zone),
            restarted: dates.instant(run.restartedAt, zone),
          })}
        </Notice>
      ))}
      <StackedBar
        title={t('clock.steps')}
        summary={t('clock.net-gross', { net: why.netDays, gross: why.grossDays })}
        headings={[t('clock.step'), t('clock.step-days')]}
        format={(value) => dates.number(value)}
        parts={steps}
      />
    </Stack>
  );
}
