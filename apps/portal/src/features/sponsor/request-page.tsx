import { useLocation } from '@tanstack/react-router';
import { Columns3, PencilLine, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type SponsorRequestQuery, SponsorRequestDocument, WithdrawRequestDocument } from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer, useCommand } from '../../lib/query';
import { Due } from '../../parts/clock/due';
import { InquiryStateBadge, RequestStateBadge } from '../../parts/clock/state-badge';
import {
  Confirm,
  EmptyState,
  Inline,
  LinkButton,
  Menu,
  MenuItem,
  PageHeader,
  Section,
  Stack,
  TextLink,
  toast,
} from '../../ui';
import { InquiryCard } from './inquiry-card';
import { RequestContent } from './request-content';
import { RequestDocuments } from './request-documents';
import { useRequestId } from './request-id';
import styles from './sponsor.module.css';
import { useWords } from './words';

type Request = SponsorRequestQuery['request'];

/** One request with every country that was asked. */
export function RequestPage() {
  const requestId = useRequestId();
  const asked = useAnswer(SponsorRequestDocument, { requestId });
  return <Answered asked={asked}>{({ request }) => <RequestView key={request.id} request={request} />}</Answered>;
}

function RequestView({ request }: { readonly request: Request }) {
  const t = useWords();
  const dates = useDates();
  const { inquiries } = request;
  const may = (action: string): boolean => request.allowedActions.includes(action);
  useInquiryInView(inquiries.length);
  return (
    <Stack gap={8}>
      <PageHeader
        eyebrow={`${request.reference} · ${t(`product.${request.product}`)}`}
        title={request.title === '' ? t('sponsor.untitled') : request.title}
        breadcrumbs={[{ label: t('nav.requests'), href: '/requests' }, { label: request.reference }]}
        meta={<RequestStateBadge state={request.state} />}
        actions={
          <Inline gap={2}>
            {inquiries.length > 1 && (
              <LinkButton href={`/requests/${request.id}/comparison`} icon={Columns3}>
                {t('sponsor.compare')}
              </LinkButton>
            )}
            {(may('request:revise') || may('request:edit')) && (
              <LinkButton href={`/requests/${request.id}/edit`} icon={PencilLine}>
                {t(may('request:edit') ? 'sponsor.waits.draft' : 'action.request:revise')}
              </LinkButton>
            )}
            <More request={request} />
          </Inline>
        }
      />
      {inquiries.length === 0 && (
        <EmptyState
          title={t('sponsor.not-sent')}
          actions={
            may('request:edit') && (
              <LinkButton variant="primary" href={`/requests/${request.id}/edit`}>
                {t('sponsor.waits.draft')}
              </LinkButton>
            )
          }
        >
          {t('sponsor.not-sent-text')}
        </EmptyState>
      )}
      {inquiries.length > 1 && (
        <nav aria-label={t('sponsor.countries')}>
          <ul className={styles.overview}>
            {inquiries.map((inquiry) => (
              <li key={inquiry.id} className={styles.country}>
                <TextLink href={`/requests/${request.id}#inquiry-${inquiry.id}`}>
                  {dates.country(inquiry.partnership.country)}
                </TextLink>
                <Due inquiry={inquiry} />
                <InquiryStateBadge state={inquiry.state} stopped={false} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {inquiries.map((inquiry) => (
        <InquiryCard key={inquiry.id} inquiry={inquiry} currentVersion={request.currentVersion} />
      ))}
      <Section title={t('sponsor.documents')}>
        <RequestDocuments requestId={request.id} mayAdd={request.state !== 'CLOSED'} />
      </Section>
      <Section title={t('sponsor.asked')}>
        <RequestContent request={request} />
      </Section>
    </Stack>
  );
}

/** Letters and the list link to one country on this page; it is shown and has the focus once it is there. */
function useInquiryInView(count: number): void {
  const { hash } = useLocation();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (hash === '' || count === 0 || shown.current === hash) return;
    const card = document.getElementById(hash);
    if (!card) return;
    shown.current = hash;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView();
  }, [hash, count]);
}

function More({ request }: { readonly request: Request }) {
  const t = useWords();
  const { run } = useCommand(WithdrawRequestDocument);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const may = (action: string): boolean => request.allowedActions.includes(action);
  const open = request.inquiries.filter(({ endedAt }) => endedAt === null).length;
  const canWithdraw = may('request:withdraw') && open > 0;
  if (!may('request:add-partnership') && !canWithdraw) return null;
  return (
    <>
      <Menu label={t('common.more')}>
        {may('request:add-partnership') && (
          <MenuItem icon={Plus} href={`/requests/${request.id}/edit?step=send`}>
            {t('action.request:add-partnership')}
          </MenuItem>
        )}
        {canWithdraw && (
          <MenuItem
            tone="danger"
            onAction={() => {
              setWithdrawing(true);
            }}
          >
            {t('action.request:withdraw')}
          </MenuItem>
        )}
      </Menu>
      <Confirm
        isOpen={isWithdrawing}
        onClose={() => {
          setWithdrawing(false);
        }}
        title={t('sponsor.withdraw-all.title')}
        body={t('sponsor.withdraw-all.text', { n: open })}
        confirmLabel={t('action.request:withdraw')}
        tone="danger"
        reason={{ label: t('common.reason') }}
        onConfirm={async (reason) => {
          try {
            const { withdrawRequest } = await run({ requestId: request.id, reason: reason === '' ? null : reason });
            toast({ tone: 'ok', title: t('sponsor.withdraw-all.done', { n: withdrawRequest.inquiryIds.length }) });
            return undefined;
          } catch (fault) {
            return faultWords(t, fault);
          }
        }}
      />
    </>
  );
}
