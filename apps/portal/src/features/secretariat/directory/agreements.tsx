import { FileSignature } from 'lucide-react';
import { useState } from 'react';
import {
  AgreementFilesDocument,
  DeclareAgreementFileDocument,
  OrganisationAgreementsDocument,
  type OrganisationAgreementsQuery,
  RegisterAgreementDocument,
  RevokeAgreementDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import { putDocument, sha256Of } from '../../../parts/documents/upload';
import {
  Badge,
  Button,
  Confirm,
  DatePicker,
  Dialog,
  EmptyState,
  FieldGroup,
  FileDrop,
  Form,
  FormActions,
  Inline,
  Section,
  Stack,
  Table,
  TagField,
  TextLink,
} from '../../../ui';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
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
          <Dialog
            title={t('secretariat.agreements.register')}
            trigger={<Button icon={FileSignature}>{t('secretariat.agreements.register')}</Button>}
            isOpen={isOpen}
            onOpenChange={setOpen}
          >
            <InPartnership>
              {(here) => (
                <Registration
                  here={here}
                  organisation={organisation}
                  onDone={() => {
                    setOpen(false);
                  }}
                />
              )}
            </InPartnership>
          </Dialog>
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

interface RegistrationProps extends AgreementsProps {
  readonly here: Here;
  readonly onDone: () => void;
}

function Registration({ here, organisation, onDone }: RegistrationProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const register = useCommand(RegisterAgreementDocument);
  const declare = useCommand(DeclareAgreementFileDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [parties, setParties] = useState<readonly string[]>([organisation.name, here.name]);
  const [signedOn, setSignedOn] = useState<string | null>(dateIn(now, here.timeZone));
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<number>();
  // What is registered stays so when only the file fails: a second try sends the file alone.
  const [registered, setRegistered] = useState<string>();

  const save = async (): Promise<void> => {
    if (signedOn === null) return;
    let id = registered;
    if (id === undefined) {
      const isDone = await attempt(async () => {
        const { registerConfidentialityAgreement: answer } = await register.run({
          input: {
            kind: 'MASTER',
            organisationId: organisation.id,
            partnershipId: here.id,
            parties: [...parties],
            signedOn,
            validUntil,
          },
        });
        if (answer.__typename === 'ConfidentialityAgreement') ({ id } = answer);
        return answer;
      }, t('secretariat.agreements.registered'));
      if (!isDone || id === undefined) return;
      setRegistered(id);
    }
    const agreementId = id;
    if (file && !(await attempt(() => sendFile(agreementId, file), t('secretariat.agreements.file-sent')))) return;
    onDone();
  };
  const sendFile = async (id: string, chosen: File) => {
    const { declareDocument } = await declare.run({
      input: {
        name: chosen.name,
        size: chosen.size,
        sha256: await sha256Of(chosen),
        purpose: 'AGREEMENT',
        tier: 'AGREEMENT',
        type: 'application/pdf',
        subject: { kind: 'AGREEMENT', id },
      },
    });
    if (declareDocument.__typename === 'Document') await putDocument(declareDocument.contentPath, chosen, setProgress);
    return declareDocument;
  };
  return (
    <Form
      label={t('secretariat.agreements.register')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Stack gap={4}>
        {here.switcher}
        <p>
          {t('secretariat.agreements.master-text', { name: organisation.name, country: dates.country(here.country) })}
        </p>
        <TagField
          label={t('secretariat.agreements.parties')}
          description={t('secretariat.agreements.parties-text')}
          value={[...parties]}
          onChange={setParties}
          isRequired
        />
        <FieldGroup legend={t('secretariat.agreements.validity')} isInline>
          <DatePicker
            label={t('secretariat.agreements.signed')}
            name="signedOn"
            isRequired
            value={signedOn}
            onChange={setSignedOn}
          />
          <DatePicker
            label={t('secretariat.agreements.until')}
            name="validUntil"
            value={validUntil}
            onChange={setValidUntil}
          />
        </FieldGroup>
        <FileDrop
          label={t('secretariat.agreements.file')}
          accept={['.pdf']}
          acceptWords="PDF"
          maxSize={26_214_400}
          maxSizeWords="25 MiB"
          onFiles={([chosen]) => {
            setFile(chosen);
          }}
          files={file ? [{ id: 'file', name: file.name, ...(progress !== undefined && { progress }) }] : []}
          onRemove={() => {
            setFile(undefined);
          }}
        />
        <FormActions>
          <Inline gap={2}>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={signedOn === null}>
              {t('secretariat.agreements.register')}
            </Button>
          </Inline>
        </FormActions>
      </Stack>
    </Form>
  );
}
