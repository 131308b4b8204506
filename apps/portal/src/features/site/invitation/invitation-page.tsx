import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import {
  AnswerFormsDocument,
  AnswerInvitationDocument,
  InvitationAskedDocument,
  OpenInvitationDocument,
  WordingFormDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { isRefusal } from '../../../lib/refusal';
import { useZone } from '../../../lib/session/partnership';
import { useMe } from '../../../lib/session/session';
import { AnswerForm } from '../../../parts/answer/answer-form';
import { AnswerGiven } from '../../../parts/answer/answer-given';
import { Asked } from '../../../parts/answer/asked';
import { InvitationStateBadge } from '../../../parts/clock/state-badge';
import type { Content } from '../../../parts/forms/form-schema';
import { Button, Card, Inline, Notice, PageHeader, Split, Stack, toast } from '../../../ui';
import { AnswerBy } from '../answer-by';
import { useWords } from '../words';
import { CapacityCard } from './capacity-card';
import { DocumentsCard } from './documents-card';
import { HistoryCard } from './history-card';
import { PeopleCard } from './people-card';
import { SignOffCard } from './sign-off-card';
import { SupportCard } from './support-card';
import { isClosed } from './todo';
import type { Invitation } from './invitation';

/** One site's part of an inquiry, for everybody at the site who has to do with it. */
export function InvitationPage() {
  const { invitationId = '' }: { readonly invitationId?: string } = useParams({ strict: false });
  const asked = useAnswer(InvitationAskedDocument, { id: invitationId });
  useOpened(asked.data?.invitation);
  return (
    <Answered asked={asked} look="block">
      {({ invitation }) => <Shown invitation={invitation} />}
    </Answered>
  );
}

/** Reading it is told once, so that nobody reminds a reader. */
function useOpened(invitation: Invitation | undefined): void {
  const { run } = useCommand(OpenInvitationDocument);
  const told = useRef<string>(undefined);
  const id = invitation?.id;
  const waits = invitation?.allowedActions.includes('invitation:open') === true;
  useEffect(() => {
    if (id === undefined || !waits || told.current === id) return;
    told.current = id;
    run({ invitationId: id }).catch(() => undefined);
  }, [id, waits, run]);
}

function Shown({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords();
  const zone = useZone(invitation.partnershipId);
  const closed = isClosed(invitation);
  const may = (action: string): boolean => invitation.allowedActions.includes(action);
  return (
    <Stack gap={6}>
      <PageHeader
        title={invitation.title}
        eyebrow={`${invitation.reference} · ${t(`product.${invitation.product}`)}`}
        breadcrumbs={[{ label: t('site.invitations'), href: '/invitations' }, { label: invitation.reference }]}
        lead={invitation.site ? t('site.asked-of', { site: invitation.site.name }) : undefined}
        meta={
          <Inline gap={2}>
            <InvitationStateBadge state={invitation.state} />
            {!closed && invitation.answeredAt === null && (
              <AnswerBy
                answerBy={invitation.answerBy}
                zone={zone}
                isReleased={invitation.inquiryState === 'RESPONDED'}
              />
            )}
          </Inline>
        }
      />
      {closed && (
        <Notice tone="info" title={t('site.closed')}>
          {t(invitation.inquiryState === 'WITHDRAWN' ? 'site.closed.WITHDRAWN' : 'site.closed.OUT_OF_SCOPE')}
        </Notice>
      )}
      <Split
        main={
          <Stack gap={6}>
            {may('invitation:sign-off') && <SignOffCard invitation={invitation} />}
            {may('invitation:confirm-support') && <SupportCard invitation={invitation} zone={zone} />}
            <AnswerCard invitation={invitation} zone={zone} />
            {!may('invitation:confirm-support') && <SupportCard invitation={invitation} zone={zone} />}
          </Stack>
        }
        side={
          <Stack gap={6}>
            <PeopleCard invitation={invitation} zone={zone} />
            <CapacityCard invitation={invitation} zone={zone} />
            <DocumentsCard requestId={invitation.requestId} />
            <HistoryCard invitation={invitation} zone={zone} />
          </Stack>
        }
      />
    </Stack>
  );
}

function AnswerCard({ invitation, zone }: { readonly invitation: Invitation; readonly zone: string }) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(AnswerInvitationDocument);
  const forms = useAnswer(AnswerFormsDocument, {}, { freshFor: 600_000 });
  const wording = useAnswer(WordingFormDocument, { form: invitation.product }, { freshFor: 600_000 });
  const [former] = invitation.answers;
  const draftKey = `answer:${me.person.id}:${invitation.id}:${former?.id ?? 'first'}`;
  const kept = useDraft<unknown>(draftKey, undefined);
  const [isChanging, setChanging] = useState(kept.recoveredAt !== undefined);
  const may = invitation.allowedActions.includes('invitation:answer');
  const isForm = may && (former === undefined || isChanging || invitation.needsConfirmation);
  const isExpert = invitation.product === 'COUNTRY_QUESTION';
  const whoSaid = (recipientId: string | null): string | undefined =>
    invitation.recipients.find(({ id }) => id === recipientId)?.person?.name;
  return (
    <Card title={t('site.question')}>
      <Stack gap={6}>
        {may && invitation.needsConfirmation && (
          <Notice tone="warn" title={t('site.confirm-again')}>
            {t('site.confirm-again.why')}
          </Notice>
        )}
        <Asked content={(invitation.content ?? invitation.teaser) as Content} form={wording.data?.form} />
        <Answered asked={forms}>
          {({ siteInterest, earlyFeedback, declineReasons }) => {
            const form = isExpert ? earlyFeedback : siteInterest;
            if (isForm && form)
              return (
                <AnswerForm
                  key={draftKey}
                  draftKey={draftKey}
                  product={invitation.product}
                  form={form}
                  declineReasons={declineReasons}
                  proposed={invitation.prefilled}
                  former={former}
                  sendLabel={t(former ? 'site.send-change' : 'site.send')}
                  send={async (input) => {
                    const { answerInvitation: answer } = await run({
                      input: { ...input, invitationId: invitation.id },
                    });
                    if (isRefusal(answer)) return answer;
                    setChanging(false);
                    toast({ tone: 'ok', title: t('site.receipt') });
                    return undefined;
                  }}
                  actions={
                    isChanging && (
                      <Button
                        onPress={() => {
                          kept.forget();
                          setChanging(false);
                        }}
                      >
                        {t('common.cancel')}
                      </Button>
                    )
                  }
                />
              );
            if (!former) return <p>{t('site.no-answer')}</p>;
            return (
              <Stack gap={4}>
                <AnswerGiven answer={former} zone={zone} form={form ?? undefined} who={whoSaid(former.recipientId)} />
                {may && (
                  <div>
                    <Button
                      onPress={() => {
                        setChanging(true);
                      }}
                    >
                      {t('site.change-answer')}
                    </Button>
                  </div>
                )}
              </Stack>
            );
          }}
        </Answered>
      </Stack>
    </Card>
  );
}
