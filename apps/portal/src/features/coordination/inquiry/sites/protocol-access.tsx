import { Eye, FileSignature, Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import {
  ClearProtocolDocument,
  type FormId,
  ProtocolAgreementsDocument,
  ProtocolReadsOfDocument,
  RevokeProtocolDocument,
  type SiteInvitationOfFragment,
  WorkspaceFormDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { dateIn, useDates } from '../../../../lib/dates';
import { useAnswer, useCommand } from '../../../../lib/query';
import { useNow } from '../../../../lib/session/business-time';
import { useLanguage } from '../../../../lib/words';
import { InvitationStateBadge } from '../../../../parts/clock/state-badge';
import { type Content, fieldTitle, type FormSchema } from '../../../../parts/forms/form-schema';
import { Badge, Button, Confirm, Dialog, EmptyState, Inline, Notice, Section, Stack, Table } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';
import { RegisterStudyAgreement, useMayRegister } from '../study-agreement';
import { agreementInForce, protocolFields } from './protocol';

interface ProtocolAccessProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly invitations: readonly SiteInvitationOfFragment[];
  readonly clearedSiteIds: readonly string[];
}

/** Which sites read the request's fields of the protocol tier: opened to them, closed again, and who has read it. */
export function ProtocolAccess({ inquiry, invitations, clearedSiteIds }: ProtocolAccessProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const { request } = inquiry;
  const newest = request.versions.find(({ version }) => version === request.currentVersion) ?? request.versions.at(-1);
  const { data } = useAnswer(
    WorkspaceFormDocument,
    { id: request.product as FormId, version: newest?.formVersion ?? null },
    { freshFor: Infinity },
  );
  const may = inquiry.allowedActions.includes('inquiry:clear-protocol');
  const schema = data?.form?.schema as FormSchema | undefined;
  const fields = schema ? protocolFields(schema, (request.content ?? {}) as Content) : [];
  if (clearedSiteIds.length === 0 && (!may || fields.length === 0)) return null;
  const titles = fields.map((name) => fieldTitle(schema?.properties[name], name, language));
  return (
    <Section
      title={t('coordination.protocol')}
      description={t('coordination.protocol.help', { fields: titles.length === 0 ? '–' : dates.list(titles) })}
      actions={<ReadLog inquiry={inquiry} invitations={invitations} />}
    >
      <Stack gap={4}>
        {may && request.organisation && <Agreement inquiry={inquiry} organisation={request.organisation} />}
        <Sites inquiry={inquiry} invitations={invitations} clearedSiteIds={clearedSiteIds} may={may} />
      </Stack>
    </Section>
  );
}

interface AgreementProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** Under which agreement it is opened, or that one has to be registered first. */
function Agreement({ inquiry, organisation }: AgreementProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { partnership, requestId } = inquiry;
  const mayRegister = useMayRegister(inquiry);
  const [isOpen, setOpen] = useState(false);
  const asked = useAnswer(ProtocolAgreementsDocument, {
    organisationId: organisation.id,
    partnershipId: partnership.id,
    first: 100,
  });
  return (
    <Answered asked={asked}>
      {({ confidentialityAgreements: { edges } }) => {
        const agreements = edges.map(({ node }) => node);
        const agreement = agreementInForce(agreements, requestId, dateIn(now, partnership.timeZone));
        return (
          <>
            {agreement ? (
              <p>
                {t('coordination.protocol.agreement', {
                  name: organisation.name,
                  kind: t(`confidentiality-agreement-kind.${agreement.kind}`),
                  day: dates.date(agreement.signedOn),
                })}
              </p>
            ) : (
              <Notice
                tone="warn"
                title={t('coordination.protocol.no-agreement', { name: organisation.name })}
                actions={
                  mayRegister ? (
                    <Button
                      icon={FileSignature}
                      onPress={() => {
                        setOpen(true);
                      }}
                    >
                      {t('coordination.agreement.register')}
                    </Button>
                  ) : undefined
                }
              >
                {t('coordination.protocol.no-agreement-help')}
              </Notice>
            )}
            <RegisterStudyAgreement inquiry={inquiry} isOpen={isOpen} onOpenChange={setOpen} />
          </>
        );
      }}
    </Answered>
  );
}

interface SitesProps extends ProtocolAccessProps {
  readonly may: boolean;
}

function Sites({ inquiry, invitations, clearedSiteIds, may }: SitesProps) {
  const t = useWords();
  const dates = useDates();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const clearing = useCommand(ClearProtocolDocument);
  const revoking = useCommand(RevokeProtocolDocument);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<'open' | 'close'>();
  const isCleared = ({ site }: SiteInvitationOfFragment): boolean => site !== null && clearedSiteIds.includes(site.id);
  const chosen = invitations.filter(({ id, site }) => site !== null && selected.has(id));
  const [toClose, toOpen] = [chosen.filter(isCleared), chosen.filter((one) => !isCleared(one))];
  const concerned = doing === 'close' ? toClose : toOpen;
  const names = dates.list(concerned.map(nameOf));
  const carryOut = async (): Promise<string | undefined> => {
    const asked = { inquiryId: inquiry.id, siteIds: concerned.flatMap(({ site }) => (site ? [site.id] : [])) };
    const refused =
      doing === 'close'
        ? await attempt(
            revoking.run(asked).then(({ revokeProtocol }) => revokeProtocol),
            t('coordination.protocol.closed', { n: concerned.length }),
          )
        : await attempt(
            clearing.run(asked).then(({ clearProtocol }) => clearProtocol),
            t('coordination.protocol.opened', { n: concerned.length }),
          );
    if (refused === undefined) setSelected(new Set());
    return refused;
  };
  return (
    <>
      <Table<SiteInvitationOfFragment>
        label={t('coordination.protocol')}
        density="dense"
        rows={invitations}
        rowId={({ id }) => id}
        rowLabel={nameOf}
        {...(may && { selected, onSelectedChange: setSelected })}
        columns={[
          {
            id: 'site',
            header: t('common.site'),
            isRowHeader: true,
            priority: 1,
            cell: nameOf,
          },
          {
            id: 'answer',
            header: t('common.state'),
            cell: ({ state }) => <InvitationStateBadge state={state} />,
          },
          {
            id: 'access',
            header: t('coordination.protocol.access'),
            cell: (invitation) =>
              isCleared(invitation) ? (
                <Badge tone="ok">{t('coordination.protocol.open')}</Badge>
              ) : (
                <Badge>{t('coordination.protocol.shut')}</Badge>
              ),
          },
        ]}
      />
      {may && (
        <Inline gap={2}>
          <Button
            icon={LockOpen}
            isDisabled={toOpen.length === 0}
            onPress={() => {
              setDoing('open');
            }}
          >
            {t('coordination.protocol.do-open', { n: toOpen.length })}
          </Button>
          <Button
            icon={Lock}
            isDisabled={toClose.length === 0}
            onPress={() => {
              setDoing('close');
            }}
          >
            {t('coordination.protocol.do-close', { n: toClose.length })}
          </Button>
          {chosen.length === 0 && <small>{t('coordination.protocol.choose')}</small>}
        </Inline>
      )}
      <Confirm
        isOpen={doing !== undefined}
        onClose={() => {
          setDoing(undefined);
        }}
        title={t(doing === 'close' ? 'coordination.protocol.close-title' : 'coordination.protocol.open-title')}
        body={t(doing === 'close' ? 'coordination.protocol.close-text' : 'coordination.protocol.open-text', { names })}
        confirmLabel={t(doing === 'close' ? 'coordination.protocol.do-close' : 'coordination.protocol.do-open', {
          n: concerned.length,
        })}
        onConfirm={carryOut}
      />
    </>
  );
}

function nameOf({ site }: SiteInvitationOfFragment): string {
  return site ? `${site.name}, ${site.hospital}` : '–';
}

type ReadLogProps = Pick<ProtocolAccessProps, 'inquiry' | 'invitations'>;

function ReadLog(props: ReadLogProps) {
  const t = useWords();
  return (
    <Dialog
      title={t('coordination.protocol.log')}
      trigger={
        <Button size="sm" variant="quiet" icon={Eye}>
          {t('coordination.protocol.log')}
        </Button>
      }
    >
      <Reads {...props} />
    </Dialog>
  );
}

function Reads({ inquiry, invitations }: ReadLogProps) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(ProtocolReadsOfDocument, { requestId: inquiry.requestId, first: 100 });
  return (
    <Answered asked={asked} look="table">
      {({ protocolReads }) => (
        <Table
          label={t('coordination.protocol.log')}
          density="dense"
          rows={protocolReads.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          empty={<EmptyState size="sm" title={t('coordination.protocol.unread')} />}
          columns={[
            {
              id: 'when',
              header: t('common.date'),
              cell: ({ readAt }) => dates.instant(readAt, inquiry.partnership.timeZone, 'day-and-time'),
            },
            {
              id: 'who',
              header: t('common.person'),
              isRowHeader: true,
              cell: ({ person }) => person?.name ?? t('common.unknown'),
            },
            {
              id: 'site',
              header: t('common.site'),
              cell: ({ siteId }) => {
                const invitation = invitations.find(({ site }) => site !== null && site.id === siteId);
                return invitation ? nameOf(invitation) : t('common.unknown');
              },
            },
            {
              id: 'version',
              header: t('coordination.request.version'),
              align: 'end',
              cell: ({ version }) => dates.number(version),
            },
          ]}
        />
      )}
    </Answered>
  );
}
