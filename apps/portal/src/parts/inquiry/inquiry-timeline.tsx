import type { ReactNode } from 'react';
import type { InquiryEventsOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { Stack, Timeline, type TimelineEvent } from '../../ui';
import { useWords } from '../words';
import { type Told, told } from './inquiry-events';

interface InquiryTimelineProps {
  readonly inquiry: InquiryEventsOfFragment;
  /** The partnership's zone. */
  readonly zone: string;
}

/** What happened to an inquiry, for those who work on it. */
export function InquiryTimeline({ inquiry, zone }: InquiryTimelineProps) {
  const t = useWords();
  const dates = useDates();
  const words = useEventWords(zone);
  return (
    <Timeline
      label={t('events.title')}
      events={told(inquiry).map((event) => ({
        id: event.id,
        time: dates.instant(event.at, zone),
        dateTime: event.at,
        ...words(event),
      }))}
    />
  );
}

function useEventWords(zone: string): (event: Told) => Pick<TimelineEvent, 'title' | 'text' | 'tone'> {
  const t = useWords();
  const dates = useDates();
  return (event) => {
    switch (event.what) {
      case 'clock':
        return {
          title: t(`clock-event-kind.${event.kind}`),
          tone: event.kind === 'STOPPED' ? 'stopped' : event.kind === 'RELEASED' ? 'ok' : 'accent',
          text: lines([
            event.dueAt === null ? '' : t('common.due-at', { when: dates.instant(event.dueAt, zone) }),
            event.text ?? '',
          ]),
        };
      case 'asked':
      case 'answered':
        return { title: t(`events.${event.what}`), tone: 'info', text: lines(event.lines) };
      case 'routed':
      case 'confirmed':
      case 'disposed':
        return { title: t(`events.${event.what}`, { name: event.name }), text: lines([event.text ?? '']) };
      case 'invited':
        return { title: t('events.invited', { n: event.names.length }), text: lines(event.names) };
      case 'site-answer':
        return { title: t('events.site-answer', { name: event.name, answer: t(`answer-kind.${event.kind}`) }) };
      case 'amended':
        return { title: t('events.amended', { n: event.version }), text: lines([event.text ?? '']) };
      case 'outcome':
        return { title: t(`outcome-kind.${event.kind}`), tone: 'accent', text: lines([event.text ?? '']) };
    }
  };
}

function lines(all: readonly string[]): ReactNode {
  const said = all.filter((line) => line !== '');
  if (said.length === 0) return undefined;
  return (
    <Stack gap={0}>
      {said.map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </Stack>
  );
}
