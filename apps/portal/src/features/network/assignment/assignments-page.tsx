import { useState } from 'react';
import { type AssignmentLineFragment, type AssignmentState, MyAssignmentsDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import { AssignmentStateBadge } from '../../../parts/clock/state-badge';
import { Badge, EmptyState, Inline, Meter, PageHeader, Stack, Table, ToggleGroup } from '../../../ui';
import { useWords } from '../words';
import { byUrgency, type NextTask, nextTaskOf } from './next-task';
import { TaskBy } from './task-by';

const WAITING: AssignmentState[] = ['ROUTED', 'CONFIRMED'];
const DONE: AssignmentState[] = ['DISPOSED', 'NO_ANSWER', 'RETURNED'];

const TONES = {
  confirm: 'accent',
  chase: 'soon',
  summarise: 'accent',
  wait: 'neutral',
  done: 'ok',
} as const satisfies Record<NextTask['what'], string>;

/** What waits for my networks, the most urgent first, and what to do about it. */
export function AssignmentsPage() {
  const t = useWords();
  const [shown, setShown] = useState<'waiting' | 'done'>('waiting');
  const asked = useAnswer(
    MyAssignmentsDocument,
    { first: 100, states: shown === 'waiting' ? WAITING : DONE },
    { keep: true },
  );
  return (
    <Stack gap={6}>
      <PageHeader title={t('network.assignments')} lead={t('network.assignments.lead')} />
      <div>
        <ToggleGroup
          label={t('network.assignments.show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'waiting', label: t('network.assignments.waiting') },
            { value: 'done', label: t('network.assignments.done') },
          ]}
        />
      </div>
      <Answered asked={asked} look="table">
        {({ myAssignments }) => <Lines lines={myAssignments.edges.map(({ node }) => node)} />}
      </Answered>
    </Stack>
  );
}

function Lines({ lines }: { readonly lines: readonly AssignmentLineFragment[] }) {
  const t = useWords();
  const rows = lines.map((line) => ({ line, task: nextTaskOf(line) })).sort((a, b) => byUrgency(a.task, b.task));
  return (
    <Table
      label={t('network.assignments')}
      rows={rows}
      rowId={({ line }) => line.id}
      rowLabel={({ line }) => line.inquiry?.title ?? line.id}
      rowHref={({ line }) => `/assignments/${line.id}`}
      empty={<EmptyState title={t('network.assignments.none')}>{t('network.assignments.none-why')}</EmptyState>}
      columns={[
        {
          id: 'title',
          header: t('common.title'),
          isRowHeader: true,
          cell: ({ line }) => (
            <Stack gap={1}>
              <span>{line.inquiry?.title ?? '–'}</span>
              <small>
                {line.inquiry?.reference} · {line.network?.name}
              </small>
            </Stack>
          ),
        },
        {
          id: 'todo',
          header: t('network.todo'),
          cell: ({ task }) => (
            <Badge tone={TONES[task.what]}>{t(`network.todo.${task.what}`, { n: task.silent })}</Badge>
          ),
        },
        {
          id: 'by',
          header: t('network.by'),
          cell: ({ line, task }) => (
            <TaskBy
              by={task.by}
              zone={line.inquiry?.partnership.timeZone ?? 'UTC'}
              stopped={line.inquiry?.stopped ?? false}
            />
          ),
        },
        {
          id: 'answers',
          header: t('network.answers'),
          cell: ({ task }) =>
            task.asked === 0 ? (
              '–'
            ) : (
              <Meter
                label={t('network.answers')}
                value={task.asked - task.silent}
                max={task.asked}
                valueText={t('network.answered-of', { n: task.asked - task.silent, of: task.asked })}
              />
            ),
        },
        {
          id: 'state',
          header: t('common.state'),
          cell: ({ line }) => (
            <Inline gap={1}>
              <AssignmentStateBadge state={line.state} />
            </Inline>
          ),
        },
      ]}
    />
  );
}
