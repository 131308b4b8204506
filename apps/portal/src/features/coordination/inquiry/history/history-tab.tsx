import { useState } from 'react';
import {
  WorkspaceEventsDocument,
  type WorkspaceEventsQuery,
  WorkspaceHistoryDocument,
  WorkspaceMessagesDocument,
  type WorkspaceOfFragment,
  WorkspaceProblemsDocument,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useDates } from '../../../../lib/dates';
import { useAnswer } from '../../../../lib/query';
import { InquiryTimeline } from '../../../../parts/inquiry/inquiry-timeline';
import { Button, DescriptionList, Disclosure, EmptyState, Section, Stack, Table } from '../../../../ui';
import { useWords } from '../../words';
import { RecordOutcome } from './record-outcome';

/** What happened, who did it, what one was told of it, and what came of it. */
export function HistoryTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const zone = inquiry.partnership.timeZone;
  const asked = useAnswer(WorkspaceEventsDocument, { inquiryId: inquiry.id });
  return (
    <Stack gap={8}>
      <Answered asked={asked} look="block">
        {({ inquiry: events }) => (
          <Stack gap={8}>
            <Outcomes inquiry={inquiry} events={events} />
            <Section title={t('common.history')}>
              <InquiryTimeline inquiry={events} zone={zone} />
            </Section>
          </Stack>
        )}
      </Answered>
      <Messages inquiry={inquiry} />
      <Problems inquiry={inquiry} />
      <Disclosure title={t('coordination.history.audit')} level={2} look="card">
        <Audit inquiry={inquiry} />
      </Disclosure>
    </Stack>
  );
}

interface OutcomesProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly events: WorkspaceEventsQuery['inquiry'];
}

function Outcomes({ inquiry, events }: OutcomesProps) {
  const t = useWords();
  const dates = useDates();
  const mayRecord = inquiry.allowedActions.includes('inquiry:record-outcome');
  if (events.outcomes.length === 0 && !mayRecord) return null;
  const sites = events.invitations.flatMap(({ site }) =>
    site ? [{ value: site.id, label: `${site.name}, ${site.hospital}` }] : [],
  );
  return (
    <Section title={t('coordination.outcome.title')}>
      <Stack gap={4}>
        {events.outcomes.map((outcome) => (
          <DescriptionList
            key={outcome.id}
            items={[
              { term: t('coordination.outcome.title'), value: t(`outcome-kind.${outcome.kind}`) },
              { term: t('coordination.outcome.decided'), value: dates.date(outcome.decidedOn) },
              { term: t('coordination.outcome.source'), value: t(`outcome-source.${outcome.source}`) },
              ...(outcome.siteIds.length === 0
                ? []
                : [
                    {
                      term: t('coordination.outcome.sites'),
                      value: dates.list(
                        outcome.siteIds.map((id) => sites.find(({ value }) => value === id)?.label ?? id),
                      ),
                    },
                  ]),
              ...(outcome.note === null ? [] : [{ term: t('coordination.outcome.note'), value: outcome.note }]),
            ]}
          />
        ))}
        {mayRecord && <RecordOutcome inquiry={inquiry} sites={sites} />}
      </Stack>
    </Section>
  );
}

/** What one has been told about this inquiry oneself; others' messages are theirs. */
function Messages({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const all = useAnswer(WorkspaceMessagesDocument, { first: 100 }).data?.messages.edges ?? [];
  const rows = all.map(({ node }) => node).filter(({ inquiryId }) => inquiryId === inquiry.id);
  if (rows.length === 0) return null;
  return (
    <Section title={t('coordination.history.messages')} description={t('coordination.history.messages-help')}>
      <Table
        label={t('coordination.history.messages')}
        density="dense"
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'subject',
            header: t('coordination.history.subject'),
            isRowHeader: true,
            priority: 1,
            cell: ({ subject }) => subject,
          },
          { id: 'kind', header: t('coordination.history.kind'), cell: ({ kind }) => t(`message-kind.${kind}`) },
          {
            id: 'when',
            header: t('common.date'),
            cell: ({ createdAt }) => dates.instant(createdAt, inquiry.partnership.timeZone),
          },
        ]}
      />
    </Section>
  );
}

function Problems({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const all =
    useAnswer(WorkspaceProblemsDocument, { partnershipId: inquiry.partnership.id, first: 100 }).data?.problemReports
      .edges ?? [];
  const rows = all.map(({ node }) => node).filter(({ inquiryId }) => inquiryId === inquiry.id);
  if (rows.length === 0) return null;
  return (
    <Section title={t('coordination.history.problems')}>
      <Table
        label={t('coordination.history.problems')}
        density="dense"
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: t('coordination.history.problem'),
            isRowHeader: true,
            priority: 1,
            cell: ({ description }) => description,
          },
          {
            id: 'category',
            header: t('coordination.history.kind'),
            cell: ({ category, phase }) => `${t(`problem-category.${category}`)}, ${t(`problem-phase.${phase}`)}`,
          },
          {
            id: 'when',
            header: t('common.date'),
            cell: ({ reportedAt }) => dates.instant(reportedAt, inquiry.partnership.timeZone),
          },
        ]}
      />
    </Section>
  );
}

const PAGE = 50;

/** The audit trail of this one record. */
function Audit({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const [first, setFirst] = useState(PAGE);
  const asked = useAnswer(WorkspaceHistoryDocument, { inquiryId: inquiry.id, after: null, first }, { keep: true });
  return (
    <Answered asked={asked} look="table">
      {({ auditHistory: { edges, pageInfo } }) => (
        <Stack gap={3}>
          <Table
            label={t('coordination.history.audit')}
            density="dense"
            rows={edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            empty={<EmptyState size="sm" title={t('common.none')} />}
            columns={[
              {
                id: 'when',
                header: t('common.date'),
                cell: ({ occurredAt }) => dates.instant(occurredAt, inquiry.partnership.timeZone, 'day-and-time'),
              },
              {
                id: 'what',
                header: t('coordination.history.command'),
                isRowHeader: true,
                priority: 1,
                cell: ({ action }) => t.maybe(`action.${action}`) ?? action,
              },
              { id: 'who', header: t('common.person'), cell: ({ person }) => person?.name ?? t('role.SYSTEM') },
              {
                id: 'fields',
                header: t('coordination.history.changed'),
                cell: ({ changes, reason }) => (
                  <Stack gap={0}>
                    {reason !== null && <span>{reason}</span>}
                    <small>{changes.map(({ field }) => field).join(', ')}</small>
                  </Stack>
                ),
              },
            ]}
          />
          {pageInfo.hasNextPage && first < 100 && (
            <Button
              size="sm"
              onPress={() => {
                setFirst(100);
              }}
            >
              {t('coordination.inbox.more')}
            </Button>
          )}
        </Stack>
      )}
    </Answered>
  );
}
