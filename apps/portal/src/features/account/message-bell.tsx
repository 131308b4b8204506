import { Bell, BellDot } from 'lucide-react';
import { UnreadMessagesDocument } from '../../graphql/graphql';
import { useAnswer } from '../../lib/query';
import { LinkButton } from '../../ui';
import { useWords } from './words';

/** How many messages wait, in the top bar; the way to them. */
export function MessageBell() {
  const t = useWords();
  const { data } = useAnswer(UnreadMessagesDocument, { first: 1 });
  const unread = data?.unreadMessages ?? 0;
  return (
    <LinkButton
      href="/messages"
      variant="quiet"
      size="sm"
      icon={unread > 0 ? BellDot : Bell}
      aria-label={t('account.messages.bell', { n: unread })}
    >
      {unread > 99 ? '99+' : unread > 0 ? String(unread) : ''}
    </LinkButton>
  );
}
