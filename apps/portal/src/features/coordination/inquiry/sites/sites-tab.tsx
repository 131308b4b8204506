import { useState } from 'react';
import {
  type SiteInvitationOfFragment,
  SitesOfInquiryDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useDates } from '../../../../lib/dates';
import { useAnswer } from '../../../../lib/query';
import { useNow } from '../../../../lib/session/business-time';
import { InvitationStateBadge } from '../../../../parts/clock/state-badge';
import { Badge, Drawer, EmptyState, KeyFigureRow, Notice, Section, Stack, Stat, Table } from '../../../../ui';
import { useWords } from '../../words';
import { newestAnswer, tally } from './invitations';
import { InvitationPanel } from './invitation-panel';
import { ProtocolAccess } from './protocol-access';
import { QuickEntry } from './quick-entry';

/** Every site that was asked, what each said, and the fastest way to enter what came by phone. */
export function SitesTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const asked = useAnswer(SitesOfInquiryDocument, { inquiryId: inquiry.id });
  return (
    <Answered asked={asked} look="table">
      {({ inquiry: { invitations, assignments, clearedSiteIds } }) => {
        if (invitations.length === 0)
          return <EmptyState title={t('coordination.sites.none')}>{t('coordination.sites.none-help')}</EmptyState>;
        const networkOf = (id: string): string =>
          assignments.find((assignment) => assignment.id === id)?.network?.name ?? '–';
        return (
          <Stack gap={6}>
            <Sites inquiry={inquiry} invitations={invitations} networkOf={networkOf} />
            <ProtocolAccess inquiry={inquiry} invitations={invitations} clearedSiteIds={clearedSiteIds} />
          </Stack>
        );
      }}
    </Answered>
  );
}

interface SitesProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly invitations: readonly SiteInvitationOfFragment[];
  readonly networkOf: (assignmentId: string) => string;
}

function Sites({ inquiry, invitations, networkOf }: SitesProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const zone = inquiry.partnership.timeZone;
  const [openId, setOpenId] = useState<string>();
  const open = invitations.find(({ id }) => id === openId);
  const sums = tally(invitations);
  const mayEnter = invitations.some(({ allowedActions }) => allowedActions.includes('invitation:answer'));
  const late = invitations.filter(
    ({ state, answerBy }) =>
      (state === 'NOTIFIED' || state === 'OPENED') && Date.parse(answerBy) - now.getTime() < 24 * 3_600_000,
  );
  return (
    <Stack gap={6}>
      <KeyFigureRow label={t('coordination.sites.figures')}>
        <Stat label={t('coordination.sites.asked')} value={dates.number(sums.asked)} />
        <Stat label={t('coordination.sites.answered')} value={dates.number(sums.answered)} />
        <Stat label={t('coordination.sites.willing')} value={dates.number(sums.willing)} />
        <Stat label={t('coordination.sites.patients')} value={dates.number(sums.patients)} />
      </KeyFigureRow>
      {mayEnter && inquiry.product !== 'COUNTRY_QUESTION' && <QuickEntry inquiry={inquiry} invitations={invitations} />}
      {late.length > 0 && inquiry.endedAt === null && (
        <Notice tone="warn" title={t('coordination.sites.to-call', { n: late.length })}>
          {t('coordination.sites.to-call-help')}
        </Notice>
      )}
      <Section title={t('coordination.sites.all')}>
        <Table<SiteInvitationOfFragment>
          label={t('coordination.sites.all')}
          rows={invitations}
          rowId={({ id }) => id}
          rowLabel={({ site }) => site?.name ?? ''}
          rowTone={({ id }) => (late.some((one) => one.id === id) ? 'soon' : undefined)}
          density="dense"
          onRowAction={({ id }) => {
            setOpenId(id);
          }}
          columns={[
            {
              id: 'site',
              header: t('common.site'),
              isRowHeader: true,
              priority: 1,
              cell: ({ site, newcomer }) => (
                <Stack gap={0}>
                  <strong>{site?.name ?? '–'}</strong>
                  <small>
                    {site?.hospital}
                    {newcomer && ` · ${t('coordination.routing.newcomer')}`}
                  </small>
                </Stack>
              ),
            },
            {
              id: 'network',
              header: t('common.network'),
              priority: 2,
              cell: ({ assignmentId, sharedAssignmentIds }) => (
                <Stack gap={0}>
                  <span>{networkOf(assignmentId)}</span>
                  {sharedAssignmentIds.length > 0 && (
                    <small>
                      {t('coordination.sites.shared', { names: dates.list(sharedAssignmentIds.map(networkOf)) })}
                    </small>
                  )}
                </Stack>
              ),
            },
            {
              id: 'state',
              header: t('common.state'),
              priority: 2,
              cell: ({ state, signOff, needsConfirmation }) => (
                <Stack gap={1} align="start">
                  <InvitationStateBadge state={state} />
                  {signOff === 'AWAITED' && <Badge tone="soon">{t('sign-off.AWAITED')}</Badge>}
                  {needsConfirmation && <Badge tone="soon">{t('coordination.sites.outdated')}</Badge>}
                </Stack>
              ),
            },
            {
              id: 'said',
              header: t('coordination.sites.said'),
              priority: 2,
              cell: (invitation) => <Said invitation={invitation} />,
            },
            {
              id: 'who',
              header: t('coordination.sites.who'),
              priority: 2,
              cell: ({ recipients }) => (
                <Stack gap={0}>
                  {recipients.map(({ id, person, openedAt }) => (
                    <span key={id}>
                      {person?.name ?? '–'} {openedAt !== null && <small>{t('coordination.sites.opened')}</small>}
                    </span>
                  ))}
                </Stack>
              ),
            },
            {
              id: 'by',
              header: t('coordination.sites.by'),
              priority: 2,
              cell: ({ answeredAt, answerBy }) => dates.instant(answeredAt ?? answerBy, zone),
            },
          ]}
        />
      </Section>
      <Drawer
        title={open?.site ? `${open.site.name}, ${open.site.hospital}` : t('common.site')}
        isOpen={open !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) setOpenId(undefined);
        }}
      >
        {open && <InvitationPanel key={open.id} inquiry={inquiry} invitation={open} />}
      </Drawer>
    </Stack>
  );
}

function Said({ invitation }: { readonly invitation: SiteInvitationOfFragment }) {
  const t = useWords();
  const answer = newestAnswer(invitation);
  if (!answer) return <>–</>;
  return (
    <Stack gap={0}>
      {answer.expectedPatients !== null && <span>{t('common.patients', { n: answer.expectedPatients })}</span>}
      {answer.declineReason !== null && <span>{t(`decline-reason.${answer.declineReason}`)}</span>}
      {answer.conditions !== null && <span>{answer.conditions}</span>}
      {answer.comment !== null && <small>{answer.comment}</small>}
    </Stack>
  );
}
