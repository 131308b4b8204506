import { useState } from 'react';
import {
  type InvitationLineFragment,
  InvitationsWaitingDocument,
  type InvitationState,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import { useZone } from '../../../lib/session/partnership';
import { useMe } from '../../../lib/session/session';
import { InvitationStateBadge } from '../../../parts/clock/state-badge';
import { Badge, Button, EmptyState, Inline, PageHeader, Stack, Table, ToggleGroup } from '../../../ui';
import { AnswerBy } from '../answer-by';
import { useWords } from '../words';
import { isClosed, type Todo, todoOf } from './todo';

const OPEN: InvitationState[] = ['NOTIFIED', 'OPENED', 'MORE_INFO'];
const GIVEN: InvitationState[] = ['INTERESTED', 'CONDITIONAL', 'DECLINED', 'NO_RESPONSE'];
const PAGE = 100;

const TONES = {
  answer: 'accent',
  'confirm-again': 'soon',
  'sign-off': 'accent',
  support: 'accent',
  'passed-on': 'neutral',
  none: 'neutral',
} as const satisfies Record<Todo, string>;

/** What my sites are asked: first what waits for me, then all the rest. */
export function InvitationsPage() {
  const t = useWords();
  const me = useMe();
  const [shown, setShown] = useState<'waiting' | 'all'>('waiting');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const open = useAnswer(InvitationsWaitingDocument, { first: PAGE, states: OPEN });
  const given = useAnswer(
    InvitationsWaitingDocument,
    { first: PAGE, states: GIVEN, after: cursors.at(-1) ?? null },
    { keep: true },
  );
  return (
    <Stack gap={6}>
      <PageHeader title={t('site.invitations')} lead={t('site.invitations.lead')} />
      <Answered asked={open} look="table">
        {({ myInvitations: unanswered }) => (
          <Answered asked={given} look="table">
            {({ myInvitations: answered }) => {
              const all = [...unanswered.edges, ...answered.edges].map(({ node }) => node);
              const waiting = all.filter((line) => !['none', 'passed-on'].includes(todoOf(line, me.person.id)));
              return (
                <Stack gap={4}>
                  <div>
                    <ToggleGroup
                      label={t('site.invitations.show')}
                      value={shown}
                      onChange={setShown}
                      options={[
                        { value: 'waiting', label: t('site.invitations.waiting'), count: waiting.length },
                        { value: 'all', label: t('common.all') },
                      ]}
                    />
                  </div>
                  <Lines lines={shown === 'waiting' ? waiting : all} isAll={shown === 'all'} />
                  {shown === 'all' && (cursors.length > 0 || answered.pageInfo.hasNextPage) && (
                    <Inline gap={2}>
                      <Button
                        isDisabled={cursors.length === 0}
                        onPress={() => {
                          setCursors(cursors.slice(0, -1));
                        }}
                      >
                        {t('common.previous')}
                      </Button>
                      <Button
                        isDisabled={!answered.pageInfo.hasNextPage}
                        onPress={() => {
                          if (answered.pageInfo.endCursor !== null)
                            setCursors([...cursors, answered.pageInfo.endCursor]);
                        }}
                      >
                        {t('common.next')}
                      </Button>
                    </Inline>
                  )}
                </Stack>
              );
            }}
          </Answered>
        )}
      </Answered>
    </Stack>
  );
}

function Lines({ lines, isAll }: { readonly lines: readonly InvitationLineFragment[]; readonly isAll: boolean }) {
  const t = useWords();
  const me = useMe();
  return (
    <Table
      label={t('site.invitations')}
      rows={[...lines].sort((a, b) => a.answerBy.localeCompare(b.answerBy))}
      rowId={({ id }) => id}
      rowLabel={({ title }) => title}
      rowHref={({ id }) => `/invitations/${id}`}
      empty={
        <EmptyState title={t(isAll ? 'site.invitations.none' : 'site.invitations.nothing')}>
          {t(isAll ? 'site.invitations.none-why' : 'site.invitations.nothing-why')}
        </EmptyState>
      }
      columns={[
        {
          id: 'title',
          header: t('common.title'),
          isRowHeader: true,
          cell: ({ title, reference, product }) => (
            <Stack gap={1}>
              <span>{title}</span>
              <small>
                {reference} · {t(`product.${product}`)}
              </small>
            </Stack>
          ),
        },
        {
          id: 'todo',
          header: t('site.todo'),
          cell: (line) => {
            const todo = todoOf(line, me.person.id);
            return todo === 'none' ? '–' : <Badge tone={TONES[todo]}>{t(`site.todo.${todo}`)}</Badge>;
          },
        },
        { id: 'by', header: t('site.until'), cell: (line) => <Until line={line} /> },
        { id: 'site', header: t('common.site'), cell: ({ site }) => site?.name ?? '–' },
        { id: 'state', header: t('common.state'), cell: ({ state }) => <InvitationStateBadge state={state} /> },
      ]}
    />
  );
}

function Until({ line }: { readonly line: InvitationLineFragment }) {
  const t = useWords();
  const zone = useZone(line.partnershipId);
  if (isClosed(line)) return <span>{t('site.closed')}</span>;
  const isPast = line.inquiryState === 'RESPONDED' || line.answeredAt !== null;
  return <AnswerBy answerBy={line.answerBy} zone={zone} isReleased={isPast} look="cell" />;
}
