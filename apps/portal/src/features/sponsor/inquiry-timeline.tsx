import type { SponsorInquiryOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { Timeline, type TimelineEvent } from '../../ui';
import { eventsOf, type InquiryEvent } from './inquiry-events';
import { useWords } from './words';

/** What happened to an inquiry, and what it did to the due time. */
export function InquiryTimeline({ inquiry }: { readonly inquiry: SponsorInquiryOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const zone = inquiry.partnership.timeZone;
  const told = (event: InquiryEvent): Pick<TimelineEvent, 'title' | 'text' | 'tone'> => {
    switch (event.what) {
      case 'clock': {
        const due = event.dueAt === null ? undefined : t('common.due-at', { when: dates.instant(event.dueAt, zone) });
        const text = [event.reason, event.kind === 'RELEASED' ? undefined : due].filter(Boolean).join(' · ');
        return {
          title: t(`clock-event-kind.${event.kind}`),
          tone: event.kind === 'STOPPED' ? 'stopped' : event.kind === 'RELEASED' ? 'ok' : 'neutral',
          ...(text === '' ? {} : { text }),
        };
      }
      case 'step':
        return { title: t(`sponsor.step.${event.step}`), tone: 'info' };
      case 'asked':
        return { title: t('sponsor.event.asked'), tone: 'soon', text: event.questions.join(' · ') };
      case 'answered':
        return { title: t('sponsor.event.answered'), tone: 'ok', text: event.answers.join(' · ') };
      case 'amended':
        return {
          title: t('sponsor.event.amended', { n: event.version }),
          tone: 'info',
          ...(event.reason === null ? {} : { text: event.reason }),
        };
      case 'outcome':
        return { title: t('sponsor.event.outcome', { what: t(`outcome-kind.${event.kind}`) }), tone: 'accent' };
    }
  };
  return (
    <Timeline
      label={t('common.history')}
      events={eventsOf(inquiry).map((event) => ({
        id: event.id,
        time: dates.instant(event.at, zone),
        dateTime: event.at,
        ...told(event),
      }))}
    />
  );
}
