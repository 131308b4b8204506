import { useState } from 'react';
import { DeclareAgreementFileDocument, RegisterAgreementDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { dateIn, useDates } from '../../lib/dates';
import { useCommand } from '../../lib/query';
import { useNow } from '../../lib/session/business-time';
import { Button, DatePicker, Dialog, FieldGroup, FileDrop, Form, FormActions, Stack, TagField } from '../../ui';
import { type Here, InPartnership } from '../partnership/in-partnership';
import { useWords } from '../words';
import { putDocument, sha256Of } from './upload';

/** Where an agreement counts. */
type Where = Pick<Here, 'id' | 'name' | 'country' | 'timeZone'> & Partial<Pick<Here, 'switcher'>>;

/** The one request that an agreement is for. */
interface Study {
  readonly requestId: string;
  readonly title: string;
  readonly partnership: Where;
}

interface RegisterAgreementProps {
  /** The sponsor's side. */
  readonly organisation: { readonly id: string; readonly name: string };
  /** Left out for a master agreement, with the partnership that the address names. */
  readonly study?: Study;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Registers a signed confidentiality agreement with its file: for everything between its parties, or for one study. */
export function RegisterAgreement({ organisation, study, isOpen, onOpenChange }: RegisterAgreementProps) {
  const t = useWords();
  const registration = (where: Where) => (
    <Registration
      where={where}
      organisation={organisation}
      study={study}
      onDone={() => {
        onOpenChange(false);
      }}
    />
  );
  return (
    <Dialog
      title={t(study ? 'agreement.register-study' : 'agreement.register')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {study ? registration(study.partnership) : <InPartnership>{registration}</InPartnership>}
    </Dialog>
  );
}

interface RegistrationProps extends Pick<RegisterAgreementProps, 'organisation'> {
  readonly where: Where;
  readonly study: Study | undefined;
  readonly onDone: () => void;
}

function Registration({ where, organisation, study, onDone }: RegistrationProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const register = useCommand(RegisterAgreementDocument);
  const declare = useCommand(DeclareAgreementFileDocument);
  const { attempt, problem, isRunning } = useAttempt(where.timeZone);
  const [parties, setParties] = useState<readonly string[]>([organisation.name, where.name]);
  const [signedOn, setSignedOn] = useState<string | null>(dateIn(now, where.timeZone));
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
            kind: study ? 'STUDY' : 'MASTER',
            requestId: study?.requestId ?? null,
            organisationId: organisation.id,
            partnershipId: where.id,
            parties: [...parties],
            signedOn,
            validUntil,
          },
        });
        if (answer.__typename === 'ConfidentialityAgreement') ({ id } = answer);
        return answer;
      }, t('agreement.registered'));
      if (!isDone || id === undefined) return;
      setRegistered(id);
    }
    const agreementId = id;
    if (file && !(await attempt(() => sendFile(agreementId, file), t('agreement.file-sent')))) return;
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
      label={t('agreement.register')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Stack gap={4}>
        {where.switcher}
        <p>
          {t(study ? 'agreement.study-text' : 'agreement.master-text', {
            name: organisation.name,
            country: dates.country(where.country),
            title: study?.title,
          })}
        </p>
        <TagField
          label={t('agreement.parties')}
          description={t('agreement.parties-text')}
          value={[...parties]}
          onChange={setParties}
          isRequired
        />
        <FieldGroup legend={t('agreement.validity')} isInline>
          <DatePicker
            label={t('agreement.signed')}
            name="signedOn"
            isRequired
            value={signedOn}
            onChange={setSignedOn}
          />
          <DatePicker label={t('agreement.until')} name="validUntil" value={validUntil} onChange={setValidUntil} />
        </FieldGroup>
        <FileDrop
          label={t('agreement.file')}
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
          <Button type="submit" variant="primary" isPending={isRunning} isDisabled={signedOn === null}>
            {t('agreement.do')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
