import { FileSignature } from 'lucide-react';
import { useState } from 'react';
import {
  AgreementFilesDocument,
  OrganisationAgreementsDocument,
  type OrganisationAgreementsQuery,
  RevokeAgreementDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { RegisterAgreement } from '../../../parts/documents/register-agreement';
import { Badge, Button, Confirm, EmptyState, Section, Stack, Table, TextLink } from '../../../ui';
import { useWords } from '../words';

type Agreement = OrganisationAgreementsQuery['confidentialityAgreements']['edges'][number]['node'];

interface AgreementsProps {
  readonly organisation: { readonly id: string; readonly name: string };
}

/** The confidentiality agreements with an organisation: registered, with their files, and revoked. */
export function Agreements({ organisation }: AgreementsProps) {
  const t = useWords();
  const { holds } = useSession();
  const asked = useAnswer(OrganisationAgreementsDocument, { id: organisation.id, first: 100 });
  const canRegister = holds(['NATIONAL_COORDINATOR', 'SECRETARIAT']);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('secretariat.agreements')}
      {...(canRegister && {
        actions: (
          <>
            <Button
              icon={FileSignature}
              onPress={() => {
                setOpen(true);
              }}
            >
              {t('secretariat.agreements.register')}
            </Button>
            <RegisterAgreement organisation={organisation} isOpen={isOpen} onOpenChange={setOpen} />
          </>
        ),
      })}
    >
      <Answered asked={asked} look="table">
        {({ confidentialityAgreements: { edges } }) => (
          <List agreements={edges.map(({ node }) => node)} canRevoke={canRegister} />
        )}
      </Answered>
    </Section>
  );
}

function List({ agreements, canRevoke }: { readonly agreements: readonly Agreement[]; readonly canRevoke: boolean }) {
  const t = useWords();
  const dates = useDates();
  const give = useTry();
  const { run } = useCommand(RevokeAgreementDocument);
  const [revoked, setRevoked] = useState<Agreement>();
  return (
    <>
      <Table<Agreement>
        label={t('secretariat.agreements')}
        rows={agreements}
        rowId={({ id }) => id}
        rowLabel={({ parties, signedOn }) => `${parties.join(', ')}, ${signedOn}`}
        empty={<EmptyState size="sm" title={t('secretariat.agreements.none')} />}
        columns={[
          {
            id: 'parties',
            header: t('secretariat.agreements.parties'),
            isRowHeader: true,
            priority: 1,
            cell: ({ parties }) => dates.list(parties),
          },
          {
            id: 'kind',
            header: t('secretariat.agreements.kind'),
            priority: 2,
            cell: ({ kind }) => t(`confidentiality-agreement-kind.${kind}`),
          },
          {
            id: 'signed',
            header: t('secretariat.agreements.signed'),
            priority: 2,
            cell: ({ signedOn }) => dates.date(signedOn),
          },
          {
            id: 'until',
            header: t('secretariat.agreements.until'),
            priority: 2,
            cell: ({ validUntil }) =>
              validUntil === null ? t('secretariat.agreements.no-end') : dates.date(validUntil),
          },
          {
            id: 'state',
            header: t('common.state'),
            priority: 2,
            cell: ({ revokedAt, revokeReason }) =>
              revokedAt === null ? (
                <Badge tone="ok">{t('secretariat.agreements.in-force')}</Badge>
              ) : (
                <span>
                  <Badge tone="late">{t('secretariat.agreements.revoked')}</Badge> {revokeReason}
                </span>
              ),
          },
          {
            id: 'file',
            header: t('secretariat.agreements.file'),
            priority: 2,
            cell: ({ id }) => <AgreementFiles agreementId={id} />,
          },
        ]}
        {...(canRevoke && {
          rowActions: (agreement: Agreement) =>
            agreement.revokedAt === null && (
              <Button
                size="sm"
                onPress={() => {
                  setRevoked(agreement);
                }}
              >
                {t('secretariat.agreements.revoke')}
              </Button>
            ),
        })}
      />
      <Confirm
        isOpen={revoked !== undefined}
        onClose={() => {
          setRevoked(undefined);
        }}
        title={t('secretariat.agreements.revoke-title')}
        body={t('secretariat.agreements.revoke-text')}
        confirmLabel={t('secretariat.agreements.revoke')}
        tone="danger"
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 500 }}
        onConfirm={(reason) =>
          revoked === undefined
            ? undefined
            : give(
                async () => (await run({ id: revoked.id, reason })).revokeConfidentialityAgreement,
                t('secretariat.agreements.revoked'),
              )
        }
      />
    </>
  );
}

function AgreementFiles({ agreementId }: { readonly agreementId: string }) {
  const t = useWords();
  const { data } = useAnswer(AgreementFilesDocument, { id: agreementId, first: 20 });
  const files = (data?.documents.edges ?? []).map(({ node }) => node).filter(({ state }) => state !== 'REMOVED');
  if (files.length === 0) return '–';
  return (
    <Stack gap={1}>
      {files.map(({ id, name, state, contentPath, allowedActions }) =>
        allowedActions.includes('document:open') ? (
          <TextLink key={id} href={contentPath} download>
            {name}
          </TextLink>
        ) : (
          <span key={id}>{t('secretariat.agreements.file-state', { name, state: t(`document-state.${state}`) })}</span>
        ),
      )}
    </Stack>
  );
}
