import { useDates } from '../../../lib/dates';
import { Disclosure, Timeline, type TimelineEvent } from '../../../ui';
import { useWords } from '../words';
import type { Invitation } from './invitation';

/** What happened to it, the newest first. */
export function HistoryCard({ invitation, zone }: { readonly invitation: Invitation; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const who = (recipientId: string | null, contact: string | null): string | undefined =>
    invitation.recipients.find(({ id }) => id === recipientId)?.person?.name ?? contact ?? undefined;
  const at = (
    id: string,
    instant: string | null,
    title: string,
    more: Pick<TimelineEvent, 'who' | 'tone' | 'text'> = {},
  ): (TimelineEvent & { readonly instant: string })[] =>
    instant === null ? [] : [{ id, instant, dateTime: instant, time: dates.instant(instant, zone), title, ...more }];
  const events = [
    ...at('notified', invitation.notifiedAt, t('site.history.asked')),
    ...at('opened', invitation.openedAt, t('site.history.opened')),
    ...invitation.recipients.flatMap((recipient) =>
      at(`passed-${recipient.id}`, recipient.delegatedAt, t('site.history.passed'), {
        who: recipient.person?.name,
        text: who(recipient.delegatedTo, null),
      }),
    ),
    ...invitation.answers.flatMap((answer) => {
      const said = who(answer.recipientId, answer.contactName);
      return at(answer.id, answer.answeredAt, t(`site-answer.${answer.kind}`), {
        tone: 'ok',
        ...(said === undefined ? {} : { who: said }),
      });
    }),
    ...at('sign-off', invitation.signOffAt, t(`sign-off.${invitation.signOff}`)),
    ...invitation.support.flatMap((one) =>
      at(one.id, one.answeredAt, t(`support-state.${one.state}`), {
        text: t(`support-function.${one.supportFunction}`),
      }),
    ),
    ...invitation.holds.flatMap((hold) => [
      ...at(`${hold.id}-placed`, hold.placedAt, t('site.hold.done')),
      ...at(`${hold.id}-released`, hold.releasedAt, t('site.hold.released')),
    ]),
  ].sort((a, b) => b.instant.localeCompare(a.instant));
  return (
    <Disclosure title={t('common.history')} look="card">
      <Timeline label={t('common.history')} events={events} />
    </Disclosure>
  );
}
