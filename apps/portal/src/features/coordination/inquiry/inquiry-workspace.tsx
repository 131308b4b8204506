import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileSignature } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { WorkspaceDocument, type WorkspaceOfFragment } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { Due } from '../../../parts/clock/due';
import { InquiryStateBadge } from '../../../parts/clock/state-badge';
import { Badge, Button, LinkButton, Notice, PageHeader, Skeleton, Stack, type TabItem, Tabs } from '../../../ui';
import { NextStepBadge } from '../inbox/next-step';
import { useWords } from '../words';
import { InquiryMenu } from './inquiry-menu';
import { RegisterStudyAgreement, useMayRegister } from './study-agreement';
import { firstTab, isTab, tabFor, type WorkspaceTab, WORKSPACE_TABS } from './workspace-tabs';

const PANELS = {
  triage: lazy(() => import('./triage/triage-tab').then((file) => ({ default: file.TriageTab }))),
  routing: lazy(() => import('./routing/routing-tab').then((file) => ({ default: file.RoutingTab }))),
  sites: lazy(() => import('./sites/sites-tab').then((file) => ({ default: file.SitesTab }))),
  response: lazy(() => import('./response/response-tab').then((file) => ({ default: file.ResponseTab }))),
  clock: lazy(() => import('./clock-tab').then((file) => ({ default: file.ClockTab }))),
  history: lazy(() => import('./history/history-tab').then((file) => ({ default: file.HistoryTab }))),
};

/** The coordinator's workspace of one inquiry. */
export function InquiryWorkspace({ inquiryId }: { readonly inquiryId: string }) {
  const asked = useAnswer(WorkspaceDocument, { inquiryId });
  return <Answered asked={asked}>{({ inquiry }) => <Workspace inquiry={inquiry} />}</Answered>;
}

function Workspace({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const navigate = useNavigate();
  const mayRegister = useMayRegister(inquiry);
  const [isRegistering, setRegistering] = useState(false);
  const { tab }: { readonly tab?: unknown } = useSearch({ strict: false });
  const selected = isTab(tab) ? tab : firstTab(inquiry);
  const tabs = WORKSPACE_TABS.filter((id) => id !== 'routing' || inquiry.product !== 'MEDTECH_CONCIERGE').map(
    (id): TabItem<WorkspaceTab> => {
      const Panel = PANELS[id];
      return {
        id,
        label: t(`coordination.tab.${id}`),
        content: (
          <Suspense fallback={<Skeleton look="block" />}>
            <Panel inquiry={inquiry} />
          </Suspense>
        ),
      };
    },
  );
  return (
    <Stack gap={6}>
      <Header inquiry={inquiry} current={selected} />
      {inquiry.endReason !== null && inquiry.endReason !== '' && (
        <Notice tone="info" title={t(`inquiry-state.${inquiry.state}`)}>
          {inquiry.endReason}
        </Notice>
      )}
      {inquiry.clock.openStops.map((stop) => (
        <Notice
          key={stop.id}
          tone="warn"
          title={t(`clock-stop-kind.${stop.kind}`)}
          actions={
            stop.kind === 'AGREEMENT_AWAITED' && mayRegister ? (
              <Button
                icon={FileSignature}
                onPress={() => {
                  setRegistering(true);
                }}
              >
                {t('coordination.agreement.register')}
              </Button>
            ) : undefined
          }
        >
          {stop.reason}
        </Notice>
      ))}
      <RegisterStudyAgreement inquiry={inquiry} isOpen={isRegistering} onOpenChange={setRegistering} />
      <Tabs
        label={t('coordination.tabs')}
        tabs={tabs}
        selected={tabs.some(({ id }) => id === selected) ? selected : 'triage'}
        onSelect={(id) => {
          void navigate({ to: '.', search: { tab: id } as never, replace: true });
        }}
      />
    </Stack>
  );
}

interface HeaderProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly current: WorkspaceTab;
}

function Header({ inquiry, current }: HeaderProps) {
  const t = useWords();
  const dates = useDates();
  const { nextStep, partnership } = inquiry;
  const there = nextStep === null ? undefined : tabFor(nextStep.what);
  // Routing is how triage ends: who is there already needs no way back.
  const isThere = there === current || (there === 'triage' && current === 'routing');
  return (
    <PageHeader
      title={inquiry.title}
      breadcrumbs={[{ label: t('nav.inbox'), href: '/inbox' }, { label: inquiry.reference }]}
      eyebrow={t('coordination.header.what', {
        product: t(`product.${inquiry.product}`),
        country: dates.country(partnership.country),
      })}
      lead={<SponsorName inquiry={inquiry} />}
      meta={
        <>
          <InquiryStateBadge state={inquiry.state} stopped={inquiry.stopped} />
          <Due inquiry={inquiry} />
          {nextStep && <NextStepBadge step={nextStep} zone={partnership.timeZone} />}
        </>
      }
      actions={
        <>
          {there !== undefined && !isThere && (
            <LinkButton variant="primary" href={`/inquiries/${inquiry.id}?tab=${there}`}>
              {t('coordination.header.go', { tab: t(`coordination.tab.${there}`) })}
            </LinkButton>
          )}
          <InquiryMenu inquiry={inquiry} />
        </>
      }
    />
  );
}

/** Who asks; the coordinator knows it even where sites must not. */
function SponsorName({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const { organisation, content, source } = inquiry.request;
  const said = (content ?? {}) as { readonly sponsorName?: string; readonly sponsorUndisclosed?: boolean };
  return (
    <>
      {organisation?.name ?? said.sponsorName ?? t('coordination.sponsor-by-contact')}{' '}
      {said.sponsorUndisclosed === true && <Badge tone="stopped">{t('coordination.header.undisclosed')}</Badge>}{' '}
      {source !== 'PORTAL' && source !== 'API' && (
        <Badge>{t('coordination.header.source', { source: t(`request-source.${source}`) })}</Badge>
      )}
    </>
  );
}
