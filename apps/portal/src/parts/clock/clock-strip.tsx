import type { WhyOfFragment } from '../../graphql/graphql';
import { useWords } from '../words';
import { Days } from './days';

interface ClockStripProps {
  readonly inquiry: WhyOfFragment;
  readonly size?: 'mini' | 'large';
}

/** The days of an inquiry's clock. */
export function ClockStrip({ inquiry, size = 'large' }: ClockStripProps) {
  const t = useWords();
  const { why, partnership } = inquiry;
  return (
    <Days
      country={partnership.country}
      zone={partnership.timeZone}
      dueAt={why.dueAt}
      isRunning={inquiry.endedAt === null}
      size={size}
      days={why.days.map((day) => ({
        date: day.date,
        kind: day.kind,
        n: day.n,
        note:
          day.kind === 'STOPPED'
            ? day.stops.map(({ reason }) => reason).join('; ')
            : (day.nativeName ?? day.name ?? undefined),
      }))}
      footer={size === 'large' ? t('clock.net-gross', { net: why.netDays, gross: why.grossDays }) : undefined}
    />
  );
}
