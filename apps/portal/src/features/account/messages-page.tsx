import { Bell, CheckCheck } from 'lucide-react';
import { useState } from 'react';
import {
  MarkReadDocument,
  type MessageLineFragment,
  MyMessagesDocument,
  PartnershipsDocument,
} from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer, useCommand } from '../../lib/query';
import {
  Badge,
  Button,
  EmptyState,
  focusMain,
  Inline,
  Notice,
  PageHeader,
  Section,
  Stack,
  TextLink,
  toast,
} from '../../ui';
import styles from './messages.module.css';
import { cutAtLinks, pathOf } from './message-path';
import { useWords } from './words';

const PAGE = 50;

/** What I was told, also as somebody's deputy: unread first. */
export function MessagesPage() {
  const t = useWords();
  const [after, setAfter] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const asked = useAnswer(MyMessagesDocument, { first: PAGE, after }, { keep: true });
  const { run, isRunning } = useCommand(MarkReadDocument);
  const mark = async (messages: readonly MessageLineFragment[]): Promise<void> => {
    setProblem(undefined);
    try {
      const { markRead } = await run({ ids: messages.map(({ id }) => id) });
      toast({ tone: 'ok', title: t('account.messages.marked', { n: markRead.marked }) });
      focusMain();
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  const unread = asked.data?.unread.edges.map(({ node }) => node) ?? [];
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('account.messages')}
        lead={t('account.messages.lead')}
        {...(unread.length > 0 && {
          actions: (
            <Button
              icon={CheckCheck}
              isPending={isRunning}
              onPress={() => {
                void mark(unread);
              }}
            >
              {t('account.messages.mark-all')}
            </Button>
          ),
        })}
      />
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <Answered asked={asked} look="table">
        {({ all }) => {
          const read = all.edges.map(({ node }) => node).filter(({ readAt }) => readAt !== null);
          if (unread.length === 0 && read.length === 0 && after === null)
            return (
              <EmptyState icon={Bell} title={t('account.messages.none')}>
                {t('account.messages.none-text')}
              </EmptyState>
            );
          return (
            <Stack gap={6}>
              {unread.length > 0 && (
                <Section title={t('account.messages.unread')}>
                  <List messages={unread} onRead={mark} />
                </Section>
              )}
              {read.length > 0 && (
                <Section title={t('account.messages.read')}>
                  <List messages={read} />
                </Section>
              )}
              <Inline gap={2}>
                {after !== null && (
                  <Button
                    onPress={() => {
                      setAfter(null);
                    }}
                  >
                    {t('account.messages.newest')}
                  </Button>
                )}
                {all.pageInfo.hasNextPage && (
                  <Button
                    onPress={() => {
                      setAfter(all.pageInfo.endCursor);
                    }}
                  >
                    {t('account.messages.older')}
                  </Button>
                )}
              </Inline>
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}

interface ListProps {
  readonly messages: readonly MessageLineFragment[];
  /** Left out for those that are read. */
  readonly onRead?: (messages: readonly MessageLineFragment[]) => Promise<void>;
}

function List({ messages, onRead }: ListProps) {
  const t = useWords();
  const dates = useDates();
  const { run } = useCommand(MarkReadDocument);
  const { data } = useAnswer(PartnershipsDocument, {}, { freshFor: 600_000 });
  const zoneOf = (id: string): string =>
    data?.partnerships.edges.find(({ node }) => node.id === id)?.node.timeZone ?? 'UTC';
  const followed = ({ id, readAt }: MessageLineFragment): void => {
    // Following a message is reading it; that it cannot be marked must not keep anybody from following it.
    if (readAt === null) run({ ids: [id] }).catch(() => undefined);
  };
  return (
    <ul className={styles.messages}>
      {messages.map((message) => (
        <li key={message.id} className={styles.message} data-unread={message.readAt === null || undefined}>
          <div className={styles.head}>
            <Badge tone={message.readAt === null ? 'accent' : 'neutral'}>{t(`message-kind.${message.kind}`)}</Badge>
            <time dateTime={message.createdAt}>{dates.instant(message.createdAt, zoneOf(message.partnershipId))}</time>
          </div>
          <h3 className={styles.subject}>
            <TextLink
              href={pathOf(message.link)}
              onPress={() => {
                followed(message);
              }}
            >
              {message.subject}
            </TextLink>
          </h3>
          <p className={styles.text}>
            {cutAtLinks(message.text).map(({ text, isLink }, at) =>
              isLink ? (
                <TextLink
                  key={at}
                  href={pathOf(text)}
                  onPress={() => {
                    followed(message);
                  }}
                >
                  {t('account.messages.open')}
                </TextLink>
              ) : (
                text
              ),
            )}
          </p>
          {onRead && (
            <div>
              <Button
                size="sm"
                aria-label={t('account.messages.mark-one', { subject: message.subject })}
                onPress={() => {
                  void onRead([message]);
                }}
              >
                {t('account.messages.mark')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
