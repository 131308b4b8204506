import type { InboxRowFragment } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { Badge, Icon, Stack } from '../../../ui';
import { CircleAlert } from 'lucide-react';
import { useWords } from '../words';

type Step = NonNullable<InboxRowFragment['nextStep']>;

/** What is to be done next, by whom, and by when; what waits for the coordinator stands out. */
export function NextStep({ step, zone }: { readonly step: Step | null; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  if (step === null) return <span>–</span>;
  const isMine = step.role === 'NATIONAL_COORDINATOR';
  const isPast = step.by !== null && Date.parse(step.by) < now.getTime();
  return (
    <Stack gap={0}>
      <span>
        {isMine ? <strong>{t(`coordination.next.${step.what}`)}</strong> : t(`coordination.next.${step.what}`)}
        {isPast && (
          <>
            {' '}
            <Icon icon={CircleAlert} size={14} label={t('common.overdue')} />
          </>
        )}
      </span>
      <small>
        {step.by === null
          ? t(`role.${step.role}`)
          : t('coordination.next.by', { who: t(`role.${step.role}`), when: dates.instant(step.by, zone) })}
      </small>
    </Stack>
  );
}

/** The next step in one badge, for a header. */
export function NextStepBadge({ step, zone }: { readonly step: Step; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Badge tone={step.role === 'NATIONAL_COORDINATOR' ? 'accent' : 'neutral'}>
      {step.by === null
        ? t('coordination.next.now', { what: t(`coordination.next.${step.what}`) })
        : t('coordination.next.now-by', {
            what: t(`coordination.next.${step.what}`),
            when: dates.instant(step.by, zone),
          })}
    </Badge>
  );
}
