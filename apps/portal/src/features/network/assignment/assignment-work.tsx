import { AssignmentWorkDocument, WordingFormDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useCommand, useAnswer } from '../../../lib/query';
import { NetworkReturnAssignmentDocument } from '../../../graphql/graphql';
import { Asked } from '../../../parts/answer/asked';
import { AssignmentStateBadge } from '../../../parts/clock/state-badge';
import { Why } from '../../../parts/clock/why';
import type { Content } from '../../../parts/forms/form-schema';
import { Button, Card, Disclosure, Inline, Notice, PageHeader, Stack, toast, useConfirm } from '../../../ui';
import { useWords } from '../words';
import { AnswersCard } from './answers-card';
import { ChooseSites } from './choose-sites';
import { DispositionCard } from './disposition-card';
import { isOf, nextTaskOf } from './next-task';
import { TaskBy } from './task-by';
import type { Assignment } from './assignment';

/** All of a network's part in an inquiry: choose sites, follow their answers, sum up. */
export function AssignmentWork({ assignmentId }: { readonly assignmentId: string }) {
  const asked = useAnswer(AssignmentWorkDocument, { id: assignmentId });
  return (
    <Answered asked={asked} look="block">
      {({ assignment }) => <Shown assignment={assignment} />}
    </Answered>
  );
}

function Shown({ assignment }: { readonly assignment: Assignment }) {
  const t = useWords();
  const { inquiry } = assignment;
  const form = useAnswer(
    WordingFormDocument,
    { form: inquiry?.product ?? 'SITE_SEARCH' },
    { freshFor: 600_000, when: inquiry !== null },
  );
  if (!inquiry) return null;
  const zone = inquiry.partnership.timeZone;
  const task = nextTaskOf(assignment);
  const own = inquiry.invitations.filter((invitation) => isOf(assignment.id, invitation));
  const may = (action: string): boolean => assignment.allowedActions.includes(action);
  return (
    <Stack gap={6}>
      <PageHeader
        title={inquiry.title}
        eyebrow={`${inquiry.reference} · ${t(`product.${inquiry.product}`)}`}
        breadcrumbs={[{ label: t('network.assignments'), href: '/assignments' }, { label: inquiry.reference }]}
        lead={t(`network.next.${task.what}`, { network: assignment.network?.name ?? '', n: task.silent })}
        meta={
          <Inline gap={2}>
            <AssignmentStateBadge state={assignment.state} />
            {task.by !== null && <TaskBy by={task.by} zone={zone} stopped={inquiry.stopped} />}
          </Inline>
        }
        actions={may('assignment:return') && <ReturnButton assignmentId={assignment.id} />}
      />
      {assignment.returnReason !== null && (
        <Notice tone="info" title={t('network.returned')}>
          {assignment.returnReason}
        </Notice>
      )}
      {assignment.overruleReason !== null && (
        <Notice tone="info" title={t('network.overruled')}>
          {assignment.overruleReason}
        </Notice>
      )}
      <Card title={t('network.question')}>
        <Stack gap={4}>
          <Asked content={(inquiry.request.content ?? {}) as Content} form={form.data?.form} />
          <Disclosure title={t('network.why')}>
            <Why inquiry={inquiry} />
          </Disclosure>
        </Stack>
      </Card>
      {may('assignment:confirm') && <ChooseSites assignment={assignment} />}
      {own.length > 0 && <AnswersCard invitations={own} zone={zone} />}
      {may('assignment:invite') && (
        <Disclosure title={t('network.more-sites')} look="card">
          <ChooseSites assignment={assignment} isMore />
        </Disclosure>
      )}
      <DispositionCard assignment={assignment} invitations={own} zone={zone} />
    </Stack>
  );
}

function ReturnButton({ assignmentId }: { readonly assignmentId: string }) {
  const t = useWords();
  const confirm = useConfirm();
  const give = useTry();
  const { run } = useCommand(NetworkReturnAssignmentDocument);
  const giveBack = async (): Promise<void> => {
    const given = await confirm({
      title: t('action.assignment:return'),
      body: t('network.return-why'),
      confirmLabel: t('network.return-do'),
      reason: { isRequired: true, maxLength: 2000 },
    });
    if (!given) return;
    const refused = await give(
      async () => (await run({ assignmentId, reason: given.reason })).returnAssignment,
      t('network.return-done'),
    );
    if (refused !== undefined) toast({ tone: 'error', title: refused });
  };
  return (
    <Button
      onPress={() => {
        void giveBack();
      }}
    >
      {t('action.assignment:return')}
    </Button>
  );
}
